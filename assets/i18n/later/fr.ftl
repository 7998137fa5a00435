about-credits = Sources et licences
about-downloads = Télécharger les données
about-downloads-text = Toutes les données en fichiers, avec licence, somme de contrôle et description.
about-failed = Impossible de charger le texte.
about-licence = Licence :
about-loading = Chargement du texte…
about-retry = Réessayer
about-to-data = Voir les données

accessibility-subject = Atlas des projets : un obstacle
accessibility-text =
    Bonjour,

    je n’arrive pas à continuer sur cette page : { $url }
accessibility-title = Déclaration d’accessibilité
accessibility-write = Écrire un e-mail

builder-accent = autre couleur d’accent
builder-accent-both = Cette couleur serait difficile à lire. Sur fond clair, { $light } est utilisée ; sur fond sombre, { $dark }.
builder-accent-colour = Couleur d’accent
builder-accent-dark = Sur fond sombre, cette couleur serait difficile à lire. { $colour } y est utilisée à sa place.
builder-accent-light = Sur fond clair, cette couleur serait difficile à lire. { $colour } y est utilisée à sa place.
builder-copied = Copié.
builder-copy = Copier
builder-copy-denied = Votre navigateur n’autorise pas la copie. Veuillez sélectionner le texte et le copier à la main.
builder-element = Avec un script (recommandé)
builder-element-note = Adapte sa hauteur et ne se charge qu’une fois visible. Sans JavaScript, il reste le lien.
builder-everywhere = partout
builder-frame = Cadre seul
builder-frame-note = Pour les systèmes de gestion de contenu sans scripts. La hauteur est fixe.
builder-height = Hauteur
builder-height-auto = s’adapte
builder-height-fixed = fixe
builder-height-px = Hauteur en pixels
builder-how = Apparence
builder-language = Langue de l’interface
builder-lead = Montrez les initiatives de votre région sur votre propre site : sans cookies, sans requêtes vers des tiers. Choisissez ce qui doit être visible, puis copiez l’une des trois versions dans votre page.
builder-link = Initiatives – { $title }
builder-list = Liste
builder-list-bottom = sous la carte
builder-list-none = aucune, seulement la carte
builder-list-side = à côté de la carte (écran étroit : dessous)
builder-lock = Verrouiller
builder-lock-note = Ce que vous verrouillez reste visible, mais les internautes ne peuvent pas le modifier.
builder-oembed = Lien seul
builder-oembed-note = Pour les systèmes qui transforment d’eux-mêmes les liens en cartes (oEmbed). L’atlas entier s’affiche toujours ; le lien mène à votre sélection.
builder-preview = Aperçu
builder-snippets = À copier
builder-theme = Couleurs
builder-theme-auto = selon l’appareil des internautes
builder-theme-dark = sombre
builder-theme-light = clair
builder-title = Intégrer la carte
builder-what = Contenu

cell-active = en cours, à notre connaissance
cell-older = source plus ancienne
cell-recent = source de 2022 ou plus récente

changed-dismiss = Fermer le message
changed-heading = Les données ont changé depuis.
changed-unknown = Le lien indique la version des données { $cited } ; on ne sait pas quelle version vous voyez.
changed-versions = Le lien indique la version des données { $cited }, vous voyez la version { $present }. Les chiffres et les fiches peuvent être différents.

column-district = District
column-district-key = Code du district
column-email = E-mail
column-evidence = Date de la source
column-fields = Domaines d’action
column-groups = Publics
column-kind = Type d’organisme
column-languages = Langues
column-latitude = Latitude
column-link = Dans l’atlas
column-longitude = Longitude
column-municipality-key = Code de la commune
column-organisation = Organisme
column-phone = Téléphone
column-place = Commune
column-postcode = Code postal
column-scope = Portée
column-since = Depuis
column-source = Source
column-source-year = Année de la source
column-status = État
column-street = Rue
column-summary = Description
column-title = Titre
column-website = Site web

