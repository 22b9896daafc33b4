/** What La Ruche's customers say of price, quality, choice and of the relation with the firm. Form: see {@link Phrasebook}. */
final class FrenchOffer {
    private FrenchOffer() {
    }

    static final String TEXT = """
            @Prix -
            {prix} pour {un}, [c'est du vol|ça pique|faut pas exagérer]
            les prix [flambent|grimpent tous les mois|ont pris 20 % en un an], [mon salaire, lui, ne bouge pas|on se demande pourquoi]
            [deux jours|une semaine] après mon achat, {le} était [en promo|soldé{e}] à moitié prix, [j'ai les nerfs|quelle arnaque]
            on trouve [le même modèle|la même chose] [dix euros moins cher|{petit} de moins] en grande surface
            prix affiché en rayon et prix en caisse [différents|pas du tout les mêmes], [et c'est toujours dans le même sens|« erreur d'étiquette », bien sûr]
            fausses soldes : [le prix barré n'a jamais existé|ils montent les prix avant de les baisser]
            trop cher pour [ce que c'est|la qualité|une petite retraite], [je passe mon tour|tant pis]
            à ce prix-là, [on s'attend à mieux|je pensais avoir du solide|les piles pourraient être fournies]
            les frais cachés [s'ajoutent|apparaissent] à la dernière étape : {petit} de plus, [surprise|merci bien]
            une petite [vis|ampoule|pièce] de rechange facturée {petit}, [il fallait oser|non mais sérieusement]
            « petits prix » sur la vitrine, [à l'intérieur c'est une autre histoire|faut le dire vite]
            avec {prix}, je [nourris la famille une semaine|fais le plein et les courses], alors {un}…
            j'adore leurs articles mais [mon banquier, moins|le porte-monnaie ne suit plus]

            @Prix +
            [très bon|excellent|imbattable] rapport qualité-prix pour {ce}
            {prix} pour {un} de cette tenue, [c'est donné|je n'ai pas trouvé mieux|bonne affaire]
            prix [corrects|honnêtes|raisonnables], [on sait ce qu'on paie|sans mauvaise surprise]
            j'ai profité [des soldes|de la promo de {mois}] : moins {pourcent} %, [une vraie ristourne|de quoi se faire plaisir]
            moins cher que [chez le concurrent|partout ailleurs], j'ai [comparé|vérifié] [trois sites|avant de commander]
            pour un petit budget [d'étudiant|comme le mien], c'est [parfait|une aubaine]
            ils se sont alignés sur le prix d'un concurrent [sans discuter|en deux minutes]
            le paiement en [trois|quatre] fois sans frais [m'a bien arrangé{E}|aide à finir le mois]
            [pas le moins cher|un peu plus cher qu'ailleurs], mais [ça les vaut|le prix se justifie]
            on se meuble [joliment|avec goût] sans [se ruiner|y laisser sa chemise]
            {petit} seulement la [housse|seconde paire|recharge], [j'en ai pris deux|pourquoi s'en priver]
            les prix n'ont [pas bougé|presque pas augmenté] depuis l'an dernier, [c'est à saluer|par les temps qui courent]

            @Qualité -
            (E) {mon} est tombé{e} en panne [au bout de {delai}|la troisième fois que je l'allumais|pile après la garantie]
            (E) ça chauffe, ça [siffle|fume|sent le plastique brûlé], [j'ai peur de m'en servir|tout débranché]
            (EC) le manche [s'est dévissé|m'est resté dans la main] [dès la première semaine|au deuxième usage], [dangereux|bravo la finition]
            (C) le revêtement [s'écaille|part en lambeaux|accroche] après [dix utilisations|un mois], [on avale quoi du coup ?|poubelle]
            (L) les coutures [lâchent|se défont] et ça [bouloche|peluche] [dès le premier lavage|comme jamais]
            (L) au lavage, {le} a [rétréci|déteint sur tout le linge], [à 30 degrés pourtant|bon pour la poubelle]
            (DJ) {le} est [bancal{e}|tout{te} gondolé{e}|mal fini{e}], [aucun perçage en face|les vis ne tiennent pas]
            (J) [un orage|une pluie|un hiver] dehors et {le} est [rouillé{e}|décoloré{e}|fichu{e}], pour de l'extérieur c'est un comble
            qualité [en chute libre|qui n'est plus ce qu'elle était|médiocre], {le} d'avant avait tenu [dix|quinze|douze] ans
            matière [cheap|toute fine|qui sent le chimique], [ça fait jouet|on est loin de la photo|rien à voir avec le modèle exposé]
            {ce} n'a pas tenu [trois mois|l'été|quinze jours], [vive le jetable|à fuir]
            il manquait [deux vis|la notice|un pied|le couvercle] et [le reste était rayé|la moitié était abîmée]
            {mon} est arrivé{e} avec [une fêlure|un éclat|une grosse rayure], [contrôle qualité zéro|personne ne vérifie donc rien ?]
            « fabrication soignée » qu'ils disent, [mon œil|laissez-moi rire], {le} se [démonte|déglingue] tout{te} seul{e}
            (E) {ce} fait un bruit [d'avion|de tracteur|infernal], [le chat a fui|les voisins ont sonné]

            @Qualité +
            {mon} est [superbe|magnifique|encore plus beau{elle} en vrai], [belle matière|finitions impeccables]
            [très bonne|excellente] qualité, {mon} [sert tous les jours|n'a pas bougé] depuis [six mois|un an|deux ans]
            (E) {ce} est [silencieu{x}|puissant{e}|tout simple à utiliser], [je ne m'en passe plus|une merveille]
            (C) ça cuit [parfaitement|tout doucement], rien n'attache, et ça se [lave en deux minutes|nettoie d'un coup d'éponge]
            (L) c'est [doux|moelleux|tout douillet], ça tient bien au lavage, [les enfants se l'arrachent|on ne quitte plus le canapé]
            (D) {le} donne [tout de suite du cachet|une lumière chaude|du caractère] à la pièce, [les amis demandent d'où ça vient|j'adore]
            (J) {mon} a passé l'hiver dehors [sans bouger|sans une tache], [costaud|rien à dire]
            c'est [du solide|du costaud|de la belle ouvrage], [on sent que ça va durer|comme on n'en fait plus]
            {mon} fait [l'unanimité à la maison|l'admiration de ma belle-mère|déjà partie de la famille], à racheter les yeux fermés
            montage [facile|en dix minutes], [notice claire|tout s'emboîte], {le} est [stable et solide|du plus bel effet]
            je craignais du bas de gamme, [pas du tout|c'est tout le contraire] : [lourd, stable, bien fini|bonnes finitions partout]
            conforme à la description, [ni plus ni moins|et même mieux], {mon} est [parfait{e}|pile ce que je voulais]
            la [couleur|matière] {du} est [magnifique|exactement comme sur la photo], [coup de cœur|ravi{E} de mon choix]

            @Choix -
            {le} est en rupture [partout|depuis {delai}|à chaque fois que je viens], [décourageant|on m'avait pourtant dit « {jour} »]
            de moins en moins de choix [au rayon linge|en cuisine|chez eux], [toujours les trois mêmes couleurs|tout est beige]
            ils ont [arrêté|supprimé] la gamme que je collectionnais, [impossible de compléter mon service|sans prévenir personne]
            rien pour [les grandes tailles de lit|les petits espaces|les gauchers], [c'est dommage|pensez à nous]
            la moitié du catalogue est [indisponible|« bientôt de retour »], [à quoi bon l'imprimer|bientôt, c'est quand ?]
            {le} n'existe qu'en [gris|une seule taille|blanc cassé], [tristounet|on aimerait de la couleur]
            les accessoires {du} ne se [trouvent plus|vendent pas à part], [obsolescence quand tu nous tiens|il faut tout racheter]
            les rayons sont pleins [de déco de Noël dès octobre|de gadgets], mais une simple [passoire|taie d'oreiller], [introuvable|non]
            trois magasins, trois fois « [on n'en a plus|ça revient bientôt] », [j'ai fini par acheter ailleurs|bonsoir]
            choix [pauvre|maigre] par rapport à [il y a deux ans|la concurrence], [on s'ennuie|on tourne vite en rond]
            on ne peut pas [commander une pièce à l'unité|choisir les coloris], c'est [le lot ou rien|par six et puis c'est tout]
            le modèle exposé n'est [pas à vendre|plus fabriqué], [cherchez l'erreur|il fallait y penser]

            @Choix +
            [beaucoup de choix|un choix fou|une belle variété], [du classique au moderne|pour tous les goûts]
            on trouve chez eux [des articles qu'on ne voit nulle part|ce que les autres ont arrêté de vendre]
            la nouvelle collection est [très réussie|pleine de couleurs|une tuerie], [j'ai envie de tout changer|difficile de choisir]
            {le} existe en [six coloris|quatre tailles], [parfait pour assortir|j'ai trouvé pile la bonne]
            toujours en stock [quand j'en ai besoin|même en fin de saison], [ça dépanne|un bon point]
            les pièces [de rechange|à l'unité] sont encore au catalogue [après dix ans|des années après], [rare|bravo]
            large gamme [de linge|d'ustensiles|de luminaires], on [finit toujours par trouver|ne repart jamais les mains vides]
            un rayon [fait en France|artisans|seconde vie] bien fourni, [j'adore fouiller|on fait de belles trouvailles]
            j'ai pu compléter [mon service de table|la parure de ma grand-mère], [même dix ans après|le motif existe toujours]
            ils renouvellent [souvent|tous les mois] les collections, [jamais la même vitrine|on a toujours une surprise]
            enfin un magasin qui pense [aux petits appartements|aux gauchers|aux familles nombreuses]
            tout ce qu'il faut pour [s'installer|équiper une cuisine] au même endroit, [gain de temps|j'ai fait ma liste en une heure]

            @Personnalisation -
            on me propose [des gigoteuses|du matériel de chasse|des barbecues] alors que [je vis seul{E} en studio|mes enfants ont trente ans], [ils me connaissent bien|bravo l'algorithme]
            « Bonjour [Monsieur Madame|PRENOM|{prenom}] », quand on s'appelle autrement, la personnalisation [on repassera|laisse à désirer]
            les suggestions « rien que pour vous » sont [les mêmes pour tout le monde|à côté de la plaque], [ma voisine a reçu les mêmes|je n'ai jamais cliqué]
            après [onze|huit|six] ans chez eux, ils ne savent toujours pas [que je n'achète que du linge|ce que j'aime], [je suis un numéro|une ligne dans un fichier]
            je viens d'acheter {un}, on me propose… [{un}|la même chose], [combien m'en faut-il|logique]
            à chaque appel il faut [épeler mon nom|redonner toute mon histoire], [personne ne se souvient de rien|comme si je débarquais]
            mes préférences [remplies|enregistrées] en ligne ne servent [visiblement à rien|qu'à décorer]
            j'ai demandé une gravure au nom de {prenom}, [faute d'orthographe|un autre prénom] à l'arrivée
            aucune attention [personnelle|particulière] pour [une bonne cliente|un client de longue date], [pas même un mot pour mon anniversaire|on est noyé dans la masse]
            le conseiller en ligne m'a recommandé {un} [sans me poser une seule question|au pif], ça ne [correspondait à rien|m'allait pas du tout]
            cette façon de [deviner ma vie|pister ce que je regarde] pour me vendre {un}, [ça me gêne|c'est malsain]
            la liste « vos achats habituels » est [remplie d'articles que je n'ai jamais pris|celle de quelqu'un d'autre]

            @Personnalisation +
            la liste de courses [préparée pour moi|faite d'après mes achats] tombe [juste huit fois sur dix|toujours à pic]
            les suggestions [collent à mes goûts|sont bien vues|me ressemblent], j'ai [découvert|craqué pour] {le} grâce à elles
            ma conseillère {prenomf} [connaît ma maison par cœur|sait ce que j'aime|me met de côté ce qui va me plaire]
            on m'a [appelé{E} quand|prévenu{E} dès que] {le} que je guettais est [revenu{e}|rentré{e}], [quelle attention|un vrai service sur mesure]
            un petit mot écrit à la main [pour mon anniversaire|dans le colis], [touché{E}|on se sent considéré{E}]
            le site se souvient [de mes mesures|de la taille de mon lit|de mes couleurs], [rien à ressaisir|un vrai gain de temps]
            ils ont [brodé le prénom de la petite|gravé nos initiales] [avec soin|en deux jours], cadeau [unique|très réussi]
            on ne me propose que ce qui [m'intéresse|va avec ce que j'ai déjà], [c'est fin|sans insister]
            j'ai [l'impression d'être reconnu{E}|le sentiment d'être quelqu'un], [pas un simple numéro|ça compte]
            le rendez-vous [déco|conseil] à mon nom, avec [des échantillons choisis pour mon salon|un plan de ma cuisine], [formidable|j'ai tout pris]
            l'offre du mois tombe [toujours sur quelque chose que j'achète|pile sur mes habitudes], [bien joué|malin]
            au téléphone, elle avait [déjà mon historique sous les yeux|retenu ma dernière commande], [je n'ai rien eu à répéter|agréable]

            @Pression commerciale -
            {nmails} mails [par semaine|la semaine dernière|depuis lundi], [stop|au secours|je n'en peux plus]
            j'ai [demandé|cliqué] [trois|quatre|cinq] fois pour me désabonner, [ça continue|les pubs arrivent toujours]
            [harcelé{E}|bombardé{E}|envahi{E}] de [mails|textos|newsletters] [du matin au soir|jusqu'au dimanche], [ras le bol|j'étouffe]
            un SMS de pub à [7 h du matin|22 h|l'heure du repas], [non mais ça va pas|sérieusement ?]
            ma boîte mail [déborde|est saturée] de leurs « dernière chance » et autres « plus que 3 heures », [c'est usant|lassant]
            j'achète {un} et me voilà [inondé{E} de réclames|fiché{E} partout] [pendant des mois|sans avoir rien demandé]
            ils m'appellent [sur mon fixe|au travail|pendant la sieste] pour vendre [une extension de garantie|une carte de crédit], [pot de colle|c'est intrusif]
            trop de [publicité|sollicitations|relances], [on finit par tout mettre à la corbeille|ça me donne envie de partir]
            « vous avez oublié quelque chose dans votre panier » : [oui, et je l'ai fait exprès|ça fait dix fois, merci]
            j'avais coché « [pas de pub|aucune sollicitation] », [ils s'en moquent|visiblement ça ne compte pas]
            en caisse on vous réclame [le mail, le portable et le code postal|vos coordonnées] pour [mieux vous spammer|vous arroser de pub]
            le catalogue papier, le mail, le texto et l'appel pour [la même promo|le même plaid], [lâchez-moi|n'en jetez plus]
            à force de recevoir [tout et n'importe quoi|des mails tous les jours], j'ai fini par [bloquer l'adresse|me désinscrire|ne plus rien lire]

            @Pression commerciale +
            [un mail par mois|deux messages par mois], [pas plus|jamais davantage], [ça me va très bien|j'apprécie cette retenue]
            on peut choisir [la fréquence des mails|ce qu'on reçoit], [et c'est respecté|enfin une enseigne qui écoute]
            leur lettre du [mois|dimanche] est [jolie|utile], [avec des recettes|je la lis vraiment], pas du matraquage
            désabonnement [en un clic|immédiat], [plus aucun message depuis|comme il se doit]
            pas de [relances lourdes|démarchage au téléphone], [ils vous laissent tranquille|ça repose]
            en magasin, [personne ne force la main|on vous laisse regarder], [pas de garantie imposée|aucune vente forcée]
            les SMS se limitent au [suivi de commande|strict nécessaire], [parfait|rien de trop]
            peu de pub, mais [de la bonne|bien ciblée], [je l'ouvre avec plaisir|ça me va]
            j'ai demandé à ne plus être appelé{E}, [c'est respecté depuis|chose faite le jour même]
            jamais [envahi{E}|dérangé{E}] par la publicité chez eux, [c'est reposant|à l'inverse d'autres enseignes]
            ils demandent [avant d'envoyer|l'accord] au lieu de [bombarder|supposer], [la classe|respect]
            le rythme des messages est [raisonnable|bien dosé], [ni trop ni trop peu|je ne me sens pas traqué{E}]

            @Récompense -
            la carte de fidélité ne sert [à rien|qu'à encombrer le portefeuille] : {petit} de bon pour {gros} d'achats
            mes points ont [expiré|disparu] [sans prévenir|la veille de mes courses], [{points} points envolés|des années pour rien]
            les [nouveaux clients|nouveaux inscrits] ont moins {pourcent} %, les fidèles [rien|un magnet], [cherchez la logique|la fidélité ne paie pas]
            le bon d'anniversaire n'est valable que [dix jours|dès {gros} d'achat], [cadeau empoisonné|quelle générosité]
            chèque fidélité [refusé en caisse|non cumulable], [« conditions en petits caractères »|à croire que c'est fait exprès]
            ils ont [changé le barème|divisé les avantages par deux], [merci pour les anciens|sans rien dire]
            [quinze|vingt|douze] ans de fidélité et pas [un geste|une attention|le moindre cadeau]
            impossible d'utiliser mes points [en ligne|sur les soldes|par téléphone], [à quoi bon en avoir|on se moque de nous]
            le cadeau promis pour [le parrainage|la carte] n'est [jamais arrivé|qu'un porte-clés], [je l'attends encore|radins]
            la cagnotte affiche [zéro|n'importe quoi] alors que j'ai acheté {le} [avec ma carte|le mois dernier]
            récompense ridicule : {points} points pour [un torchon|une louche], [autant ne rien donner|on rit jaune]
            le club « privilège » est devenu [payant|un gadget], [privilège de payer, sans doute|je rends ma carte]

            @Récompense +
            les points de fidélité [tombent vite|montent vite], j'ai eu [{petit} de remise|{un} à moitié prix]
            [un bon|un chèque cadeau] de {petit} pour [mon anniversaire|mes dix ans de carte], [ça fait toujours plaisir|bien vu]
            la carte est [gratuite|vite rentabilisée] et [les ventes privées valent le coup|les remises sont réelles]
            fidèle depuis [quinze|dix|vingt] ans, [récompensé{E} pour une fois|on me le rend bien]
            un petit cadeau [glissé dans le colis|offert à la caisse] : [un torchon brodé|une bougie|des graines], [délicat|sympa]
            le parrainage de ma sœur nous a rapporté {petit} [chacune|à toutes les deux], [simple et honnête|tout le monde y gagne]
            les avantages de la carte sont [clairs|sans piège], [on sait où on en est|tout est sur le ticket]
            ma cagnotte m'a [payé|offert] {le}, [merci la carte|la bonne surprise]
            en tant que bonne cliente, j'ai été invité{E} à [une soirée en avant-première|l'atelier du chef], [j'ai adoré|quelle belle soirée]
            double points en {mois}, [j'en ai profité|de quoi remplir la cagnotte]
            c'est [la seule carte que j'utilise|la carte la plus utile de mon portefeuille], [une vraie récompense|elle rapporte pour de bon]
            remise fidélité [appliquée d'office|sans bon à découper], [rien à réclamer|à la caisse et voilà]

            @Engagement -
            un carton [énorme|de deux mètres] pour {un}, [bourré de plastique|rempli de bulles], [bonjour l'écologie|et ça parle de planète]
            « éco-responsable » sur l'étiquette, fabriqué [à l'autre bout du monde|on ne sait où], [du blabla|qui y croit]
            aucune [pièce détachée|possibilité de réparation], on [jette|met tout à la benne], [beau geste pour la planète|c'est révoltant]
            ils [jettent les invendus|laissent tout allumé la nuit] au magasin de {ville}, [je l'ai vu|honteux]
            où sont passés les [fournisseurs français|produits locaux] qu'ils mettaient en avant ? [disparus|plus un seul]
            la consigne [n'est plus reprise|a été supprimée] en magasin, [retour en arrière|dommage pour le tri]
            greenwashing [pur et simple|à tous les étages], [un arbre dessiné ne fait pas une forêt|j'aimerais des preuves]
            les caissières [remplacées par des machines|sous pression], [parlons-en de l'engagement social|triste époque]
            aucune transparence sur [l'origine du coton|les conditions de fabrication], [questions sans réponse|silence radio]
            le reçu d'un mètre de long [imprimé d'office|même quand on n'en veut pas], [quel gâchis|pour une petite cuillère]
            l'arrondi solidaire en caisse, [on ne sait pas où va l'argent|j'aimerais savoir à qui ça profite]
            échantillons, sachets, suremballage : [ma poubelle jaune déborde|tout finit à la poubelle]

            @Engagement +
            [fabriqué en France|bois français|laine des Pyrénées], [et c'est écrit noir sur blanc|ça compte pour moi]
            emballage [en carton recyclé|sans plastique|réduit au minimum], [bravo|continuez]
            ils reprennent [l'ancien appareil|les vieux textiles] pour [les recycler|les donner], [la bonne idée|rien ne se perd]
            le rayon [seconde vie|reconditionné] évite de [jeter|gaspiller], [j'y ai trouvé {un}|bon pour la planète et le budget]
            l'arrondi en caisse pour [l'association du quartier|les restos du coin|la banque alimentaire], [j'arrondis toujours|beau geste]
            une entreprise qui [emploie des personnes handicapées|forme des jeunes du quartier], [chapeau|j'achète là-bas exprès]
            ils [réparent|vendent les pièces] au lieu de [faire racheter|jeter], [enfin du bon sens|c'est ça, l'avenir]
            l'atelier « [je répare|réparer ensemble] » à {ville}, [génial|plein de monde et plein d'idées]
            coton [bio|équitable] et prix [corrects|qui tiennent], [on peut donc le faire|d'autres devraient s'en inspirer]
            leur engagement [local|pour la planète] n'est pas du vent : [panneaux solaires sur le toit|ruches sur le parking]
            commander [local|à des artisans de la région] par leur site, [j'apprécie|ça fait vivre des gens d'ici]
            on sent une maison [honnête|qui a des valeurs], [origine affichée partout|pas de grands discours, des actes]
            """;
}
