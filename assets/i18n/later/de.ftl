about-credits = Quellen und Lizenzen
about-downloads = Daten herunterladen
about-downloads-text = Alle Daten gibt es als Dateien, mit Lizenz, Prüfsumme und Beschreibung.
about-failed = Der Text konnte nicht geladen werden.
about-licence = Lizenz:
about-loading = Der Text wird geladen …
about-retry = Erneut versuchen
about-to-data = Zu den Daten

accessibility-subject = Projektatlas: eine Barriere
accessibility-text =
    Guten Tag,

    auf dieser Seite komme ich nicht weiter: { $url }
accessibility-title = Erklärung zur Barrierefreiheit
accessibility-write = E-Mail schreiben

builder-accent = eigene Akzentfarbe
builder-accent-both = Diese Farbe wäre schlecht zu lesen. Auf hellem Grund wird { $light } verwendet, auf dunklem { $dark }.
builder-accent-colour = Akzentfarbe
builder-accent-dark = Auf dunklem Grund wäre diese Farbe schlecht zu lesen. Dort wird { $colour } verwendet.
builder-accent-light = Auf hellem Grund wäre diese Farbe schlecht zu lesen. Dort wird { $colour } verwendet.
builder-copied = Kopiert.
builder-copy = Kopieren
builder-copy-denied = Ihr Browser erlaubt das Kopieren nicht. Bitte markieren und kopieren Sie den Text von Hand.
builder-element = Mit Skript (empfohlen)
builder-element-note = Passt seine Höhe an und lädt erst, wenn es zu sehen ist. Ohne JavaScript bleibt der Link.
builder-everywhere = überall
builder-frame = Nur als Rahmen
builder-frame-note = Für Redaktionssysteme, die keine Skripte erlauben. Die Höhe ist fest.
builder-height = Höhe
builder-height-auto = passt sich an
builder-height-fixed = fest
builder-height-px = Höhe in Pixeln
builder-how = Aussehen
builder-language = Sprache der Bedienung
builder-lead = Zeigen Sie die Initiativen Ihrer Region auf Ihrer eigenen Seite: ohne Cookies, ohne Anfragen an Dritte. Wählen Sie aus, was zu sehen sein soll, und kopieren Sie eine der drei Fassungen in Ihre Seite.
builder-link = Initiativen im { $title }
builder-list = Liste
builder-list-bottom = unter der Karte
builder-list-none = keine, nur die Karte
builder-list-side = neben der Karte (schmal: darunter)
builder-lock = Festlegen
builder-lock-note = Was Sie festlegen, sehen Leserinnen und Leser, können es aber nicht ändern.
builder-oembed = Nur als Link
builder-oembed-note = Für Systeme, die Links von selbst in Karten verwandeln (oEmbed). Dabei erscheint immer der ganze Atlas; der Link führt zu Ihrer Auswahl.
builder-preview = Vorschau
builder-snippets = Zum Kopieren
builder-theme = Farben
builder-theme-auto = wie im System der Leserinnen und Leser
builder-theme-dark = dunkel
builder-theme-light = hell
builder-title = Karte einbinden
builder-what = Inhalt

cell-active = läuft, soweit bekannt
cell-older = ältere Quelle
cell-recent = Quelle von 2022 oder später

changed-dismiss = Hinweis schließen
changed-heading = Die Daten haben sich seither geändert.
changed-unknown = Der Link nennt den Datenstand { $cited }; welchen Stand Sie sehen, ist nicht bekannt.
changed-versions = Der Link nennt den Datenstand { $cited }, Sie sehen { $present }. Zahlen und Einträge können abweichen.

column-district = Kreis
column-district-key = Kreisschlüssel
column-email = E-Mail
column-evidence = Beleg
column-fields = Handlungsfelder
column-groups = Zielgruppen
column-kind = Art des Trägers
column-languages = Sprachen
column-latitude = Breite
column-link = Im Atlas
column-longitude = Länge
column-municipality-key = Gemeindeschlüssel
column-organisation = Träger
column-phone = Telefon
column-place = Gemeinde
column-postcode = Postleitzahl
column-scope = Reichweite
column-since = Seit
column-source = Quelle
column-source-year = Jahr der Quelle
column-status = Stand
column-street = Straße
column-summary = Beschreibung
column-title = Titel
column-website = Website

