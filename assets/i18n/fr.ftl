about-embed = Afficher la carte sur votre site

chips-drop = Retirer le filtre { $label }
chips-ended = terminées incluses
chips-label = Filtres choisis
chips-locked = verrouillé
chips-near = rayon de { $km } km
chips-reset = tout réinitialiser
chips-text = « { $text } »

correction-subject = Atlas des projets : informations sur « { $title } » ({ $id })
correction-text =
    Bonjour,

    au sujet de la fiche « { $title } » (identifiant { $id }, { $url }), je souhaite vous signaler ceci :

embed-open = Ouvrir dans l’atlas

empty-heading = Aucune initiative ne correspond à cette sélection.
empty-text = Cela ne veut pas dire qu’il n’y en a pas sur place : l’atlas ne montre que ce qui est recensé. Retirez un critère :
empty-without =
    { $count ->
        [one] sans { $label } : { $count } initiative
        [many] sans { $label } : { $count } d’initiatives
       *[other] sans { $label } : { $count } initiatives
    }

entry-back = Retour à la liste
entry-coming = Chargement de la fiche…
entry-contact = Contact
entry-correct = Corriger la fiche
entry-missing = Cette initiative n’est pas recensée.
entry-missing-text = La fiche a peut-être été retirée, ou le lien contient une erreur.
entry-no-contact = L’atlas ne connaît pas de contact. La source peut souvent vous aider.
entry-print = Imprimer
entry-share = Partager

evidence-ended = terminée selon la source
evidence-ended-year = terminée selon la source de { $year }
evidence-older = Source de { $year } · plus ancienne
evidence-recent = Source de { $year }
evidence-undated = Source sans date

facet-all = aucun choix
facet-chosen = { $count } choix
facet-districts-of = Districts et villes de la région { $region }
facet-ended = aussi les initiatives terminées
facet-field = Domaine d’action
facet-group = Public
facet-match-all = tous les domaines choisis à la fois
facet-organisation = Organisme
facet-region = Région

fact-groups = Publics
fact-languages = Langues
fact-organisation = Type d’organisme
fact-place = Lieu
fact-since = Depuis
fact-source = Source

filters-close = Fermer les filtres
filters-open = Filtres
filters-open-chosen = Filtres ({ $count })
filters-show =
    { $count ->
        [one] Voir { $count } résultat
        [many] Voir { $count } de résultats
       *[other] Voir { $count } résultats
    }
filters-title = Filtres

header-about = À propos
header-coverage = Chiffres
header-language = Langue
header-pages = Pages

hint-fingers = Déplacez la carte avec deux doigts
hint-wheel = Pour zoomer, faites défiler en maintenant la touche Ctrl
hint-wheel-apple = Pour zoomer, faites défiler en maintenant la touche ⌘

legend-label = Domaines d’action

load-label = Chargement des initiatives
load-missing =
    { $count ->
        [one] Les données ne sont pas toutes arrivées : { $count } initiative reçue, il en manque d’autres.
        [many] Les données ne sont pas toutes arrivées : { $count } d’initiatives reçues, il en manque d’autres.
       *[other] Les données ne sont pas toutes arrivées : { $count } initiatives reçues, il en manque d’autres.
    }
load-part =
    { $count ->
        [one] { $received } sur { $total } Mo, { $count } initiative
        [many] { $received } sur { $total } Mo, { $count } d’initiatives
       *[other] { $received } sur { $total } Mo, { $count } initiatives
    }
load-retry = Réessayer
load-some =
    { $count ->
        [one] { $received } Mo, { $count } initiative
        [many] { $received } Mo, { $count } d’initiatives
       *[other] { $received } Mo, { $count } initiatives
    }

map-all-credits = toutes les sources
map-credits = © GeoBasis-DE / BKG 2016 (données modifiées)
map-credits-places = · Lieux : GeoNames
map-district =
    { $count ->
        [one] { $district } : { $count } initiative
        [many] { $district } : { $count } d’initiatives
       *[other] { $district } : { $count } initiatives
    }
map-districts = Districts et villes indépendantes
map-fit = Afficher tous les résultats
map-keys = Carte. Les flèches la déplacent, plus et moins zooment, Début affiche tout. Tab mène aux repères ; là, les flèches vont au suivant, Entrée l’ouvre, Échap ramène à la carte.
map-label = Carte
map-marks = Initiatives sur la carte
map-view =
    { $count ->
        [one] En vue : { $count } initiative, { $field } ; { $in_town } à { $town }.
        [many] En vue : { $count } d’initiatives, surtout { $field } ; { $in_town } à { $town }.
       *[other] En vue : { $count } initiatives, surtout { $field } ; { $in_town } à { $town }.
    }
map-view-none = Aucune initiative dans la partie visible de la carte.
map-view-plain =
    { $count ->
        [one] En vue : { $count } initiative.
        [many] En vue : { $count } d’initiatives.
       *[other] En vue : { $count } initiatives.
    }
map-zoom-in = Zoom avant
map-zoom-out = Zoom arrière