compare-choose = Veuillez choisir
compare-first = Premier district
compare-how = Choisissez deux districts.
compare-link = comparer
compare-missing-text = Le lien contient peut-être une erreur. Choisissez un autre district ci-dessus.
compare-second = Deuxième district
compare-suggestions = Comparer avec un district voisin
compare-swap = Inverser
compare-title = Comparer deux districts
compare-title-of = Comparaison : { $a } et { $b }
compare-with = Comparer avec { $district }

coverage-all-districts = Tous les districts
coverage-all-fields = tous
coverage-aside = non sélectionné
coverage-bars-districts = Par district
coverage-bars-regions = Par région
coverage-breakdown = Répartition par
coverage-breaks = Classes
coverage-breaks-equal = intervalles égaux : classes de même largeur
coverage-breaks-natural = classes naturelles : valeurs proches les unes des autres (Fisher/Jenks)
coverage-breaks-quantile = quantiles : à peu près autant de districts par classe
coverage-caveat-district = Chaque initiative compte dans le seul district indiqué sur sa fiche, même si elle aide dans plusieurs.
coverage-caveat-fields = Une initiative peut relever de plusieurs domaines d’action ; elle compte alors dans chacun.
coverage-caveat-recorded = L’atlas compte ce qui est recensé, pas tout ce qui existe. Un vide dans l’atlas n’est pas forcément un vide sur place.
coverage-caveats = Ce que ces chiffres ne disent pas
coverage-coming = Chargement des chiffres de population…
coverage-count = Initiatives
coverage-district = District
coverage-districts =
    { $count ->
        [one] { $count } district
        [many] { $count } de districts
       *[other] { $count } districts
    }
coverage-elsewhere = Sans district
coverage-evidence = Date de la source
coverage-figures-failed = Impossible de charger les chiffres de population. Les valeurs pour 100 000 habitants manquent donc.
coverage-hint = Pointez un district pour voir ses chiffres. Un clic ouvre sa page.
coverage-in-districts =
    { $count ->
        [one] { $count } district
        [many] { $count } de districts
       *[other] { $count } districts
    }
coverage-key = Légende
coverage-lead = L’atlas compte les initiatives recensées. Là où aucune n’est recensée, il peut tout de même y en avoir.
coverage-matrix = Districts et domaines d’action
coverage-matrix-all-fields = Tous les domaines d’action figurent ici, même ceux qui ne sont pas sélectionnés.
coverage-matrix-how = Chaque nombre mène aux initiatives qu’il compte. Un tiret signifie : aucune initiative recensée.
coverage-measure = Indicateur
coverage-method = Limites des classes – { $breaks } ; calculées à partir des valeurs affichées supérieures à zéro.
coverage-no-data = pas de données
coverage-none = aucune initiative recensée
coverage-none-short = 0, aucune recensée
coverage-older = source plus ancienne
coverage-part-of =
    { $count ->
        [one] { $area } (seulement { $count } district sélectionné)
        [many] { $area } (seulement { $count } de districts sélectionnés)
       *[other] { $area } (seulement { $count } districts sélectionnés)
    }
coverage-per-capita = Initiatives pour 100 000 habitants
coverage-per-capita-short = pour 100 000 hab.
coverage-population = Population
coverage-population-of = Population au { $date } :
coverage-recent = source de 2022 ou plus récente
coverage-said = { $area } : { $value }
coverage-said-aside = { $area } : non sélectionné
coverage-said-count =
    { $count ->
        [one] { $count } initiative
        [many] { $count } d’initiatives
       *[other] { $count } initiatives
    }
coverage-said-of = { $area }, { $what } : { $value }
coverage-said-of-small = { $area }, { $what } : { $value } (petit nombre)
coverage-said-rate = taux de { $rate } pour 100 000 habitants
coverage-said-small = { $area } : { $value } (petit nombre)
coverage-small = petit nombre (1 à 4 initiatives)
coverage-small-mark = petit nombre
coverage-small-why = * Petit nombre : avec une à quatre initiatives, chacune change la valeur d’un cinquième ou plus, et c’est souvent le hasard qui fait qu’elle est recensée ou non. Comparer n’a alors guère de sens.
coverage-statewide = Tout le Land, sans district
coverage-sum =
    { $count ->
        [one] { $count } initiative est recensée dans { $districts }.
        [many] { $count } d’initiatives sont recensées dans { $districts }.
       *[other] { $count } initiatives sont recensées dans { $districts }.
    }