compare-choose = Bitte wählen
compare-first = Erster Kreis
compare-how = Wählen Sie zwei Kreise aus.
compare-link = vergleichen
compare-missing-text = Vielleicht ist im Link ein Tippfehler. Wählen Sie oben einen anderen.
compare-second = Zweiter Kreis
compare-suggestions = Mit einem Nachbarn vergleichen
compare-swap = Tauschen
compare-title = Zwei Kreise vergleichen
compare-title-of = { $a } und { $b } im Vergleich
compare-with = Mit { $district } vergleichen

coverage-all-districts = Alle Kreise zusammen
coverage-all-fields = alle
coverage-aside = nicht ausgewählt
coverage-bars-districts = Nach Kreisen
coverage-bars-regions = Nach Regionen
coverage-breakdown = Aufgeschlüsselt nach
coverage-breaks = Klassen
coverage-breaks-equal = gleiche Intervalle: gleich breite Klassen
coverage-breaks-natural = natürliche Klassen: was nahe beieinanderliegt (Fisher/Jenks)
coverage-breaks-quantile = Quantile: etwa gleich viele Kreise je Klasse
coverage-caveat-district = Jede Initiative zählt in dem einen Kreis, der in ihrem Eintrag steht, auch wenn sie in mehreren hilft.
coverage-caveat-fields = Eine Initiative kann zu mehreren Handlungsfeldern gehören; sie zählt dann in jedem davon.
coverage-caveat-recorded = Gezählt wird, was im Atlas verzeichnet ist, nicht, was es gibt. Eine Lücke im Atlas ist noch keine Lücke vor Ort.
coverage-caveats = Was diese Zahlen nicht sagen
coverage-coming = Die Einwohnerzahlen werden geladen …
coverage-count = Initiativen
coverage-district = Kreis
coverage-districts =
    { $count ->
        [one] { $count } Kreis
       *[other] { $count } Kreise
    }
coverage-elsewhere = Ohne Kreis
coverage-evidence = Stand der Quelle
coverage-figures-failed = Die Einwohnerzahlen konnten nicht geladen werden. Deshalb fehlen die Werte je 100.000.
coverage-hint = Zeigen Sie auf einen Kreis, um seine Zahlen zu sehen. Ein Klick öffnet seine Seite.
coverage-in-districts =
    { $count ->
        [one] { $count } Kreis
       *[other] { $count } Kreisen
    }
coverage-key = Legende
coverage-lead = Der Atlas zählt Initiativen, die verzeichnet sind. Wo keine verzeichnet ist, kann es trotzdem welche geben.
coverage-matrix = Kreise und Handlungsfelder
coverage-matrix-all-fields = Hier stehen alle Handlungsfelder, auch die nicht ausgewählten.
coverage-matrix-how = Jede Zahl führt zu den Initiativen, die sie zählt. Ein Strich heißt: keine verzeichnete Initiative.
coverage-measure = Kennzahl
coverage-method = Klassengrenzen – { $breaks }; gebildet aus den gezeigten Werten über null.
coverage-no-data = keine Daten
coverage-none = keine verzeichnete Initiative
coverage-none-short = 0, keine verzeichnet
coverage-older = ältere Quelle
coverage-part-of =
    { $count ->
        [one] { $area } (nur { $count } ausgewählter Kreis)
       *[other] { $area } (nur { $count } ausgewählte Kreise)
    }
