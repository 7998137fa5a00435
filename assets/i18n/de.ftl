about-embed = Karte auf der eigenen Seite zeigen

chips-drop = { $label } entfernen
chips-ended = auch beendete
chips-label = Gewählte Filter
chips-locked = fest eingestellt
chips-near = Umkreis { $km } km
chips-reset = alles zurücksetzen
chips-text = „{ $text }“

correction-subject = Projektatlas: Angaben zu „{ $title }“ ({ $id })
correction-text =
    Guten Tag,

    zum Eintrag „{ $title }“ (Kennung { $id }, { $url }) möchte ich Folgendes mitteilen:

embed-open = Im Atlas öffnen

empty-heading = Keine Initiative passt zu dieser Auswahl.
empty-text = Das heißt nicht, dass es vor Ort keine gibt: Der Atlas zeigt nur, was verzeichnet ist. Lassen Sie eine Angabe weg:
empty-without =
    { $count ->
        [one] ohne { $label }: { $count } Initiative
       *[other] ohne { $label }: { $count } Initiativen
    }

entry-back = Zurück zur Liste
entry-coming = Der Eintrag wird geladen …
entry-contact = Kontakt
entry-correct = Angaben ändern
entry-missing = Diese Initiative ist nicht verzeichnet.
entry-missing-text = Vielleicht wurde der Eintrag entfernt, oder im Link ist ein Tippfehler.
entry-no-contact = Im Atlas ist kein Kontakt verzeichnet. Oft hilft die Quelle weiter.
entry-print = Drucken
entry-share = Teilen

evidence-ended = laut Quelle beendet
evidence-ended-year = laut Quelle von { $year } beendet
evidence-older = Quelle { $year } · ältere Angabe
evidence-recent = Quelle { $year }
evidence-undated = Quelle ohne Jahresangabe

facet-all = keine Auswahl
facet-chosen = { $count } gewählt
facet-districts-of = Landkreise und Städte in { $region }
facet-ended = auch beendete Initiativen
facet-field = Handlungsfeld
facet-group = Zielgruppe
facet-match-all = nur, was alle gewählten Felder verbindet
facet-organisation = Träger
facet-region = Region

fact-groups = Zielgruppen
fact-languages = Sprachen
fact-organisation = Art des Trägers
fact-place = Ort
fact-since = Seit
fact-source = Quelle

filters-close = Filter schließen
filters-open = Filter
filters-open-chosen = Filter ({ $count })
filters-show =
    { $count ->
        [one] { $count } Ergebnis zeigen
       *[other] { $count } Ergebnisse zeigen
    }
filters-title = Filter

header-about = Über
header-coverage = Zahlen
header-language = Sprache
header-pages = Seiten

hint-fingers = Karte mit zwei Fingern bewegen
hint-wheel = Zum Zoomen Strg-Taste gedrückt halten und scrollen
hint-wheel-apple = Zum Zoomen ⌘-Taste gedrückt halten und scrollen

legend-label = Handlungsfelder

load-label = Initiativen werden geladen
load-missing =
    { $count ->
        [one] Die Daten sind nicht vollständig angekommen: { $count } Initiative ist da, weitere fehlen.
       *[other] Die Daten sind nicht vollständig angekommen: { $count } Initiativen sind da, weitere fehlen.
    }
load-part =
    { $count ->
        [one] { $received } von { $total } MB, { $count } Initiative
       *[other] { $received } von { $total } MB, { $count } Initiativen
    }
load-retry = Erneut versuchen
load-some =
    { $count ->
        [one] { $received } MB, { $count } Initiative
       *[other] { $received } MB, { $count } Initiativen
    }

map-all-credits = alle Quellen
map-credits = © GeoBasis-DE / BKG 2016 (Daten verändert)
map-credits-places = · Orte: GeoNames
map-district =
    { $count ->
        [one] { $district }: { $count } Initiative
       *[other] { $district }: { $count } Initiativen
    }
map-districts = Landkreise und kreisfreie Städte
map-fit = Alle Ergebnisse zeigen
map-keys = Karte. Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles. Tab führt zu den Markierungen; dort gehen Pfeiltasten zur nächsten, Enter öffnet, Escape führt zurück.
map-label = Karte
map-marks = Initiativen auf der Karte
map-view =
    { $count ->
        [one] Im Kartenausschnitt: { $count } Initiative, { $field }; { $in_town } in { $town }.
       *[other] Im Kartenausschnitt: { $count } Initiativen, meist { $field }; { $in_town } in { $town }.
    }
map-view-none = Im Kartenausschnitt liegt keine Initiative.
map-view-plain =
    { $count ->
        [one] Im Kartenausschnitt: { $count } Initiative.
       *[other] Im Kartenausschnitt: { $count } Initiativen.
    }
map-zoom-in = Hineinzoomen
map-zoom-out = Herauszoomen

mark-count =
    { $count ->
        [one] { $count } Initiative
       *[other] { $count } Initiativen
    }
mark-few =
    { $count ->
        [one] { $count } Initiative: { $titles }
       *[other] { $count } Initiativen: { $titles }
    }