coverage-sum-elsewhere =
    { $count ->
        [one] { $count } autre initiative n’indique pas de district.
        [many] { $count } d’autres initiatives n’indiquent pas de district.
       *[other] { $count } autres initiatives n’indiquent pas de district.
    }
coverage-sum-none =
    { $count ->
        [one] Dans { $count } district, aucune n’est recensée.
        [many] Dans { $count } de districts, aucune n’est recensée.
       *[other] Dans { $count } districts, aucune n’est recensée.
    }
coverage-sum-nothing = Aucune initiative correspondante n’est recensée, dans aucun district.
coverage-sum-statewide =
    { $count ->
        [one] { $count } initiative pour tout le Land n’est comptée dans aucun district.
        [many] { $count } d’initiatives pour tout le Land ne sont comptées dans aucun district.
       *[other] { $count } initiatives pour tout le Land ne sont comptées dans aucun district.
    }
coverage-table = Tous les chiffres
coverage-title = Chiffres : ce qui est recensé, et où
coverage-title-count = Nombre d’initiatives
coverage-title-of = Nombre d’initiatives : { $what }
coverage-undated = source sans date
coverage-ways = En savoir plus
coverage-with-ended = Les initiatives terminées selon leur source sont comptées.
coverage-without-ended = Les initiatives terminées selon leur source ne sont pas comptées.
coverage-year-only = Les sources datent de l’année { $year }.
coverage-years = Les sources datent des années { $first } à { $last }.
coverage-years-undated =
    { $count ->
        [one] Pour { $count } initiative, la source n’indique pas d’année.
        [many] Pour { $count } d’initiatives, la source n’indique pas d’année.
       *[other] Pour { $count } initiatives, la source n’indique pas d’année.
    }

data-attribution = Attribution
data-catalogue = Description pour les portails de données (DCAT-AP.de)
data-checksum = SHA-256
data-failed = Impossible de charger la liste des fichiers.
data-feed = Flux Atom ({ $language })
data-feeds = Fiches nouvelles et modifiées
data-feeds-text = Pour les lecteurs de flux : chaque fiche avec le jour de son ajout ou de sa dernière modification.
data-files = Fichiers
data-intro = Tout ce que montre l’atlas, en fichiers à télécharger et à réutiliser. Chaque fichier indique la licence qui s’applique et qui vous devez citer.
data-licence = Licence
data-loading = Chargement de la liste des fichiers…
data-machines = À propos des données
data-modified = Dernière modification
data-package = tous les fichiers avec leurs colonnes et sommes de contrôle (Frictionless Data Package)
data-readme = Sources, dates et limites de chaque fichier (en anglais)
data-retry = Réessayer
data-schema = Description
data-size = { $kind }, { $size } ko
data-title = Données
data-version = Les fiches datent du { $date }, version des données
data-version-hint = La version des données correspond aux douze premiers caractères de la somme de contrôle du fichier initiatives.complete.geojson. Elle change à chaque modification d’une fiche et doit figurer dans toute citation.

distance-all-fields = tous
distance-at-address = à { $place }
distance-at-home = dans la commune même
distance-at-place = à { $place } (point au centre de la localité)
distance-at-seat = dans le district : { $district } (la source ne précise pas le lieu, le point indique le chef-lieu)
distance-below = moins de { $to } km
distance-between = de { $from } à moins de { $to } km
distance-coming = Chargement des communes…
distance-failed = Impossible de charger les communes.
distance-from = { $from } km et plus
distance-key = À vol d’oiseau jusqu’à l’initiative la plus proche
distance-km = À vol d’oiseau, en km
distance-lead = Pour chaque commune, la distance à vol d’oiseau jusqu’à l’initiative recensée la plus proche. Une grande distance peut révéler un manque – sur place ou dans l’atlas.
distance-map = Carte des communes selon la distance jusqu’à l’initiative la plus proche ; le tableau ci-dessous donne les mêmes informations.
distance-more =
    { $count ->
        [one] Afficher { $count } autre commune
        [many] Afficher { $count } d’autres communes
       *[other] Afficher { $count } autres communes
    }