coverage-per-capita = Initiativen je 100.000 Einwohnerinnen und Einwohner
coverage-per-capita-short = je 100.000 Einw.
coverage-population = Bevölkerung
coverage-population-of = Einwohnerinnen und Einwohner am { $date }:
coverage-recent = Quelle von 2022 oder später
coverage-said = { $area }: { $value }
coverage-said-aside = { $area }: nicht ausgewählt
coverage-said-count =
    { $count ->
        [one] { $count } Initiative
       *[other] { $count } Initiativen
    }
coverage-said-of = { $area }, { $what }: { $value }
coverage-said-of-small = { $area }, { $what }: { $value } (kleine Zahl)
coverage-said-rate = { $rate } Initiativen je 100.000 Einwohnerinnen und Einwohner
coverage-said-small = { $area }: { $value } (kleine Zahl)
coverage-small = kleine Zahl (1 bis 4 Initiativen)
coverage-small-mark = kleine Zahl
coverage-small-why = * Kleine Zahl: Bei ein bis vier Initiativen verändert jede einzelne den Wert um ein Fünftel oder mehr, und ob sie verzeichnet ist, ist oft Zufall. Vergleiche tragen dann nicht.
coverage-statewide = Landesweit, in keinem Kreis
coverage-sum =
    { $count ->
        [one] { $count } Initiative ist in { $districts } verzeichnet.
       *[other] { $count } Initiativen sind in { $districts } verzeichnet.
    }
coverage-sum-elsewhere =
    { $count ->
        [one] { $count } weitere Initiative nennt keinen Kreis.
       *[other] { $count } weitere Initiativen nennen keinen Kreis.
    }
coverage-sum-none =
    { $count ->
        [one] In { $count } Kreis ist keine verzeichnet.
       *[other] In { $count } Kreisen ist keine verzeichnet.
    }
coverage-sum-nothing = In keinem Kreis ist eine passende Initiative verzeichnet.
coverage-sum-statewide =
    { $count ->
        [one] { $count } landesweite Initiative zählt in keinem Kreis mit.
       *[other] { $count } landesweite Initiativen zählen in keinem Kreis mit.
    }
coverage-table = Alle Zahlen
coverage-title = Zahlen: was wo verzeichnet ist
coverage-title-count = Anzahl der Initiativen
coverage-title-of = Anzahl der Initiativen: { $what }
coverage-undated = Quelle ohne Jahr
coverage-ways = Mehr dazu
coverage-with-ended = Initiativen, die laut Quelle beendet sind, zählen mit.
coverage-without-ended = Initiativen, die laut Quelle beendet sind, zählen nicht mit.
coverage-year-only = Die Quellen stammen aus dem Jahr { $year }.
coverage-years = Die Quellen stammen aus den Jahren { $first } bis { $last }.
coverage-years-undated =
    { $count ->
        [one] Bei { $count } Initiative nennt die Quelle kein Jahr.
       *[other] Bei { $count } Initiativen nennt die Quelle kein Jahr.
    }

data-attribution = Namensnennung
data-catalogue = Beschreibung für Datenportale (DCAT-AP.de)
data-checksum = SHA-256
data-failed = Die Liste der Dateien konnte nicht geladen werden.
data-feed = Atom-Feed ({ $language })
data-feeds = Neue und geänderte Einträge
data-feeds-text = Für Feedreader: jeder Eintrag mit dem Tag, an dem er in die Sammlung kam oder sich zuletzt geändert hat.
data-files = Dateien
data-intro = Alles, was der Atlas zeigt, als Dateien zum Herunterladen und Weiterverwenden. Welche Lizenz gilt und wen Sie nennen müssen, steht bei jeder Datei.
data-licence = Lizenz
data-loading = Die Liste der Dateien wird geladen …
data-machines = Über die Daten
data-modified = Zuletzt geändert
data-package = alle Dateien mit Spalten und Prüfsummen (Frictionless Data Package)
data-readme = Quellen, Stand und Grenzen jeder Datei (englisch)
data-retry = Erneut versuchen
data-schema = Beschreibung
data-size = { $kind }, { $size } kB
data-title = Daten
data-version = Die Einträge sind vom { $date }, Datenstand
data-version-hint = Der Datenstand sind die ersten zwölf Stellen der Prüfsumme von initiatives.complete.geojson. Er ändert sich mit jedem Eintrag und gehört in jedes Zitat.