mark-count =
    { $count ->
        [one] { $count } initiative
        [many] { $count } d’initiatives
       *[other] { $count } initiatives
    }
mark-few =
    { $count ->
        [one] { $count } initiative : { $titles }
        [many] { $count } d’initiatives : { $titles }
       *[other] { $count } initiatives : { $titles }
    }
mark-many =
    { $count ->
        [one] { $count } initiative, dont { $titles }
        [many] { $count } d’initiatives, dont { $titles }
       *[other] { $count } initiatives, dont { $titles }
    }
mark-more =
    { $count ->
        [one] et { $count } autre
        [many] et { $count } autres
       *[other] et { $count } autres
    }
mark-numbered = { $title } (nº { $number })

missing-heading = Cette page n’existe pas.
missing-text = Le lien contient peut-être une erreur.
missing-to-map = Voir la carte

near-around = autour de : { $place }
near-around-near = autour d’un point près de : { $place }
near-around-point = autour du point choisi
near-asking = Recherche de votre position…
near-denied = Votre navigateur ne communique pas votre position. Saisissez en haut un lieu ou un code postal.
near-device = Ma position
near-district = quelque part dans le district
near-km = env. { $km } km
near-km-below = moins de 1 km
near-leave = Supprimer le rayon
near-map = Point sur la carte
near-more = { $count } de plus dans un rayon de { $km } km
near-note = Ou saisissez en haut un lieu ou un code postal. Votre position reste sur cet appareil ; dans le lien, elle est arrondie à environ 100 mètres.
near-point = Touchez la carte. Au clavier : Entrée choisit le centre de la carte, Échap annule.
near-radius = { $km } km
near-title = Près de chez moi
near-town = env. { $km } km du centre de la commune
near-town-below = centre de la commune à moins de 1 km
near-unknown = Votre position n’a pas pu être déterminée. Saisissez en haut un lieu ou un code postal.
near-within = Rayon

page-failed = Impossible de charger la page.
page-loading = Chargement de la page…
page-part-failed = Impossible de charger cette partie de la page. Veuillez actualiser la page.
page-retry = Réessayer

panel-toggle = Filtres et liste

place-statewide = tout le Land

precision-address = Le point sur la carte indique l’adresse.
precision-district = La source ne précise pas le lieu. Le point sur la carte indique le chef-lieu du district.
precision-none = Pas de point sur la carte.
precision-place = Le point sur la carte indique la commune, pas une adresse.

results-heading = Liste des initiatives
results-more =
    { $count ->
        [one] Afficher { $count } autre initiative
        [many] Afficher { $count } d’autres initiatives
       *[other] Afficher { $count } autres initiatives
    }

scale-kilometres = { $length } km
scale-metres = { $length } m

search-around = chercher à proximité
search-corrected = « { $typed } » n’apparaît nulle part ; recherche faite avec « { $taken } ».
search-label = Recherche
search-left-aside = Aucune fiche ne contient tous les mots ; le mot « { $word } » a été ignoré.
search-placeholder = Initiative, lieu ou code postal
search-suggested = Suggestions
search-suggestions =
    { $count ->
        [one] { $count } suggestion
        [many] { $count } de suggestions
       *[other] { $count } suggestions
    }

shading-legend = Initiatives par district ou ville
shading-range = { $from }–{ $to }
shading-switch = Colorer les districts selon le nombre

share-copied = Le lien est copié.
share-denied = Veuillez copier le lien à la main :

skip-list = Aller à la liste
skip-map = Aller à la carte

sort-best = Plus pertinentes d’abord
sort-distance = Les plus proches d’abord
sort-label = Ordre
sort-recent = Sources récentes d’abord
sort-title = Titre de A à Z

source-absent = L’adresse de la source n’est pas disponible.

stack-close = Fermer la liste
stack-heading =
    { $count ->
        [one] { $count } initiative à { $place }
        [many] { $count } d’initiatives à { $place }
       *[other] { $count } initiatives à { $place }
    }

star-button = Retenir
star-label = Retenir : { $title }
star-list = Sélection ({ $count })

statewide-heading =
    { $count ->
        [one] Tout le Land : { $count } initiative
        [many] Tout le Land : { $count } d’initiatives
       *[other] Tout le Land : { $count } initiatives
    }

status-all =
    { $count ->
        [one] { $total } initiative
        [many] { $total } d’initiatives
       *[other] { $total } initiatives
    }
status-some = Initiatives : { $total } sur { $all }
status-statewide-beside = plus { $count } pour tout le Land
status-statewide-within = dont { $count } pour tout le Land

streets-cancel = Annuler
streets-load = Charger le plan des rues
streets-missing = Des images de la carte manquent.
streets-privacy = Confidentialité chez { $provider }
streets-question = Le plan des rues charge des images du service { $provider }. Votre adresse IP lui est alors transmise.
streets-switch = Plan des rues

take-open = Exporter

theme-auto = Couleurs du système. Passer en mode clair
theme-dark = Mode sombre. Revenir au réglage du système
theme-light = Mode clair. Passer en mode sombre

title-page = { $page } – { $atlas }