distance-municipalities =
    { $count ->
        [one] { $count } commune
        [many] { $count } de communes
       *[other] { $count } communes
    }
distance-municipality = Commune
distance-nearest = Initiative la plus proche
distance-none = Pour cette sélection, aucune initiative avec un lieu n’est recensée. Il n’y a donc pas de distances.
distance-not-shown = hors commune ou non sélectionnée
distance-note-district =
    { $count ->
        [one] Pour { $count } initiative, la source n’indique que le district ; son point correspond au chef-lieu.
        [many] Pour { $count } d’initiatives, la source n’indique que le district ; leur point correspond au chef-lieu.
       *[other] Pour { $count } initiatives, la source n’indique que le district ; leur point correspond au chef-lieu.
    }
distance-note-line = La distance est mesurée à vol d’oiseau (grand cercle) depuis le point de la commune, le plus souvent le centre de sa localité principale. Le trajet est plus long, et même beaucoup plus long sur les îles et le long des cours d’eau.
distance-note-nowhere =
    { $count ->
        [one] { $count } initiative sans lieu, par exemple pour tout le Land ou en ligne, n’est pas comptée ici.
        [many] { $count } d’initiatives sans lieu, par exemple pour tout le Land ou en ligne, ne sont pas comptées ici.
       *[other] { $count } initiatives sans lieu, par exemple pour tout le Land ou en ligne, ne sont pas comptées ici.
    }
distance-note-place =
    { $count ->
        [one] { $count } initiative n’est située qu’à la commune près ; son point est le centre de la localité. Dans sa propre commune, la distance est donc de 0 km.
        [many] { $count } d’initiatives ne sont situées qu’à la commune près ; leur point est le centre de la localité. Dans leur propre commune, la distance est donc de 0 km.
       *[other] { $count } initiatives ne sont situées qu’à la commune près ; leur point est le centre de la localité. Dans leur propre commune, la distance est donc de 0 km.
    }
distance-note-recorded = L’atlas compte ce qui est recensé ; les initiatives de Bremen, de Hamburg et des autres Länder voisins ne le sont pas. Choisir des régions limite les communes, pas les initiatives : la plus proche peut se trouver de l’autre côté de la limite.
distance-note-unincorporated =
    { $count ->
        [one] { $count } territoire hors commune ne figure pas dans la liste ; il est presque inhabité.
        [many] { $count } de territoires hors commune ne figurent pas dans la liste ; ils sont presque tous inhabités.
       *[other] { $count } territoires hors commune ne figurent pas dans la liste ; ils sont presque tous inhabités.
    }
distance-notes = Comment la distance est mesurée, et ce qu’elle ne dit pas
distance-of = { $place } : { $km } km
distance-several-fields = plusieurs (voir les filtres)
distance-summary =
    { $count ->
        [one] Depuis { $place }, l’initiative la plus proche est à { $most } km.
        [many] La moitié des { $count } communes sont à { $median } km au plus de l’initiative la plus proche. La distance la plus longue est celle depuis { $place } : { $most } km.
       *[other] La moitié des { $count } communes sont à { $median } km au plus de l’initiative la plus proche. La distance la plus longue est celle depuis { $place } : { $most } km.
    }
distance-table = Toutes les communes
distance-title = À quelle distance se trouve l’initiative la plus proche ?
distance-title-short = Distance jusqu’à l’initiative la plus proche

district-chosen =
    { $count ->
        [many] { $place } : { $count } d’initiatives recensées correspondent à cette sélection, dont { $parts }.
       *[other] { $place } : { $count } initiatives recensées correspondent à cette sélection, dont { $parts }.
    }