distance-all-fields = alle
distance-at-address = in { $place }
distance-at-home = in der Gemeinde selbst
distance-at-place = in { $place } (Punkt in der Ortsmitte)
distance-at-seat = im Kreisgebiet: { $district } (die Quelle nennt keinen Ort, der Punkt steht am Kreissitz)
distance-below = unter { $to } km
distance-between = { $from } bis unter { $to } km
distance-coming = Die Gemeinden werden geladen …
distance-failed = Die Gemeinden konnten nicht geladen werden.
distance-from = { $from } km und mehr
distance-key = Luftlinie bis zur nächsten Initiative
distance-km = Luftlinie in km
distance-lead = Für jede Gemeinde die Entfernung in Luftlinie bis zur nächsten verzeichneten Initiative. Wo es weit ist, kann eine Lücke sein – vor Ort oder im Atlas.
distance-map = Karte der Gemeinden nach Entfernung bis zur nächsten Initiative; dieselben Angaben stehen unten in der Tabelle.
distance-more =
    { $count ->
        [one] { $count } weitere Gemeinde zeigen
       *[other] { $count } weitere Gemeinden zeigen
    }
distance-municipalities =
    { $count ->
        [one] { $count } Gemeinde
       *[other] { $count } Gemeinden
    }
distance-municipality = Gemeinde
distance-nearest = Nächste Initiative
distance-none = Zu dieser Auswahl ist keine Initiative mit Ort verzeichnet. Deshalb gibt es keine Entfernungen.
distance-not-shown = gemeindefrei oder nicht ausgewählt
distance-note-district =
    { $count ->
        [one] Bei { $count } Initiative nennt die Quelle nur den Kreis; ihr Punkt steht für den Kreissitz.
       *[other] Bei { $count } Initiativen nennt die Quelle nur den Kreis; ihr Punkt steht für den Kreissitz.
    }
distance-note-line = Gemessen wird die Luftlinie (der Großkreis) vom Ortspunkt der Gemeinde, meist der Mitte ihres Hauptorts. Der Weg ist länger, auf Inseln und an Flüssen viel länger.
distance-note-nowhere =
    { $count ->
        [one] { $count } Initiative ohne Ort, etwa eine landesweite oder eine im Internet, zählt hier nicht mit.
       *[other] { $count } Initiativen ohne Ort, etwa landesweite oder solche im Internet, zählen hier nicht mit.
    }
distance-note-place =
    { $count ->
        [one] { $count } Initiative ist nur auf die Gemeinde genau; ihr Punkt ist die Ortsmitte. In ihrer eigenen Gemeinde sind es deshalb 0 km.
       *[other] { $count } Initiativen sind nur auf die Gemeinde genau; ihr Punkt ist die Ortsmitte. In ihrer eigenen Gemeinde sind es deshalb 0 km.
    }
distance-note-recorded = Gezählt wird, was im Atlas verzeichnet ist; Initiativen in Bremen, Hamburg und anderen Nachbarländern sind es nicht. Gewählte Regionen schränken die Gemeinden ein, nicht die Initiativen: Die nächste kann jenseits der Grenze liegen.
distance-note-unincorporated =
    { $count ->
        [one] { $count } gemeindefreies Gebiet ist nicht aufgeführt; es ist fast unbewohnt.
       *[other] { $count } gemeindefreie Gebiete sind nicht aufgeführt; sie sind fast alle unbewohnt.
    }
distance-notes = Wie gemessen wird und was das nicht sagt
distance-of = { $place }: { $km } km
distance-several-fields = mehrere (siehe Filter)
distance-summary =
    { $count ->
        [one] Von { $place } bis zur nächsten Initiative sind es { $most } km.
       *[other] Die Hälfte der { $count } Gemeinden hat höchstens { $median } km bis zur nächsten Initiative. Am weitesten ist es von { $place }: { $most } km.
    }
