about-embed = Karte auf Ihrer Seite zeigen

chips-drop = { $label } entfernen
chips-ended = auch beendete
chips-label = Ihre Filter
chips-locked = fest eingestellt
chips-near = Umkreis { $km } km
chips-reset = alles zurücksetzen
chips-text = „{ $text }“

correction-subject = Projektatlas: Hinweis zu „{ $title }“ ({ $id })
correction-text =
    Guten Tag,

    ich habe einen Hinweis zum Eintrag „{ $title }“ (Kennung { $id }, { $url }):

embed-open = Im Atlas öffnen

empty-heading = Keine Initiative passt zu Ihrer Auswahl.
empty-text = Vielleicht gibt es trotzdem eine. Der Atlas zeigt nur, was bei ihm eingetragen ist. Lassen Sie eine Angabe weg:
empty-without =
    { $count ->
        [one] ohne { $label }: { $count } Initiative
       *[other] ohne { $label }: { $count } Initiativen
    }

entry-back = Zurück zur Liste
entry-coming = Der Eintrag lädt …
entry-contact = Kontakt
entry-correct = Angaben ändern
entry-missing = Diese Initiative steht nicht im Atlas.
entry-missing-text = Vielleicht haben wir den Eintrag gelöscht. Oder im Link ist ein Tippfehler.
entry-no-contact = Im Atlas steht kein Kontakt. Oft finden Sie ihn in der Quelle.
entry-print = Drucken
entry-share = Teilen

evidence-ended = laut Quelle zu Ende
evidence-ended-year = laut Quelle von { $year } zu Ende
evidence-older = Quelle { $year } · ältere Angabe
evidence-recent = Quelle { $year }
evidence-undated = Quelle ohne Jahr

facet-all = keine Auswahl
facet-chosen = { $count } gewählt
facet-districts-of = Landkreise und Städte in { $region }
facet-ended = auch beendete Initiativen
facet-field = Thema
facet-group = Für wen
facet-match-all = nur, was zu allen gewählten Themen passt
facet-organisation = Anbieter
facet-region = Region

fact-groups = Für wen
fact-languages = Sprachen
fact-organisation = Art des Anbieters
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

header-about = Info
header-coverage = Zahlen
header-language = Sprache
header-pages = Seiten

hint-fingers = Karte mit zwei Fingern bewegen
hint-wheel = Zum Zoomen: Strg-Taste halten und scrollen
hint-wheel-apple = Zum Zoomen: ⌘-Taste halten und scrollen

legend-label = Themen

load-label = Die Initiativen laden gerade
load-missing =
    { $count ->
        [one] Die Daten sind nicht vollständig. { $count } Initiative ist da. Andere fehlen noch.
       *[other] Die Daten sind nicht vollständig. { $count } Initiativen sind da. Andere fehlen noch.
    }
load-part =
    { $count ->
        [one] { $received } von { $total } MB, { $count } Initiative
       *[other] { $received } von { $total } MB, { $count } Initiativen
    }
load-retry = Noch einmal versuchen
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
map-districts = Landkreise und große Städte
map-fit = Alle Ergebnisse zeigen
map-keys = Karte. Pfeiltasten bewegen die Karte. Plus und Minus machen sie größer und kleiner. Pos1 zeigt alles. Tab führt zu den Punkten. Dort gehen Pfeiltasten zum nächsten Punkt. Enter öffnet ihn, Escape führt zurück.
map-label = Karte
map-marks = Initiativen auf der Karte
map-view =
    { $count ->
        [one] Auf diesem Teil der Karte: { $count } Initiative, { $field }. { $in_town } in { $town }.
       *[other] Auf diesem Teil der Karte: { $count } Initiativen, meist { $field }. { $in_town } in { $town }.
    }
map-view-none = Auf diesem Teil der Karte ist keine Initiative.
map-view-plain =
    { $count ->
        [one] Auf diesem Teil der Karte: { $count } Initiative.
       *[other] Auf diesem Teil der Karte: { $count } Initiativen.
    }
map-zoom-in = Karte vergrößern
map-zoom-out = Karte verkleinern

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
        [one] { $count } Initiative, zum Beispiel { $titles }
       *[other] { $count } Initiativen, zum Beispiel { $titles }
    }
mark-more = und { $count } weitere
mark-numbered = { $title } (Nr. { $number })