district-chosen-alike =
    { $count ->
        [one] { $place } : une initiative recensée correspond à cette sélection. Elle est classée sous « { $fields } ».
        [many] { $place } : { $count } d’initiatives recensées correspondent à cette sélection, toutes classées sous « { $fields } ».
       *[other] { $place } : { $count } initiatives recensées correspondent à cette sélection, toutes classées sous « { $fields } ».
    }
district-chosen-alike-also =
    { $count ->
        [many] { $place } : { $count } d’initiatives recensées correspondent à cette sélection, toutes classées sous « { $fields } », dont { $parts }.
       *[other] { $place } : { $count } initiatives recensées correspondent à cette sélection, toutes classées sous « { $fields } », dont { $parts }.
    }
district-chosen-both = { $place } : { $count } initiatives recensées correspondent à cette sélection, toutes deux classées sous « { $fields } ».
district-chosen-both-also = { $place } : { $count } initiatives recensées correspondent à cette sélection, toutes deux classées sous « { $fields } », dont { $parts }.
district-entries =
    { $count ->
        [one] { $count } initiative
        [many] { $count } d’initiatives
       *[other] { $count } initiatives
    }
district-in-region = Région { $region }
district-map =
    { $count ->
        [one] Carte : { $district }, { $count } initiative. La liste se trouve plus bas.
        [many] Carte : { $district }, { $count } d’initiatives. La liste se trouve plus bas.
       *[other] Carte : { $district }, { $count } initiatives. La liste se trouve plus bas.
    }
district-missing = Ce district n’existe pas.
district-missing-fields = Aucune n’est classée sous « { $fields } ».
district-missing-text = Le lien contient peut-être une erreur. Les districts y figurent avec leur code officiel à cinq chiffres. Les voici tous :
district-neighbours = Districts voisins
district-neighbours-note = Sont voisins les districts qui ont une limite commune en Niedersachsen ; se toucher en un seul point ne suffit pas. Les districts de Bremen et des autres Länder ne figurent pas ici.
district-none = { $place } : aucune initiative n’est recensée. Cela ne veut pas dire qu’il n’y en a pas : l’atlas ne montre que ce qui est recensé.
district-none-chosen = { $place } : aucune initiative recensée ne correspond à cette sélection. Cela ne veut pas dire qu’il n’y en a pas : l’atlas ne montre que ce qui est recensé.
district-numbers = Chiffres
district-of-category =
    { $count ->
        [one] { $district }, { $what } : { $count } initiative sur la carte
        [many] { $district }, { $what } : { $count } d’initiatives sur la carte
       *[other] { $district }, { $what } : { $count } initiatives sur la carte
    }
district-part = { $count } sous « { $field } »
district-part-also = { $count } aussi sous « { $field } »
district-rate = Nombre d’initiatives pour { $per } habitants : { $rate }.
district-rate-small = Nombre d’initiatives pour { $per } habitants : { $rate }. Avec d’aussi petits nombres, cette valeur n’est guère parlante.
district-recent-all =
    { $count ->
        [one] La source est de { $year } ou plus récente.
        [many] Les sources sont de { $year } ou plus récentes.
       *[other] Les sources sont de { $year } ou plus récentes.
    }
district-recent-but-one =
    { $count ->
        [one] Pour une initiative, la source est de { $year } ou plus récente ; pour l’autre, elle est plus ancienne ou n’indique pas d’année.
        [many] Pour { $count } d’initiatives, la source est de { $year } ou plus récente ; pour une, elle est plus ancienne ou n’indique pas d’année.
       *[other] Pour { $count } initiatives, la source est de { $year } ou plus récente ; pour une, elle est plus ancienne ou n’indique pas d’année.
    }
district-recent-none =
    { $count ->
        [one] Rien ne prouve que la source soit de { $year } ou plus récente.
        [many] Aucune de ces initiatives n’a de source datée de { $year } ou plus récente.
       *[other] Aucune de ces initiatives n’a de source datée de { $year } ou plus récente.
    }
