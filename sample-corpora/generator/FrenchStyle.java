/** What stands around the matter in a French text: openings, ends, asides, wishes, tiny answers, interview talk. */
final class FrenchStyle {
    private FrenchStyle() {
    }

    static final String TEXT = """
            @open -
            Très déçu{E} [cette fois|par La Ruche|de mon dernier achat].
            [Première et dernière commande|Plus jamais|Terminé pour moi].
            Je n'ai pas l'habitude d'écrire des avis, mais là [c'est trop|il le faut|ça déborde].
            [Attention|Méfiez-vous], je préviens les suivants.
            Cliente [depuis {annees} ans|de longue date], je [tombe de haut|ne reconnais plus la maison].
            [Mauvaise|Bien mauvaise|Triste] expérience [à {ville}|en {mois}|chez La Ruche].
            Zéro étoile si je pouvais.
            [Où va-t-on|Mais où va La Ruche|Que se passe-t-il] ?
            [Commande|Achat] de {mois}, et [quelle galère|que d'ennuis|la déception].
            Bon, [je vais faire court|je me lance|par où commencer].
            Merci La Ruche, [vraiment|sincèrement|mille mercis]… ou pas.
            Une étoile [parce que zéro n'existe pas|pour la couleur du carton].
            J'ai beau aimer cette enseigne, [là non|trop c'est trop].
            [Quelle déception|Grosse déception|Déception totale] !
            Je vous raconte [mon {jour}|ma semaine] ?

            @open +
            [Ravi{E}|Enchanté{E}|Très content{E}] de mon achat.
            [Rien à redire|Que du bonheur|Un sans-faute] !
            [Une fois de plus|Comme toujours|Encore une fois], La Ruche [ne déçoit pas|assure|tient parole].
            Cliente [depuis {annees} ans|du magasin de {ville}], toujours [satisfaite|aussi contente].
            J'hésitais, [j'ai bien fait de me lancer|aucun regret].
            [Super|Très bonne|Excellente] expérience [à {ville}|du début à la fin|en {mois}].
            [Bravo|Merci|Mille mercis] à [toute l'équipe|La Ruche|{prenom}] !
            Pour une fois [je laisse un avis|je prends la plume], c'est pour dire du bien.
            Cadeau [à ma fille pour son mariage|à mes parents pour Noël|à ma voisine pour sa crémaillère|à mon filleul pour ses trente ans] : succès.
            Cinq étoiles [méritées|sans hésiter|bien tassées].
            Je recommande [les yeux fermés|à tous|vivement].
            Belle surprise [en {mois}|cette semaine|ce matin].
            On critique vite, alors [je félicite aussi|disons-le quand ça va].

            @open 0
            Avis [mitigé|partagé|en demi-teinte].
            Du bon et du [moins bon|mauvais].
            [Bilan|Retour] après [trois semaines|deux mois|six mois] d'utilisation.
            Ni déçu{E} ni emballé{E}.
            Je mets trois étoiles, [je m'explique|voilà pourquoi|et encore].
            Commande passée [en {mois}|{jour} dernier|pour la rentrée].
            [Correct sans plus|Moyen|Peut mieux faire].
            Achat [utile|de dépannage|de rentrée], sans histoire.

            @close -
            [Je ne reviendrai pas|C'était la dernière fois|Adieu La Ruche].
            À [fuir|éviter] [absolument|si vous tenez à vos nerfs|].
            [Je demande|J'exige|J'attends] [une réponse|des excuses|un geste].
            La prochaine fois, [j'irai voir ailleurs|ce sera le petit commerçant du coin].
            [Dommage|Quel gâchis|Quel dommage], [j'aimais bien cette enseigne|tout avait bien commencé].
            Une enseigne [qui se moque de ses clients|en perdition].
            [Honteux|Lamentable|Inadmissible]. [Point final.|Voilà, c'est dit.|]
            J'en parlerai [autour de moi|à l'UFC|à mes collègues], comptez dessus.
            Bref, [déçu{E}|dégoûté{E}|fatigué{E}].
            [Faites quelque chose|Réagissez|Ressaisissez-vous] !
            Et dire que [je les recommandais|ma mère ne jure que par eux].
            Résultat : [carte rendue|compte fermé|article au fond du placard].

            @close +
            [Je reviendrai|On y retournera|Je commanderai à nouveau] [sans hésiter|avec plaisir|c'est sûr].
            Je recommande [à tous|vivement|sans réserve] !
            [Continuez comme ça|Ne changez rien|Gardez le cap] !
            [Merci|Encore merci|Un grand merci] [à toute l'équipe|à {prenom}|pour tout].
            Bref, [que du positif|ravi{E}|le bonheur].
            Ma nouvelle adresse [préférée|pour les cadeaux].
            [Une enseigne|Une maison] [sérieuse|qui respecte ses clients|comme on n'en fait plus].
            [Vivement|À] la prochaine commande.
            J'en parle [à tout le monde|à mes voisines|au bureau].
            Bonne continuation [à vous|à la boutique de {ville}|].
            Le prochain sera pour [ma sœur|mon gendre|la chambre d'amis].

            @close 0
            [À voir|À suivre|À revoir].
            On verra [à l'usage|dans six mois|la prochaine fois].
            [Peut mieux faire|Encore un effort] [et ce sera parfait|donc|].
            Je [laisse une chance|attends de voir|ne tranche pas].
            Bref, [correct|passable|ça va].
            [Pas parfait, pas catastrophique.|Ça fait le travail.|Ni plus ni moins.]

            @lead -
            [franchement|honnêtement|sérieusement|sans exagérer],
            [pire|le pire|le comble] :
            [en plus|de plus|en prime|et par-dessus le marché],
            [résultat|conclusion] :
            [et puis|ensuite],
            [sans parler du reste|je passe les détails] :
            [encore une fois|comme d'habitude|cette fois encore],
            [pour ma part|chez nous|de mon côté],
            [autre souci|autre problème|deuxième souci] :
            [je résume|pour résumer|en gros] :

            @lead +
            [franchement|honnêtement|vraiment],
            [en plus|de plus|en prime|cerise sur le gâteau],
            [pour ma part|de mon côté|chez nous],
            [et puis|sinon],
            [petit plus|autre bon point|mention spéciale] :
            [surtout|bref|comme d'habitude],
            [à noter|je le souligne|bonne surprise] :
            [après plusieurs achats|vu le prix|à l'usage],

            @turn -
            par contre,
            [seul bémol|petit bémol|gros bémol] :
            mais [bon|voilà|alors là],
            [en revanche|dommage que ce ne soit pas tout|sauf que là],
            mais
            [un reproche|un regret|une ombre au tableau] :

            @turn +
            [heureusement|par bonheur],
            [reconnaissons-le|soyons justes|il faut le dire] :
            [point positif|seul point positif|côté positif] :
            [en revanche|cela dit],
            [je nuance|pour être honnête] :

            @tail -
            , c'est [lamentable|inadmissible|limite|agaçant|n'importe quoi|usant]
            , [bravo|chapeau] [les artistes|l'organisation|le professionnalisme]
            , et [personne ne s'excuse|tout le monde trouve ça normal|ce n'est pas la première fois]
            , [ma patience a des limites|je suis à bout|j'en ai assez]
            , [dommage|quel dommage|vraiment dommage]
            , [si, si|véridique|je n'invente rien]
            , [pas sérieux|pas professionnel] [du tout|pour une enseigne de cette taille]
            , ça [énerve|fatigue|décourage|gâche tout]
            , on croit rêver
            , [merci du cadeau|super|génial]

            @tail +
            , [j'adore|top|parfait|nickel|rien à dire]
            , [ça fait plaisir|ça rassure|c'est agréable]
            , [bravo|chapeau|respect] [à eux|les artistes|]
            , et [ce n'est pas la première fois|je pèse mes mots|c'est rare de nos jours]
            , [un régal|un vrai plaisir|que du bonheur]
            , [je valide|validé par toute la famille|je dis oui]
            , [comme quoi ça existe encore|ça devrait être partout comme ça]

            @aside
            Je précise que [je suis client{E} depuis {annees} ans|je commande deux ou trois fois par an|j'habite près de {ville}].
            Nous [venions d'emménager|refaisions la cuisine|préparions une chambre d'ami] à {ville}, [il nous fallait tout|on courait partout].
            Mon mari [voulait aller ailleurs|m'avait prévenue|n'y croyait pas], [mais j'ai insisté|comme d'habitude].
            C'était pour [l'anniversaire de {prenom}|le mariage de mon neveu|les cinquante ans de ma sœur].
            [Je vous passe les détails|J'abrège|Je ne vais pas refaire l'histoire], mais [il faut que ce soit dit|vous voyez le tableau].
            La boutique de {ville} est à [dix minutes|une heure] de chez moi, [j'y vais le {jour}|j'y passe en rentrant du travail].
            J'avais [comparé longtemps|lu tous les avis|hésité entre deux modèles] avant de me décider pour {le}.
            [Ma fille|Mon voisin|Ma collègue {prenomf}] a [acheté la même chose|commandé le même jour], et [même constat|son avis rejoint le mien].
            À {annees2} ans passés, [on aime les choses simples|on ne me la fait plus|je sais ce que je veux].
            [Il pleuvait|Il faisait 35 degrés|C'était la veille des vacances], [les enfants étaient fatigués|tout le monde était pressé], [bref|vous imaginez].
            Je [travaille en horaires décalés|garde mes petits-enfants le mercredi|vis seul{E}], [alors l'organisation, ça compte|donc chaque déplacement compte].
            [Autrefois|Il y a dix ans|Du temps de l'ancien gérant], [les choses étaient différentes|on prenait le temps], [c'est ainsi|mais passons].
            J'ai gardé [tous les échanges|le ticket|les photos], [au cas où|je peux les envoyer|on ne sait jamais].
            [Chez nous|À la maison], {le} [sert matin et soir|a trouvé sa place|fait déjà partie des meubles].
            Je n'attendais [pas de miracle|rien d'extraordinaire], [juste ce qui était annoncé|seulement du sérieux].
            [Entre-temps|Là-dessus], [le téléphone a sonné|ma belle-mère est arrivée|on a changé d'avis trois fois].
            Au bureau, [on en parle à la machine à café|trois collègues sont clientes aussi].
            [Voilà pour l'histoire|C'était le contexte|Vous savez tout], [passons à la suite|venons-en au fait].

            Nous sommes [quatre|cinq|deux] à la maison, [tout s'use vite|chacun a son avis|et un chien].
            J'ai d'abord [cru que c'était de ma faute|pensé à un mauvais jour|laissé passer], puis j'ai [relu la notice|compté|réfléchi].
            Mon fils, qui [s'y connaît|vend des cuisines|est bricoleur], a [haussé les épaules|regardé ça de près|bien ri].
            Ma mère disait toujours : [qui achète bien achète une fois|le bon marché coûte cher|on reconnaît une maison à son accueil].
            [Ce n'est pas mon premier achat|C'était ma première fois chez vous], [je sais comparer|alors j'étais attentive à tout|et peut-être pas la dernière].
            Entre {ville} et {ville}, [j'en ai vu, des magasins|je passe ma vie sur la route|la différence est nette].
            J'écris [depuis le train|tard le soir|entre deux rendez-vous], [pardon pour les fautes|soyez indulgents|mais je tenais à le faire].
            Le colis de [ma voisine|mon frère|la concierge], lui, [n'a pas eu la même histoire|est une autre affaire|ferait un roman].
            Pour situer : [un deux-pièces au quatrième|une vieille maison à la campagne|un studio d'étudiante], [pas de place à perdre|des murs de travers|et beaucoup d'envies].
            On m'a demandé [un avis honnête|d'être franc|de noter], [le voici|je le suis|j'obéis].
            J'ai [compté|noté] : [deux visites, trois appels|une commande, quatre mails|trois achats depuis janvier].
            Il faut dire que [{mois} est toujours une période folle|les fêtes approchaient|je partais le lendemain].
            Les [commentaires|avis] précédents [m'avaient prévenu{E}|disent la même chose|sont partagés], [à raison|chacun jugera|et je comprends pourquoi].
            Quand on [fait ses comptes|élève trois enfants|tient une chambre d'hôtes], [ces choses-là pèsent|on regarde tout|on s'en souvient].
            {prenom} me dit [d'arrêter d'écrire|que j'exagère|de tout raconter], [mais non|alors voilà|c'est dans ma nature].

            @neutral
            {mon} [reçu{e}|acheté{e}] en {mois}, [je testerai|pas encore déballé{e}|on verra à l'usage]
            c'est [un|un simple] [achat de dépannage|cadeau], je ne sais pas [encore ce que ça vaut|quoi en dire]
            [comparable à|ni mieux ni moins bien que] [la concurrence|l'ancien modèle|ce que j'avais]
            j'ai pris {le} [en remplacement|pour la maison de vacances|pour mon fils étudiant]
            [conforme|standard|basique], {il} [fait le travail|remplit son rôle]
            commande n° {commande}, [une seule ligne|deux articles], retirée {jour}
            je cherchais {un}, j'ai pris [le premier venu|celui du milieu de gamme|ce qu'il y avait]
            la dimension indiquée est [hors tout|sans le pied], [bon à savoir|pour info]
            quelqu'un sait si {le} [existe en plus grand|est garanti{e} deux ans|se fait en noir] ?
            (C) quelqu'un sait si {le} passe au [lave-vaisselle|four] ?
            deuxième [achat|commande] [cette année|depuis {mois}], [celle-ci pour offrir|rien de particulier à dire]
            acheté [sur un coup de tête|en passant|sur les conseils d'un collègue], [on en reparlera|je réserve mon avis]

            @tiny +
            [Top|Parfait|Super|Nickel|Génial|Impec|Au top] [👍|😍|!!|🙂|👌🏽|❤️|💯|]
            [RAS, tout va bien|Rien à redire|Rien à signaler, content{E}] [👍|🙂|.|]
            [Conforme|Très bien|Bien|Satisfait{E}|Ravi{E}] [merci|et rapide|.|🙂|!]
            [J'adore|On adore|Je valide] [😍😍|!!!|🐝|👏🏼|👩🏽‍🍳]
            [bien|tres bien|trop bien|cool|parfé|nikel] [:)|!!|mdr|👌|]
            [Merci|Bravo] [La Ruche|{prenom}|à vous|l'équipe] [🐝|!|🙏🏻|]

            @tiny -
            [Nul|Bof|Déçu{E}|À fuir|Mauvais|Arnaque] [👎|!!!|😡|🤦🏻‍♀️|…|]
            [jamais plus|plus jamais|c nul|nulllll|beurk] [!!|😤|.|]
            [Pas terrible|Pas content{E}|Inutilisable|Lamentable] [😒|!|.|🙄]
            [Une honte|Zéro|Fuyez] [!|pointé|!!!|pauvres fous]

            @tiny 0
            [RAS|R.A.S.|ras|Rien à signaler|rien de spécial|sans avis|ok|Ok|OK|moyen|Moyen|correct|Correct|Mouais|ça va|bof bof] [.|…|😐|🤷🏽‍♂️|🤷|-|]
            [Je ne sais pas|ne se prononce pas|sans opinion|trop tôt pour dire|pas encore essayé|à voir] [.|…|🙂|]
            [.|-|?|...|néant|aucun|idem|voir plus haut]

            @greeting
            Madame, Monsieur,
            Bonjour,
            [Messieurs,|Chère équipe de La Ruche,|À l'attention du service clients,]

            @purpose -
            Je me permets de vous écrire [à la suite de|après|au sujet de] mon achat du [3|7|12|18|24] {mois}, {le}, [dont je ne suis pas satisfait{E}|qui me cause bien du souci].
            [Par la présente|Par ce courrier], je souhaite vous faire part de [mon mécontentement|ma vive déception|mon étonnement].
            Client{E} de votre magasin de {ville} depuis {annees} ans, je [regrette de devoir|dois malheureusement] vous écrire.

            @purpose +
            Je tiens à vous [remercier|féliciter] [chaleureusement|sincèrement] pour [votre accueil|votre sérieux|la qualité de votre travail].
            On vous écrit sans doute plus souvent pour se plaindre ; [je fais exception|permettez-moi de vous complimenter].
            Client{E} de La Ruche depuis {annees} ans, je [prends la plume|me permets un mot] pour vous dire [ma satisfaction|ma reconnaissance].

            @purpose 0
            Je vous adresse ces quelques [remarques|lignes] [à la suite de ma visite à {ville}|après mon achat de {mois}].
            Suite à votre enquête, voici [mon avis|quelques observations|mes impressions].

            @sign
            [Cordialement|Bien cordialement|Sincères salutations|Salutations distinguées|Bien à vous], {signature}
            Veuillez agréer, Madame, Monsieur, [mes salutations distinguées|l'expression de mes sentiments les meilleurs]. {signature}
            Dans l'attente de vous lire, {signature}

            @wish Livraison
            livrer [quand vous dites|le soir après 18 h|le samedi] et [prévenir en cas de retard|tenir les délais]
            des livreurs [qui sonnent|plus soigneux] et un [vrai suivi|créneau de deux heures]
            @wish Prix
            baisser [les prix|un peu les prix du rayon cuisine|les frais de port]
            des prix [plus stables|plus doux], [comme avant|on n'y arrive plus]
            @wish Qualité
            revenir à [la qualité d'avant|du solide|des matières correctes]
            des articles qui [durent plus d'un an|tiennent au lavage]
            @wish Choix
            plus de [choix|couleurs|tailles] [en linge de lit|en cuisine|en rayon]
            éviter les ruptures [à répétition|sur les articles du catalogue]
            @wish Magasin
            [plus de vendeurs|davantage de caisses ouvertes] [le samedi|à {ville}]
            ouvrir [plus tard le soir|le lundi], et [ranger les rayons|mettre des bancs]
            @wish Site
            un site [plus simple|qui marche sur téléphone], [sans dix clics|avec une vraie recherche]
            une application [qui ne plante pas|moins gourmande]
            @wish SAV
            un SAV [joignable|avec des humains] [au téléphone|sans attendre {minutes} minutes]
            [répondre aux mails|rappeler quand on le promet], [c'est tout|la base]
            @wish Remboursement
            rembourser [plus vite|sous une semaine|sans formulaire]
            des retours [gratuits|plus simples] [en magasin|par la poste]
            @wish Personnalisation
            des offres [qui me correspondent|selon ce que j'achète vraiment]
            se souvenir [de mes commandes|de ce que je vous ai dit], [ce serait déjà bien|on y gagnerait du temps]
            @wish Pression commerciale
            moins de mails [svp|!!!|, un par mois suffit|et aucun SMS]
            [arrêter|cessez] de [m'appeler le soir|m'envoyer trois pubs par jour]
            @wish Récompense
            [récompenser|gâter] [vraiment les fidèles|les anciens], [pas que les nouveaux|un geste de temps en temps]
            des points [qui n'expirent pas|utilisables en ligne]
            @wish Engagement
            moins [d'emballage|de plastique], plus de [made in France|local|réparable]
            [vendre les pièces détachées|réparer au lieu de remplacer]

            @foreign +
            [Love it|So happy|Amazing], [top qualité|je suis fan], [highly recommended|best shop ever] !
            [Muchas gracias|Gracias] La Ruche, [todo perfecto|muy contenta], à bientôt
            [Das ist super|Wunderbar], [ich bin begeistert|sehr schön], bisous d'Alsace
            [So cute|Lovely], [j'ai craqué|mon coup de cœur], [thank you so much|I love this shop]
            [Bellissimo|Che bello], [bravi|complimenti], comme disait ma nonna
            [Trop cool|Trop stylé], [c'est amazing|so chic], [love love love|total respect]
            [Obrigada|Muito obrigada], [tudo perfeito|adorei], un grand merci
            @foreign -
            [Sorry but no|Seriously guys], [c'est du foutage de gueule|on n'est pas des pigeons], [not OK|do better]
            [Schade|Unmöglich], [nie wieder|so etwas habe ich nie gesehen], je suis outré{E}
            [Fail total|Big fail], [next|au suivant], [sad|bye bye]
            [Never again|Worst shop ever|What a joke], [je suis fatigué{E}|j'hallucine], [total waste of money|shame on you]
            [Che vergogna|Mamma mia], [mai più|una catastrofe], désolé{E} mais non
            [Es una vergüenza|Qué desastre], [nunca más|adiós], j'écris comme je pense

            @speech
            [euh…|ben…|enfin…|disons…|comment dire…|écoutez…]
            [voilà|hein|quoi|vous voyez|on va dire|bon]

            @ask intro
            Pour commencer, pouvez-vous vous présenter et me dire depuis quand vous connaissez La Ruche ?
            Merci d'avoir accepté cet entretien. Comment êtes-vous devenu{E} client{E} de La Ruche ?
            @ask Livraison
            Et la livraison, comment cela se passe-t-il ?
            Parlez-moi de votre dernière livraison.
            @ask Prix
            Que pensez-vous des prix ?
            Si je vous dis « prix », qu'est-ce qui vous vient ?
            @ask Qualité
            Comment jugez-vous la qualité de ce que vous achetez ?
            Et les produits eux-mêmes, à l'usage ?
            @ask Choix
            Trouvez-vous toujours ce que vous cherchez ?
            @ask Magasin
            Racontez-moi votre dernière visite en magasin.
            Et l'accueil en boutique ?
            @ask Site
            Vous servez-vous du site ou de l'application ?
            @ask SAV
            Avez-vous déjà eu affaire au service après-vente ?
            Quand quelque chose ne va pas, que faites-vous ?
            @ask Remboursement
            Avez-vous déjà renvoyé un article ?
            @ask Personnalisation
            Avez-vous le sentiment que La Ruche vous connaît ?
            @ask Pression commerciale
            Que pensez-vous des messages que vous recevez de leur part ?
            Combien de mails recevez-vous, à peu près ?
            @ask Récompense
            Et la carte de fidélité, vous l'utilisez ?
            @ask Engagement
            L'engagement de l'enseigne, l'environnement, cela compte pour vous ?
            @ask detail
            C'est-à-dire ?
            Pouvez-vous me donner un exemple ?
            Vous pensez à quelque chose de précis ?
            Dites-m'en un peu plus.
            Qu'est-ce qui vous fait dire cela ?
            @ask follow
            Et vous, comment l'avez-vous vécu ?
            Quelle a été votre réaction ?
            Avec le recul, qu'en pensez-vous ?
            Et ça vous a laissé quelle impression ?
            Et qu'avez-vous ressenti à ce moment-là ?
            Qu'avez-vous fait ensuite ?
            Vous en aviez parlé autour de vous ?
            Comment cela s'est-il terminé ?
            @ask end
            Si vous dirigiez La Ruche, que feriez-vous en premier ?
            Pour finir, avez-vous quelque chose à ajouter ?

            @reply intro
            Alors, moi c'est {signature}, j'ai {annees2} ans, j'habite {ville}. La Ruche, [c'est ma mère qui m'y emmenait|j'y suis entré{E} un jour de pluie|c'est venu avec le déménagement]. Ça doit faire {annees} ans, à peu près.
            Je vis à {ville}, [avec mes deux enfants|seul{E} depuis peu|avec mon mari et un chat]. J'achète chez eux [surtout du linge|tout pour la cuisine|des cadeaux], depuis {annees} ans peut-être. [Avant, j'allais au marché.|Avant, il n'y avait rien d'autre ici.|]
            @reply feel -
            Ça m'a [mis{E} en colère|fatigué{E}|fait de la peine], parce que [j'y croyais|ce n'est pas comme ça qu'on traite les gens]. Sur le moment on se dit qu'on exagère, et puis on y repense le soir.
            Je me suis senti{E} [idiot{E}|seul{E}|pris{E} pour une andouille]. [Et ça, on ne l'oublie pas.|On paie, on a le droit d'être écouté, non ?]
            J'ai [laissé tomber|fait comme tout le monde, j'ai râlé|écrit une lettre, une vraie]. [Mon mari m'a dit de ne plus y aller.|Ma sœur, elle, aurait fait un scandale.]
            Vous savez, ce n'est pas l'argent. C'est [le principe|la façon de faire|de ne pas être prévenu{E}]. Un mot aurait suffi.
            Ça s'est [tassé|arrangé tout seul, à moitié|terminé en queue de poisson]. Mais il reste quelque chose, une petite méfiance.
            Sur le coup, [rien|j'ai ri jaune], et puis [en rentrant j'en ai parlé à table|j'en ai mal dormi]. C'est l'accumulation, vous comprenez.
            Que [je n'étais pas la bonne personne|je dérangeais]. On finit par s'excuser d'avoir un problème, c'est le monde à l'envers.
            J'ai pensé aux [gens âgés|gens qui n'osent pas], tiens. Moi encore, je sais [me défendre|à qui parler].
            @reply feel +
            J'étais [contente comme tout|soulagé{E}|agréablement surpris{E}]. On s'attend toujours à devoir se battre, et là, non.
            Ça paraît bête, mais [ça m'a touché{E}|ça m'a fait ma journée]. [J'en ai parlé à tout le monde.|J'ai écrit un avis, moi qui n'en écris jamais.]
            Du coup j'y [retourne|suis revenu{E}] [plus facilement|sans comparer]. La confiance, ça se construit comme ça, par petits bouts.
            On sent qu'il y a [des gens derrière|quelqu'un qui réfléchit]. C'est ce que je cherche, au fond, [plus que le prix|autant que l'objet].
            Je me suis dit : [voilà, c'est comme ça que ça devrait marcher|tiens, ils ont changé]. Et je n'ai pas été déçu{E} depuis.
            [Rassuré{E}|Détendu{E}], tout simplement. On n'y pense plus, et c'est ça, le luxe.
            Ben, [j'ai souri toute seule dans la rue|j'ai eu envie de remercier quelqu'un], mais qui ? Alors j'ai rempli leur petit questionnaire.
            Ça m'a [réconcilié{E} avec eux|fait changer d'avis], parce qu'avant, [il y avait eu des hauts et des bas|je regardais surtout ailleurs].
            @reply more
            [Tout dépend des jours|Ça dépend sur qui on tombe], [comme partout|faut être honnête].
            Je dis ça, mais [je n'ai pas tout essayé|ma voisine vous dirait l'inverse].
            [On s'habitue|On fait avec], c'est peut-être [le plus triste|aussi simple que ça].
            Après, [je ne suis pas un spécialiste|chacun voit midi à sa porte|je ne parle que pour moi].
            Chez nous, c'est [moi|ma femme|toute la famille] qui décide, [sauf pour l'électroménager|et ça discute beaucoup].
            [Mes enfants|Mes collègues] ne feraient pas pareil, ils [commandent tout sur le téléphone|comparent pendant des heures].
            [Avec l'âge|Avec les enfants|Avec mes horaires], on devient [plus exigeant|moins patient|plus tranquille là-dessus].
            [Il y a le souvenir, aussi|C'est affectif] : ma grand-mère avait [une nappe|un service|une lampe] de chez eux.
            Je compare [toujours un peu|quand même], [il y a de la concurrence maintenant|on ne peut plus acheter les yeux fermés].
            Je ne vous cache pas que [mon budget est serré|j'ai failli ne pas venir|j'aurais beaucoup à dire].
            C'est comme [au marché|chez le médecin|avec les voisins] : quand on vous connaît, ça change tout.
            @reply end
            [Je mettrais des gens au téléphone|J'écouterais les vendeuses, elles savent tout|J'arrêterais de courir après les nouveaux clients]. Et je [simplifierais|garderais les bonnes choses]. Voilà. C'est du bon sens, rien de plus.
            Non, je crois qu'on a fait le tour. [Vous leur direz|Dites-leur bien] que [je tiens à cette maison|malgré tout, j'y retourne]. Enfin, [pour l'instant|tant que {prenom} y travaille].
            """;
}