missing-heading = Diese Seite gibt es nicht.
missing-text = Vielleicht ist im Link ein Tippfehler.
missing-to-map = Zur Karte

near-around = um { $place }
near-around-near = um einen Punkt bei { $place }
near-around-point = um den gewählten Punkt
near-asking = Wir suchen Ihren Standort …
near-denied = Ihr Browser nennt den Standort nicht. Schreiben Sie oben einen Ort oder eine Postleitzahl.
near-device = Mein Standort
near-district = irgendwo im Kreis
near-km = etwa { $km } km
near-km-below = weniger als 1 km
near-leave = Umkreis löschen
near-map = Punkt auf der Karte
near-more = { $count } weitere bis { $km } km
near-note = Oder schreiben Sie oben einen Ort oder eine Postleitzahl. Ihr Standort bleibt auf Ihrem Gerät. Im Link steht er nur ungefähr, auf etwa 100 Meter genau.
near-point = Tippen Sie auf die Karte. Mit der Tastatur: Enter nimmt die Mitte der Karte. Escape bricht ab.
near-radius = { $km } km
near-title = In meiner Nähe
near-town = etwa { $km } km bis zur Ortsmitte
near-town-below = weniger als 1 km bis zur Ortsmitte
near-unknown = Wir finden Ihren Standort nicht. Schreiben Sie oben einen Ort oder eine Postleitzahl.
near-within = Umkreis

page-failed = Die Seite lädt leider nicht.
page-loading = Die Seite lädt …
page-part-failed = Dieser Teil der Seite lädt leider nicht. Bitte laden Sie die Seite neu.
page-retry = Noch einmal versuchen

panel-toggle = Filter und Liste

place-statewide = ganz Niedersachsen

precision-address = Der Punkt auf der Karte zeigt die Adresse.
precision-district = Die Quelle nennt keinen Ort. Der Punkt auf der Karte zeigt den Ort der Kreisverwaltung.
precision-none = Ohne Punkt auf der Karte.
precision-place = Der Punkt auf der Karte zeigt die Gemeinde, nicht die genaue Adresse.

results-heading = Liste der Initiativen
results-more =
    { $count ->
        [one] { $count } weitere Initiative zeigen
       *[other] { $count } weitere Initiativen zeigen
    }

scale-kilometres = { $length } km
scale-metres = { $length } m

search-around = in der Nähe suchen
search-corrected = „{ $typed }“ steht in keinem Eintrag. Der Atlas hat nach „{ $taken }“ gesucht.
search-label = Suche
search-left-aside = Kein Eintrag hat alle Wörter. Der Atlas hat ohne „{ $word }“ gesucht.
search-placeholder = Initiative, Ort oder Postleitzahl
search-suggested = Vorschläge
search-suggestions =
    { $count ->
        [one] { $count } Vorschlag
       *[other] { $count } Vorschläge
    }

shading-legend = Initiativen je Landkreis oder Stadt
shading-range = { $from }–{ $to }
shading-switch = Kreise nach Anzahl färben

share-copied = Der Link ist kopiert.
share-denied = Bitte kopieren Sie den Link selbst:

skip-list = Zur Liste
skip-map = Zur Karte

sort-best = Was am besten passt
sort-distance = Das Nächste zuerst
sort-label = Reihenfolge
sort-recent = Neueste Quelle zuerst
sort-title = Titel A–Z

source-absent = Die Adresse der Quelle fehlt.

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
        [one] In ganz Niedersachsen: { $count } Initiative
       *[other] In ganz Niedersachsen: { $count } Initiativen
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
status-statewide-beside = dazu { $count } für ganz Niedersachsen
status-statewide-within = davon { $count } für ganz Niedersachsen

streets-cancel = Abbrechen
streets-load = Straßenkarte laden
streets-missing = Einige Bilder der Karte fehlen.
streets-privacy = Datenschutz bei { $provider }
streets-question = Die Straßenkarte lädt Bilder von { $provider }. Dabei bekommt { $provider } Ihre IP-Adresse. Das ist die Nummer Ihres Geräts im Internet.
streets-switch = Straßenkarte

take-open = Speichern

theme-auto = Farben wie auf Ihrem Gerät. Zu hellen Farben wechseln
theme-dark = Dunkle Farben. Zu den Farben Ihres Geräts wechseln
theme-light = Helle Farben. Zu dunklen Farben wechseln

title-page = { $page } – { $atlas }