distance-table = Alle Gemeinden
distance-title = Wie weit ist es bis zur nächsten Initiative?
distance-title-short = Entfernung zur nächsten Initiative

district-chosen = { $place } passen { $count } verzeichnete Initiativen zu dieser Auswahl, davon { $parts }.
district-chosen-alike =
    { $count ->
        [one] { $place } passt eine verzeichnete Initiative zu dieser Auswahl: Sie gehört zu { $fields }.
       *[other] { $place } passen { $count } verzeichnete Initiativen zu dieser Auswahl, alle zu { $fields }.
    }
district-chosen-alike-also = { $place } passen { $count } verzeichnete Initiativen zu dieser Auswahl, alle zu { $fields }, davon { $parts }.
district-chosen-both = { $place } passen { $count } verzeichnete Initiativen zu dieser Auswahl, beide zu { $fields }.
district-chosen-both-also = { $place } passen { $count } verzeichnete Initiativen zu dieser Auswahl, beide zu { $fields }, davon { $parts }.
district-entries =
    { $count ->
        [one] { $count } Initiative
       *[other] { $count } Initiativen
    }
district-in-region = Region { $region }
district-map =
    { $count ->
        [one] Karte: { $district } mit { $count } Initiative; sie steht unten in der Liste.
       *[other] Karte: { $district } mit { $count } Initiativen; sie stehen unten in der Liste.
    }
district-missing = Diesen Kreis gibt es nicht.
district-missing-fields = Zu { $fields } ist keine verzeichnet.
district-missing-text = Vielleicht ist im Link ein Tippfehler. Kreise stehen dort mit ihrem amtlichen Schlüssel aus fünf Ziffern. Das sind alle:
district-neighbours = Nachbarkreise
district-neighbours-note = Nachbarn sind Kreise mit einer gemeinsamen Grenze in Niedersachsen; ein gemeinsamer Punkt genügt nicht, und Kreise in Bremen und anderen Ländern fehlen.
district-none = { $place } ist keine Initiative verzeichnet. Das heißt nicht, dass es dort keine gibt: Der Atlas zeigt nur, was verzeichnet ist.
district-none-chosen = { $place } ist keine Initiative verzeichnet, die zu dieser Auswahl passt. Das heißt nicht, dass es dort keine gibt: Der Atlas zeigt nur, was verzeichnet ist.
district-numbers = Zahlen
district-of-category =
    { $count ->
        [one] { $district }, { $what }: { $count } Initiative auf der Karte
       *[other] { $district }, { $what }: { $count } Initiativen auf der Karte
    }
district-part =
    { $count ->
        [one] eine zu { $field }
       *[other] { $count } zu { $field }
    }
district-part-also =
    { $count ->
        [one] eine auch zu { $field }
       *[other] { $count } auch zu { $field }
    }
district-rate = Auf { $per } Einwohnerinnen und Einwohner kommen { $rate } Initiativen.
district-rate-small = Auf { $per } Einwohnerinnen und Einwohner kommen { $rate } Initiativen; bei so kleinen Zahlen sagt dieser Wert wenig.
district-recent-all =
    { $count ->
        [one] Die Quelle stammt aus dem Jahr { $year } oder später.
       *[other] Die Quellen stammen aus dem Jahr { $year } oder später.
    }
district-recent-but-one =
    { $count ->
        [one] Bei einer Initiative stammt die Quelle aus dem Jahr { $year } oder später, bei der anderen ist sie älter oder nennt kein Jahr.
       *[other] Bei { $count } Initiativen stammt die Quelle aus dem Jahr { $year } oder später, bei einer ist sie älter oder nennt kein Jahr.
    }
district-recent-none =
    { $count ->
        [one] Dass die Quelle aus dem Jahr { $year } oder später stammt, ist nicht belegt.
       *[other] Bei keiner der Initiativen ist belegt, dass die Quelle aus dem Jahr { $year } oder später stammt.
    }