mark-many =
    { $count ->
        [one] { $count } Initiative, darunter { $titles }
       *[other] { $count } Initiativen, darunter { $titles }
    }
mark-more = und { $count } weitere
mark-numbered = { $title } (Nr. { $number })

missing-heading = Diese Seite gibt es nicht.
missing-text = Vielleicht ist im Link ein Tippfehler.
missing-to-map = Zur Karte

near-around = um { $place }
near-around-near = um einen Punkt bei { $place }
near-around-point = um den gewählten Punkt
near-asking = Ihr Standort wird ermittelt …
near-denied = Ihr Browser gibt den Standort nicht frei. Geben Sie oben einen Ort oder eine Postleitzahl ein.
near-device = Mein Standort
near-district = irgendwo im Kreis
near-km = ca. { $km } km
near-km-below = unter 1 km
near-leave = Umkreis aufheben
near-map = Punkt auf der Karte
near-more = { $count } weitere bis { $km } km
near-note = Oder geben Sie oben einen Ort oder eine Postleitzahl ein. Ihr Standort bleibt auf diesem Gerät; im Link steht er auf etwa 100 Meter gerundet.
near-point = Tippen Sie auf die Karte. Mit der Tastatur: Enter nimmt die Mitte der Karte, Escape bricht ab.
near-radius = { $km } km
near-title = In meiner Nähe
near-town = ca. { $km } km bis zur Ortsmitte
near-town-below = Ortsmitte unter 1 km entfernt
near-unknown = Ihr Standort ließ sich nicht ermitteln. Geben Sie oben einen Ort oder eine Postleitzahl ein.
near-within = Umkreis

page-failed = Die Seite konnte nicht geladen werden.
page-loading = Die Seite wird geladen …
page-part-failed = Dieser Teil der Seite konnte nicht geladen werden. Bitte laden Sie die Seite neu.
page-retry = Erneut versuchen

panel-toggle = Filter und Liste

place-statewide = landesweit

precision-address = Der Punkt auf der Karte steht für die Adresse.
precision-district = Die Quelle nennt keinen Ort. Der Punkt auf der Karte steht für den Sitz des Kreises.
precision-none = Ohne Punkt auf der Karte.
precision-place = Der Punkt auf der Karte steht für die Gemeinde, nicht für eine Adresse.

results-heading = Liste der Initiativen
results-more =
    { $count ->
        [one] { $count } weitere Initiative zeigen
       *[other] { $count } weitere Initiativen zeigen
    }

scale-kilometres = { $length } km
scale-metres = { $length } m

search-around = im Umkreis suchen
search-corrected = „{ $typed }“ kommt nicht vor; gesucht wurde „{ $taken }“.
search-label = Suche
search-left-aside = Kein Eintrag hat alle Wörter; „{ $word }“ blieb unbeachtet.
search-placeholder = Initiative, Ort oder Postleitzahl
search-suggested = Vorschläge
search-suggestions =
    { $count ->
        [one] { $count } Vorschlag
       *[other] { $count } Vorschläge
    }

shading-legend = Initiativen je Landkreis oder Stadt
shading-range = { $from }–{ $to }
shading-switch = Landkreise nach Anzahl einfärben

share-copied = Der Link ist kopiert.
share-denied = Bitte kopieren Sie den Link von Hand:

skip-list = Zur Liste
skip-map = Zur Karte

sort-best = Beste Treffer zuerst
sort-distance = Nächste zuerst
sort-label = Reihenfolge
sort-recent = Neueste Quelle zuerst
sort-title = Titel A–Z

source-absent = Die Adresse der Quelle liegt nicht vor.

stack-close = Liste schließen
stack-heading =
    { $count ->
        [one] { $count } Initiative in { $place }
       *[other] { $count } Initiativen in { $place }
    }

star-button = Merken
star-label = { $title } merken
star-list = Merkliste ({ $count })

statewide-heading =
    { $count ->
        [one] Landesweit: { $count } Initiative
       *[other] Landesweit: { $count } Initiativen
    }

status-all =
    { $count ->
        [one] { $total } Initiative
       *[other] { $total } Initiativen
    }
status-some =
    { $count ->
        [one] { $total } von { $all } Initiative
       *[other] { $total } von { $all } Initiativen
    }
status-statewide-beside = dazu { $count } landesweite
status-statewide-within = davon { $count } landesweit

streets-cancel = Abbrechen
streets-load = Straßenkarte laden
streets-missing = Einige Kartenbilder fehlen.
streets-privacy = Datenschutz bei { $provider }
streets-question = Die Straßenkarte lädt Bilder von { $provider }. Dabei wird Ihre IP-Adresse dorthin übertragen.
streets-switch = Straßenkarte

take-open = Mitnehmen

theme-auto = Farben wie im System. Zur hellen Darstellung wechseln
theme-dark = Dunkle Darstellung. Zur Systemeinstellung wechseln
theme-light = Helle Darstellung. Zur dunklen wechseln

title-page = { $page } – { $atlas }
