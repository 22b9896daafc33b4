/** What La Ruche's customers say of delivery, shops, the web site, after-sales and refunds. Form: see {@link Phrasebook}. */
final class FrenchJourney {
    private FrenchJourney() {
    }

    static final String TEXT = """
            @Livraison -
            {mon} devait arriver {jour}, [toujours rien|j'attends encore|pas de nouvelles] {delai} après
            [colis livré|paquet déposé|carton laissé] chez [le voisin|la gardienne|un inconnu] sans [le moindre avis de passage|un appel|me prévenir]
            le transporteur a [noté|coché|écrit] « client absent » alors que [j'étais chez moi toute la journée|je l'attendais derrière la porte|toute la famille était là]
            le suivi [affiche|indique] « en cours d'acheminement » depuis {delai}[| et plus rien ne bouge|, sans autre explication]
            {delai} pour [recevoir|voir arriver] {un}, [c'est se moquer du monde|même à vélo ça va plus vite|on n'est plus en 1990]
            le carton est arrivé [éventré|trempé|écrasé d'un côté], {le} [en vrac|mal calé{e}|sans aucune protection] dedans
            j'ai posé [une journée|un après-midi] de congé pour [rien, le livreur n'est jamais venu|attendre un camion qui n'est jamais passé]
            on m'a livré [le mauvais coloris|la commande d'une autre cliente|un colis sur deux], et il a fallu [tout renvoyer|attendre encore {delai}]
            point relais [fermé pour travaux|à 18 km de chez moi|complet], colis [reparti à l'entrepôt|réexpédié] sans [qu'on me demande mon avis|m'avertir]
            [bravo|chapeau] pour la livraison « express » : [commandé|payé] {jour}, reçu {delai} plus tard, un exploit
            [trois|quatre|deux] créneaux de livraison annulés [la veille au soir|par SMS|au dernier moment], je ne sais plus quoi dire [à mon patron|à ma femme|au gardien]
            les frais de port sont passés à {petit} et la livraison est [plus lente qu'avant|toujours aussi lente|devenue une loterie]
            le livreur a [jeté|balancé] le paquet par-dessus le portail, [la caméra a tout filmé|ma fille l'a vu faire]
            impossible de savoir où est [ma commande|mon colis] : [l'entrepôt accuse le transporteur, qui accuse l'entrepôt|chacun se renvoie la balle]
            le cadeau d'anniversaire de {prenom} est arrivé [trois jours|une semaine|dix jours] après la fête
            [aucune nouvelle|pas un mail, pas un SMS] pour prévenir du retard, j'ai dû [courir après le colis|appeler moi-même le transporteur]

            @Livraison +
            {mon} est arrivé{e} [en deux jours|dès le lendemain|avec un jour d'avance], [très bien emballé{e}|impeccable|sans une éraflure]
            livraison [rapide|au top|nickel], le livreur [a même monté le carton au troisième|était souriant|a appelé avant de passer]
            commandé {jour} soir, reçu [le surlendemain|deux jours après], [rien à redire|qui dit mieux]
            le créneau de livraison [annoncé|promis] a été respecté [à la minute|au quart d'heure près]
            le colis [m'attendait|était prêt] au point relais [le jour dit|plus tôt que prévu], [deux minutes et c'était réglé|parfait pour moi qui travaille tard]
            j'apprécie le suivi [par SMS|en temps réel] : on sait [exactement|toujours] où est le camion
            emballage [soigné|astucieux, sans plastique|solide], {le} n'avait pas bougé d'un millimètre
            le livreur a [attendu que je vérifie le contenu|repris l'ancien appareil|tout posé dans la cuisine] sans [râler|que je demande]
            franco de port dès {seuil}, et ça arrive [en 48 h|quand même en trois jours]
            même [en plein mois d'août|la semaine de Noël|pendant les grèves], ma commande est arrivée [à l'heure|à la date prévue]
            une erreur d'adresse de ma part, [corrigée|rattrapée] en un coup de fil et la livraison refaite le lendemain
            livré [au fin fond de la campagne|au sixième sans ascenseur|sur une île], [sans supplément|sans retard], merci à eux
            pour une fois qu'un transporteur [sonne et attend|prend soin des paquets], ça mérite d'être dit

            @Magasin -
            [au magasin|à la boutique] de {ville}, [pas un vendeur en vue|un seul vendeur pour tout l'étage] [un samedi après-midi|en pleine période de soldes]
            la caisse [automatique est en panne une fois sur deux|était fermée], [vingt|vingt-cinq|trente] minutes de queue [pour un seul article|pour {un}]
            vendeur [désagréable|plus intéressé par son téléphone|pressé de finir sa journée], [ni bonjour ni merci|aucun conseil]
            le rayon [linge|cuisine|déco] est [un vrai bazar|sens dessus dessous|à moitié vide], [étiquettes arrachées et cartons ouverts|on ne trouve plus rien]
            on m'a [fait tourner de rayon en rayon|renvoyé{E} d'un vendeur à l'autre] pendant {minutes} minutes
            le magasin de {ville} [ferme maintenant à 18 h|n'ouvre plus le lundi], [pratique quand on travaille|tant pis pour ceux qui bossent]
            parking [impossible|payant], allées encombrées, [avec une poussette c'est l'enfer|en fauteuil on ne passe pas]
            la vendeuse m'a [soutenu|juré] que {le} n'existait plus, alors qu'[il y en avait dix en réserve|elle était assise devant]
            la musique est [tellement forte|à fond], on [ressort avec la migraine|ne s'entend plus parler]
            retrait en magasin « en deux heures » : [arrivé{E} sur place, rien n'était prêt|j'ai attendu trois quarts d'heure au comptoir]
            quand j'ai demandé de l'aide pour porter le carton, on m'a [regardé{E} de travers|répondu que ce n'était pas prévu]
            le magasin sent le renfermé et les modèles d'exposition sont [rayés|poussiéreux|cassés]

            @Magasin +
            [l'équipe|toute l'équipe|le personnel] du magasin de {ville} est [aux petits soins|adorable|d'une patience d'ange]
            {prenom}, au rayon [cuisine|linge|déco|luminaires], m'a [très bien conseillé{E}|consacré une bonne demi-heure|évité une grosse bêtise]
            j'ai été reçu{E} [avec le sourire|comme une amie de la maison|très gentiment], [ça change|on en redemande]
            le magasin est [clair|bien rangé|joliment décoré], on a [envie de rester|plaisir à flâner]
            une vendeuse m'a [déballé trois modèles|montré le fonctionnement {du}|laissé toucher toutes les matières] avant que je choisisse
            on peut [voir et toucher|essayer] les articles [en vrai|avant d'acheter], [rien ne vaut ça|et ça, Internet ne le fera jamais]
            passage en caisse [rapide|express] même [un samedi|la veille de Noël], et toujours un mot gentil
            ma mère a du mal à marcher : on lui a [avancé une chaise|porté le carton jusqu'à la voiture], [bravo|merci encore]
            les ateliers [cuisine|couture|bouture] du [samedi|mercredi] au magasin sont [une idée formidable|très sympas]
            boutique de quartier comme on les aime, [ils me connaissent par mon prénom|on discute, on rigole]
            le vendeur a [fouillé la réserve|appelé deux autres boutiques] pour me [trouver|dénicher] {le}
            le petit coin café à l'entrée du magasin, [très bonne idée|c'est accueillant]
            conseils [honnêtes|de vrais pros] : on m'a même [orienté{E} vers un modèle moins cher|dit de ne rien acheter tout de suite]

            @Site -
            le site [plante|rame|se fige] [au moment de payer|dès qu'on met un article au panier|sur mon téléphone]
            [impossible|pas moyen] de [me connecter|réinitialiser mon mot de passe|créer un compte], le mail de confirmation n'arrive jamais
            l'application [se ferme toute seule|demande une mise à jour tous les trois jours|vide le panier sans prévenir]
            les photos du site [ne correspondent pas|sont trompeuses], {le} est [bien plus petit{e} qu'à l'écran|d'une tout autre couleur]
            le moteur de recherche [ne trouve rien|propose n'importe quoi] : je tape « [nappe|plaid|bouilloire] », il me sort [des râteaux|des abat-jour]
            il faut [douze clics|un doctorat|une patience d'ange] pour [passer une commande|retrouver une facture]
            le code promo [n'est jamais accepté|est refusé] par le site, [sans explication|« erreur inconnue »]
            affiché « en stock » sur le site, puis [commande annulée|« indisponible »] [le lendemain|une fois le paiement passé]
            nouvelle version du site : [illisible|tout gris sur gris|un labyrinthe], [rendez-nous l'ancienne|qui a validé ça ?]
            la page de paiement [tourne dans le vide|revient au début], j'ai été débité{E} [deux fois|quand même]
            le formulaire refuse mon [adresse|numéro de téléphone|nom] parce qu'il y a [un tiret|une apostrophe|un accent] dedans
            le chat du site est un robot qui [répète la même phrase|ne comprend rien à la question]

            @Site +
            site [clair|agréable|bien fait], on trouve [tout de suite|vite] ce qu'on cherche
            commande passée en [trois minutes|deux clics] [depuis mon canapé|sur le téléphone|pendant la pause déjeuner]
            les fiches produits sont [complètes|précises], avec [les vraies dimensions|des photos sous tous les angles]
            l'application est [fluide|pratique], le panier [reste enregistré|me suit d'un écran à l'autre]
            [très bien|pratique], le site qui dit [en direct ce qu'il reste|s'il y a du stock] au magasin de {ville}
            les avis des autres clients sur le site m'ont [bien aidé{E}|décidé{E}]
            j'ai 74 ans et j'ai réussi à commander [toute seule sur le site|sans l'aide de mes petits-enfants], c'est dire s'il est simple
            paiement en ligne [simple et rassurant|sans accroc], facture [reçue aussitôt|rangée dans mon compte]
            la liste d'envies du site est [géniale pour Noël|bien utile], toute la famille s'en sert
            le filtre par [taille|matière|couleur] fait [gagner un temps fou|tout de suite le tri]
            le [visualiseur|simulateur] de l'appli qui montre {le} dans son salon, [bluffant|fallait y penser]
            retrouver une [vieille facture|garantie] dans mon espace client m'a pris [dix secondes|trente secondes]

            @SAV -
            le SAV [ne répond pas|est injoignable|joue la montre] : {minutes} minutes d'attente [puis on raccroche|pour m'entendre dire de rappeler]
            j'en suis au [cinquième|sixième|quatrième] appel et [personne n'a mon dossier|il faut tout réexpliquer à chaque fois]
            ma réclamation du mois de {mois} est [restée sans réponse|toujours « en cours de traitement »|passée aux oubliettes]
            [on me balade|je suis baladé{E}] de service en service depuis {delai}, [chacun renvoie vers l'autre|sans solution]
            la personne au téléphone [m'a raccroché au nez|lisait son texte|m'a parlé comme à un gosse]
            le réparateur devait passer {jour}, [puis {jour}|puis la semaine suivante], [on l'attend toujours|il n'est jamais venu]
            {mon} est au SAV depuis {delai}, [aucune nouvelle|personne ne sait où {il} est]
            [réponse automatique|mail type] sur [réponse automatique|mail type], [jamais un être humain|pas une ligne qui réponde à ma question]
            on m'a [promis|juré] un rappel « sous 48 h », [c'était il y a {delai}|mon téléphone n'a jamais sonné]
            garantie de deux ans, soi-disant : [on me réclame la boîte d'origine|on me dit que c'est « l'usure normale »|le SAV ne veut rien savoir]
            le numéro du service client est [surtaxé|introuvable], [on comprend pourquoi|belle mentalité]
            [une honte|scandaleux], ce service après-vente : [une fois qu'ils ont l'argent, plus personne|on vous oublie dès que c'est payé]
            bravo le SAV : ils m'ont [renvoyé le même appareil en panne|réparé la pièce qui marchait]
            pour une simple vis manquante, le service après-vente me demande [de tout renvoyer à mes frais|sept photos et une facture signée]

            @SAV +
            le SAV a [réglé|résolu] mon problème en [dix minutes|un seul appel|une matinée], [incroyable|je n'y croyais pas]
            service client [à l'écoute|réactif|joignable et humain], {prenom} a [pris le temps|suivi mon dossier jusqu'au bout]
            {mon} est tombé{e} en panne, [échangé{e} sans discuter|réparé{e} en une semaine|remplacé{e} le jour même]
            ma réclamation a été [prise au sérieux|traitée tout de suite], avec [des excuses en prime|un petit geste à la clé]
            pièce détachée [reçue gratuitement|envoyée en trois jours], {le} [repart pour dix ans|est comme neuf{ve}]
            le technicien est venu [à l'heure dite|deux jours après], [propre et aimable|il a tout expliqué]
            on m'a rappelé{E} [comme promis|le lendemain], c'est assez rare pour [le dire|être souligné]
            erreur de leur part [reconnue|admise] tout de suite, [et corrigée dans la journée|sans me faire tourner en bourrique]
            même hors garantie, ils ont [trouvé une solution|fait un geste], [chapeau|ça s'appelle le service]
            au téléphone, une dame [très patiente|charmante] m'a [guidé{E} pas à pas|aidé{E} à le remonter]
            l'atelier de réparation de {ville} a remis {mon} en état pour [trois fois rien|{petit}]
            un mail au service après-vente, [une réponse une heure plus tard|une vraie réponse signée], [que demander de plus|merci]

            @Remboursement -
            [toujours pas remboursé{E}|j'attends mon remboursement], {delai} après [le retour|avoir renvoyé {le}]
            on me [doit|doit encore] {montant} et [personne ne bouge|on me propose un bon d'achat], [je veux mon argent|pas question]
            frais de retour [à ma charge|déduits du remboursement] alors que [l'erreur vient de chez eux|{le} était défectueu{x}]
            remboursement [partiel|amputé de {petit}], [sans un mot d'explication|« frais de dossier »]
            le retour est [refusé|bloqué] parce que [l'emballage était ouvert|le délai est dépassé d'un jour], [comment voulez-vous essayer sinon|de qui se moque-t-on]
            l'étiquette de retour [ne fonctionne pas|est illisible], le bureau de poste n'en veut pas
            prélevé [deux fois|en double] de {montant}, et c'est à moi de [prouver|faire les démarches]
            un avoir au lieu d'un remboursement, [valable six mois|à dépenser chez eux], [merci bien|non merci]
            pour être remboursé{E}, il faut [imprimer quatre formulaires|passer au magasin avec la carte bleue de l'achat]
            renvoyé {jour} [avec suivi|en recommandé], ils prétendent n'avoir rien reçu, donc [pas un centime|pas d'argent]
            j'ai dû faire [opposition|intervenir ma banque|appel à une association] pour [revoir mes {montant}|récupérer mon argent]
            le virement [« part demain »|« est en route »] depuis {delai}

            @Remboursement +
            remboursé{E} en [trois jours|48 heures|moins d'une semaine], [sans avoir à insister|sans justificatif]
            retour gratuit, [étiquette déjà dans le carton|repris au magasin sans souci], [impeccable|zéro stress]
            {le} ne convenait pas, [repris{e} et remboursé{e} sur-le-champ|échangé{e} contre un avoir à ma demande]
            on m'a rendu la différence [quand le prix a baissé|sans que je la réclame], [honnête|ça fait plaisir]
            trente jours pour [changer d'avis|réfléchir], et ils tiennent parole [sur le remboursement|pour de vrai]
            j'avais perdu le ticket, [remboursé{E} quand même|ils ont retrouvé l'achat avec ma carte]
            remboursement [crédité avant même|arrivé avant] que le colis ne soit revenu chez eux
            la caissière a fait le remboursement [en une minute|sans poser de questions gênantes]
            erreur de prix à mon détriment : {petit} [recrédités le soir même|rendus avec des excuses]
            le retour par point relais est [simple comme bonjour|vraiment pratique], argent rendu [la semaine même|très vite]
            ils m'ont remboursé{E} [les frais de port avec|intégralement], [je ne m'y attendais pas|correct]
            pour le retour {du}, [un formulaire, un coup de fil, terminé|tout s'est fait en ligne], et l'argent était là [{jour}|deux jours après]
            """;
}