district-recent-some =
    { $count ->
        [one] Bei einer Initiative stammt die Quelle aus dem Jahr { $year } oder später, bei den übrigen ist sie älter oder nennt kein Jahr.
       *[other] Bei { $count } Initiativen stammt die Quelle aus dem Jahr { $year } oder später, bei den übrigen ist sie älter oder nennt kein Jahr.
    }
district-recorded = { $place } sind { $count } Initiativen verzeichnet, davon { $parts }.
district-recorded-alike =
    { $count ->
        [one] { $place } ist eine Initiative verzeichnet, und zwar zu { $fields }.
       *[other] { $place } sind { $count } Initiativen verzeichnet, alle zu { $fields }.
    }
district-recorded-alike-also = { $place } sind { $count } Initiativen verzeichnet, alle zu { $fields }, davon { $parts }.
district-recorded-both = { $place } sind { $count } Initiativen verzeichnet, beide zu { $fields }.
district-recorded-both-also = { $place } sind { $count } Initiativen verzeichnet, beide zu { $fields }, davon { $parts }.
district-several-fields = Eine Initiative kann zu mehreren Handlungsfeldern gehören.
district-to-atlas = Auf der Karte ansehen
district-to-compare = Mit anderem Kreis vergleichen
district-to-coverage = Zu den Zahlen aller Kreise
district-ways = Weiter

edition-later = Später
edition-reload = Neu laden
edition-there = Eine neue Fassung ist da.

problem-duplicate = Die Kennung ist doppelt vergeben. Jede Initiative braucht eine eigene.
problem-encoding = Ab hier stehen Zeichen, die nicht in UTF-8 gespeichert sind; sie wurden als Windows-1252 gelesen. Bitte die Datei als UTF-8 speichern.
problem-link = { $property } ist kein sicherer Link: „{ $value }“. Erlaubt sind http, https und E-Mail-Adressen.
problem-missing = { $property } fehlt oder ist leer.
problem-no-district = Der Punkt { $lon }, { $lat } liegt in keinem Kreis. Bitte district angeben.
problem-not-a-point = Die Geometrie muss ein Punkt sein oder null.
problem-outside = Der Punkt { $lon }, { $lat } liegt außerhalb des Atlas.
problem-swapped = Der Punkt { $lon }, { $lat } liegt außerhalb des Atlas. Länge und Breite sind wohl vertauscht; die Länge kommt zuerst.
problem-syntax = Kein gültiges GeoJSON ({ $cause }).
problem-truncated = Die Datei bricht hier ab. Bitte vollständig neu hochladen.
problem-unknown = { $property } hat den unbekannten Wert „{ $value }“. Erlaubt ist, was in atlas.json und regions.geojson steht.
problem-wrong-type = { $property } hat den falschen Typ; erwartet wird: { $expected }.

problems-left-out = Zeile { $line }, { $id }: { $what } Der Eintrag fehlt.
problems-left-out-line = Zeile { $line }: { $what } Der Eintrag fehlt.
problems-mended = Zeile { $line }, { $id }: { $what } Der Eintrag wird ohne diese Angabe gezeigt.
problems-mended-line = Zeile { $line }: { $what }
problems-more =
    { $count ->
        [one] … und { $count } weiterer
       *[other] … und { $count } weitere
    }
problems-summary =
    { $count ->
        [one] { $count } Eintrag fehlerhaft
       *[other] { $count } Einträge fehlerhaft
    }

scope-district = im ganzen Kreis
scope-local = vor Ort

shortlist-clear = Merkliste leeren
shortlist-empty = Noch ist nichts gemerkt. Mit dem Stern in der Liste oder im Eintrag merken Sie sich eine Initiative.
shortlist-lead = Ihre Merkliste steht im Link dieser Seite und nirgends sonst. Wer den Link hat, sieht dieselbe Liste.
shortlist-missing =
    { $count ->
        [one] { $count } gemerkte Initiative ist nicht mehr verzeichnet.
       *[other] { $count } gemerkte Initiativen sind nicht mehr verzeichnet.
    }