district-recent-some =
    { $count ->
        [one] Pour une initiative, la source est de { $year } ou plus récente ; pour les autres, elle est plus ancienne ou n’indique pas d’année.
        [many] Pour { $count } d’initiatives, la source est de { $year } ou plus récente ; pour les autres, elle est plus ancienne ou n’indique pas d’année.
       *[other] Pour { $count } initiatives, la source est de { $year } ou plus récente ; pour les autres, elle est plus ancienne ou n’indique pas d’année.
    }
district-recorded =
    { $count ->
        [many] { $place } : { $count } d’initiatives sont recensées, dont { $parts }.
       *[other] { $place } : { $count } initiatives sont recensées, dont { $parts }.
    }
district-recorded-alike =
    { $count ->
        [one] { $place } : une initiative est recensée, classée sous « { $fields } ».
        [many] { $place } : { $count } d’initiatives sont recensées, toutes classées sous « { $fields } ».
       *[other] { $place } : { $count } initiatives sont recensées, toutes classées sous « { $fields } ».
    }
district-recorded-alike-also =
    { $count ->
        [many] { $place } : { $count } d’initiatives sont recensées, toutes classées sous « { $fields } », dont { $parts }.
       *[other] { $place } : { $count } initiatives sont recensées, toutes classées sous « { $fields } », dont { $parts }.
    }
district-recorded-both = { $place } : { $count } initiatives sont recensées, toutes deux classées sous « { $fields } ».
district-recorded-both-also = { $place } : { $count } initiatives sont recensées, toutes deux classées sous « { $fields } », dont { $parts }.
district-several-fields = Une initiative peut relever de plusieurs domaines d’action.
district-to-atlas = Voir sur la carte
district-to-compare = Comparer avec un autre district
district-to-coverage = Couverture de tous les districts
district-ways = Continuer

edition-later = Plus tard
edition-reload = Recharger
edition-there = Une nouvelle version est disponible.

problem-duplicate = Cet identifiant est utilisé deux fois. Chaque initiative doit avoir le sien.
problem-encoding = À partir d’ici, des caractères ne sont pas enregistrés en UTF-8 ; ils ont été lus comme du Windows-1252. Veuillez enregistrer le fichier en UTF-8.
problem-link = { $property } n’est pas un lien sûr : « { $value } ». Sont acceptés http, https et les adresses e-mail.
problem-missing = { $property } manque ou est vide.
problem-no-district = Le point { $lon }, { $lat } ne se trouve dans aucun district. Veuillez renseigner district.
problem-not-a-point = La géométrie doit être un point ou null.
problem-outside = Le point { $lon }, { $lat } se trouve hors de l’atlas.
problem-swapped = Le point { $lon }, { $lat } se trouve hors de l’atlas. La longitude et la latitude semblent inversées ; la longitude vient en premier.
problem-syntax = Ce n’est pas du GeoJSON valide ({ $cause }).
problem-truncated = Le fichier s’interrompt ici. Veuillez l’envoyer à nouveau en entier.
problem-unknown = { $property } a une valeur inconnue : « { $value } ». Seules les valeurs présentes dans atlas.json et regions.geojson sont acceptées.
problem-wrong-type = { $property } n’a pas le bon type ; type attendu : { $expected }.

problems-left-out = Ligne { $line }, { $id } : { $what } La fiche n’est pas affichée.
problems-left-out-line = Ligne { $line } : { $what } La fiche n’est pas affichée.
problems-mended = Ligne { $line }, { $id } : { $what } La fiche est affichée sans cette information.
problems-mended-line = Ligne { $line } : { $what }
problems-more =
    { $count ->
        [one] … et { $count } autre
        [many] … et { $count } autres
       *[other] … et { $count } autres
    }
problems-summary =
    { $count ->
        [one] { $count } fiche avec erreur
        [many] { $count } de fiches avec erreur
       *[other] { $count } fiches avec erreur
    }

scope-district = tout le district
scope-local = sur place