shortlist-qr = QR-Code mit dem Link dieser Liste
shortlist-qr-hint = Mit der Kamera des Handys öffnen
shortlist-remove = { $title } von der Merkliste nehmen
shortlist-title = Merkliste
shortlist-to-list = Zu Karte und Liste

take-all-data = Alle Daten des Atlas als Dateien
take-all-fields = { $selection } (alle diese Handlungsfelder zugleich)
take-bibtex = BibTeX
take-cite = Zitieren
take-cite-hint = Der Link nennt den Datenstand. Wer ihm später folgt, erfährt, ob sich die Daten seither geändert haben.
take-cited = { $atlas }: { $selection }. { $url }, abgerufen am { $day }, Datenstand { $version }.
take-cited-plain = { $atlas }: { $selection }. { $url }, abgerufen am { $day }.
take-class = { $range } je Kreis
take-close = Schließen
take-comma = für andere Programme (Komma)
take-copied = Kopiert.
take-copy = Kopieren
take-copy-name = { $name } kopieren
take-count =
    { $count ->
        [one] { $count } Initiative
       *[other] { $count } Initiativen
    }
take-coverage-hint = Tabellen und Karte, wie sie hier stehen: mit Ihrer Auswahl, Sortierung und Klasseneinteilung.
take-credit = { $atlas }, Datenstand { $version }, abgerufen am { $day }
take-credit-plain = { $atlas }, abgerufen am { $day }
take-csl = CSL-JSON (Zotero und andere)
take-distance-hint = Tabelle und Karte der Entfernungen mit allen Gemeinden Ihrer Auswahl.
take-district-hint = Die Initiativen dieses Kreises als Liste und Karte, mit Ihrer Auswahl.
take-districts-for = Kreise mit Grenzen und Zahlen, etwa für QGIS
take-everything = Alle Initiativen
take-files = Als Datei speichern
take-geodata = Geodaten (GeoJSON)
take-geojson-for = Liste mit Koordinaten, etwa für QGIS
take-level = Ebene
take-level-all = alle Kreise
take-level-beside = außerhalb der Kreise
take-level-district = Kreis
take-level-region = Region
take-link = Link
take-matrix = Kreise und Felder (CSV)
take-municipalities-for = Gemeinden als Punkte mit Entfernung, etwa für QGIS
take-not-copied = Der Browser erlaubt das Kopieren hier nicht. Bitte markieren Sie den Text.
take-not-saved = { $name } konnte nicht erstellt werden.
take-nowhere = Ohne Ort auf der Karte
take-page-of = { $page }. { $selection }
take-places-more =
    { $count ->
        [one] { $places } und { $count } weiterer Ort
       *[other] { $places } und { $count } weitere Orte
    }
take-png = Karte (PNG)
take-png-size = Bild mit { $width } × { $height } Pixeln
take-population = · Bevölkerung: © Statistische Ämter des Bundes und der Länder
take-print = Drucken
take-print-hint = Liste mit Karte auf A4; die Nummern der Liste stehen auch auf der Karte.
take-print-map = Karte mit den Nummern der Liste
take-print-now = Liste und Karte drucken
take-print-statewide = Landesweit
take-remark = Hinweis
take-saved = Gespeichert: { $name }
take-semicolon = für Excel auf Deutsch (Semikolon)
take-sentence = Nachweis
take-separator = Für welches Programm
take-statewide =
    { $count ->
        [one] auch { $count } landesweite Initiative
       *[other] auch { $count } landesweite Initiativen
    }
take-svg = Karte (SVG)
take-svg-for = zum Bearbeiten, in jeder Größe scharf
take-table = Tabelle (CSV)
take-title = Diese Ansicht mitnehmen
take-version-word = Datenstand
take-what = { $selection }: { $count }

type-list-of-texts = Liste von Texten
type-object = Objekt
type-object-of-texts = Objekt mit Texten
type-text = Text
type-year = Jahr