shortlist-clear = Vider la sélection
shortlist-empty = Rien n’est encore retenu. L’étoile dans la liste ou dans une fiche retient une initiative.
shortlist-lead = Votre sélection se trouve dans le lien de cette page et nulle part ailleurs. Qui a le lien voit la même liste.
shortlist-missing =
    { $count ->
        [one] { $count } initiative retenue n’est plus recensée.
        [many] { $count } d’initiatives retenues ne sont plus recensées.
       *[other] { $count } initiatives retenues ne sont plus recensées.
    }
shortlist-qr = Code QR avec le lien de cette liste
shortlist-qr-hint = À ouvrir avec l’appareil photo du téléphone
shortlist-remove = Retirer de la sélection : { $title }
shortlist-title = Sélection
shortlist-to-list = Vers la carte et la liste

take-all-data = Toutes les données de l’atlas en fichiers
take-all-fields = { $selection } (tous ces domaines d’action à la fois)
take-bibtex = BibTeX
take-cite = Citer
take-cite-hint = Le lien indique la version des données. En l’ouvrant plus tard, on apprend si les données ont changé depuis.
take-cited = { $atlas } : { $selection }. { $url }, consulté le { $day }, version des données { $version }.
take-cited-plain = { $atlas } : { $selection }. { $url }, consulté le { $day }.
take-class = { $range } par district
take-close = Fermer
take-comma = pour d’autres logiciels (virgule)
take-copied = Copié.
take-copy = Copier
take-copy-name = Copier : { $name }
take-count =
    { $count ->
        [one] { $count } initiative
        [many] { $count } d’initiatives
       *[other] { $count } initiatives
    }
take-coverage-hint = Le tableau et la carte tels qu’ils sont affichés ici : avec votre sélection, votre tri et vos classes.
take-credit = { $atlas }, version des données { $version }, consulté le { $day }
take-credit-plain = { $atlas }, consulté le { $day }
take-csl = CSL-JSON (Zotero et autres)
take-distance-hint = Tableau et carte des distances, avec toutes les communes de votre sélection.
take-district-hint = Les initiatives de ce district en liste et en carte, avec votre sélection.
take-districts-for = districts avec limites et chiffres, par exemple pour QGIS
take-everything = Toutes les initiatives
take-files = Enregistrer en fichier
take-geodata = Géodonnées (GeoJSON)
take-geojson-for = liste avec coordonnées, par exemple pour QGIS
take-level = Niveau
take-level-all = tous les districts
take-level-beside = hors districts
take-level-district = district
take-level-region = région
take-link = Lien
take-matrix = Districts et domaines (CSV)
take-municipalities-for = communes en points avec leurs distances, par exemple pour QGIS
take-not-copied = Le navigateur n’autorise pas la copie ici. Veuillez sélectionner le texte.
take-not-saved = Impossible de créer { $name }.
take-nowhere = Sans lieu sur la carte
take-page-of = { $page }. { $selection }
take-places-more =
    { $count ->
        [one] { $places } et { $count } autre lieu
        [many] { $places } et { $count } d’autres lieux
       *[other] { $places } et { $count } autres lieux
    }
take-png = Carte (PNG)
take-png-size = image de { $width } × { $height } pixels
take-population = · Population : © Statistische Ämter des Bundes und der Länder
take-print = Imprimer
take-print-hint = Liste avec carte sur A4 ; les numéros de la liste figurent aussi sur la carte.
take-print-map = Carte avec les numéros de la liste
take-print-now = Imprimer la liste et la carte
take-print-statewide = Tout le Land
take-remark = Remarque
take-saved = Enregistré : { $name }
take-semicolon = pour Excel en allemand (point-virgule)
take-sentence = Référence
take-separator = Pour quel logiciel
take-statewide =
    { $count ->
        [one] aussi { $count } initiative pour tout le Land
        [many] aussi { $count } d’initiatives pour tout le Land
       *[other] aussi { $count } initiatives pour tout le Land
    }
take-svg = Carte (SVG)
take-svg-for = modifiable, nette à toutes les tailles
take-table = Tableau (CSV)
take-title = Exporter cette vue
take-version-word = Version des données
take-what = { $selection } : { $count }

type-list-of-texts = liste de textes
type-object = objet
type-object-of-texts = objet avec des textes
type-text = texte
type-year = année
