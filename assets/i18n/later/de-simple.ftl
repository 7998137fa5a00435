about-credits = Quellen und Lizenzen
about-downloads = Daten herunterladen
about-downloads-text = Alle Daten gibt es als Dateien. Zu jeder Datei gibt es eine Beschreibung, eine Lizenz und eine Prüfsumme. Die Lizenz sagt, was Sie mit der Datei machen dürfen. Mit der Prüfsumme prüfen Sie, ob die Datei vollständig ist.
about-failed = Der Text lädt leider nicht.
about-licence = Lizenz:
about-loading = Der Text lädt …
about-retry = Noch einmal versuchen
about-to-data = Zu den Daten

accessibility-subject = Projektatlas: eine Barriere
accessibility-text =
    Guten Tag,

    auf dieser Seite komme ich nicht weiter: { $url }
accessibility-title = Erklärung zur Barrierefreiheit
accessibility-write = E-Mail schreiben

builder-accent = eigene Farbe
builder-accent-both = Diese Farbe ist schlecht zu lesen. Auf hellem Grund nimmt der Atlas { $light }, auf dunklem Grund { $dark }.
builder-accent-colour = Eigene Farbe
builder-accent-dark = Auf dunklem Grund ist diese Farbe schlecht zu lesen. Dort nimmt der Atlas { $colour }.
builder-accent-light = Auf hellem Grund ist diese Farbe schlecht zu lesen. Dort nimmt der Atlas { $colour }.
builder-copied = Kopiert.
builder-copy = Kopieren
builder-copy-denied = Ihr Browser erlaubt das Kopieren nicht. Bitte markieren Sie den Text und kopieren Sie ihn selbst.
builder-element = Mit Skript (empfohlen)
builder-element-note = Die Höhe passt sich an. Die Karte lädt erst, wenn man sie sieht. Ohne JavaScript bleibt nur der Link.
builder-everywhere = überall
builder-frame = Nur als Rahmen
builder-frame-note = Für Systeme, die keine Skripte erlauben. Die Höhe ist fest.
builder-height = Höhe
builder-height-auto = passt sich an
builder-height-fixed = fest
builder-height-px = Höhe in Pixeln
builder-how = Aussehen
builder-language = Sprache der Karte
builder-lead = Zeigen Sie die Initiativen Ihrer Region auf Ihrer eigenen Seite. Die Karte setzt keine Cookies und lädt nichts von anderen Firmen. Wählen Sie aus, was die Karte zeigen soll. Kopieren Sie dann einen der drei Texte in Ihre Seite.
builder-link = Initiativen im { $title }
builder-list = Liste
builder-list-bottom = unter der Karte
builder-list-none = keine, nur die Karte
builder-list-side = neben der Karte (wenn es eng ist: darunter)
builder-lock = Fest einstellen
builder-lock-note = Was Sie fest einstellen, kann man auf Ihrer Seite sehen, aber nicht ändern.
builder-oembed = Nur als Link
builder-oembed-note = Manche Systeme machen aus einem Link selbst eine Karte (oEmbed). Dort sieht man immer den ganzen Atlas. Der Link führt zu Ihrer Auswahl.
builder-preview = Vorschau
builder-snippets = Zum Kopieren
builder-theme = Farben
builder-theme-auto = wie auf dem Gerät der Leserinnen und Leser
builder-theme-dark = dunkel
builder-theme-light = hell
builder-title = Karte auf Ihrer Seite zeigen
builder-what = Inhalt

cell-active = ja, soweit bekannt
cell-older = ältere Quelle
cell-recent = Quelle von 2022 oder später

changed-dismiss = Hinweis schließen
changed-heading = Die Daten haben sich inzwischen geändert.
changed-unknown = Der Link gehört zur Version { $cited } der Daten. Welche Version Sie gerade sehen, wissen wir nicht.
changed-versions = Der Link gehört zur Version { $cited } der Daten. Sie sehen die Version { $present }. Zahlen und Einträge können anders sein.

column-district = Kreis
column-district-key = Nummer des Kreises
column-email = E-Mail
column-evidence = Alter der Quelle
column-fields = Themen
column-groups = Für wen
column-kind = Art des Anbieters
column-languages = Sprachen
column-latitude = Breite
column-link = Im Atlas
column-longitude = Länge
column-municipality-key = Nummer der Gemeinde
column-organisation = Anbieter
column-phone = Telefon
column-place = Gemeinde
column-postcode = Postleitzahl
column-scope = Wo gilt es
column-since = Seit
column-source = Quelle
column-source-year = Jahr der Quelle
column-status = Läuft noch
column-street = Straße
column-summary = Beschreibung
column-title = Titel
column-website = Website

compare-choose = Bitte wählen
compare-first = Erster Kreis
compare-how = Wählen Sie zwei Kreise aus. Ein Kreis ist ein Landkreis oder eine große Stadt.
compare-link = vergleichen
compare-missing-text = Vielleicht ist im Link ein Tippfehler. Wählen Sie oben einen anderen Kreis.
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
coverage-breakdown = Einzeln zeigen nach
coverage-breaks = Farbstufen
coverage-breaks-equal = gleiche Abstände: alle Stufen sind gleich breit
coverage-breaks-natural = ähnliche Werte: was nah zusammenliegt, bildet eine Stufe (Fisher/Jenks)
coverage-breaks-quantile = gleiche Anzahl: etwa gleich viele Kreise je Stufe
coverage-caveat-district = Jede Initiative zählt nur in einem Kreis. Dieser Kreis steht in ihrem Eintrag. Manche Initiativen helfen aber in mehreren Kreisen.
coverage-caveat-fields = Eine Initiative kann mehrere Themen haben. Dann zählt sie bei jedem Thema.
coverage-caveat-recorded = Wir zählen nur, was im Atlas steht. Vielleicht gibt es vor Ort mehr. Eine Lücke im Atlas ist noch keine Lücke vor Ort.
coverage-caveats = Was diese Zahlen nicht sagen
coverage-coming = Die Zahlen zur Bevölkerung laden …
coverage-count = Initiativen
coverage-district = Kreis
coverage-districts =
    { $count ->
        [one] { $count } Kreis
       *[other] { $count } Kreise
    }
coverage-elsewhere = Ohne Kreis
coverage-evidence = Alter der Quelle
coverage-figures-failed = Die Zahlen zur Bevölkerung laden leider nicht. Deshalb fehlen die Werte je 100.000.
coverage-hint = Zeigen Sie auf einen Kreis. Dann sehen Sie seine Zahlen. Mit einem Klick öffnen Sie seine Seite.
coverage-in-districts =
    { $count ->
        [one] { $count } Kreis
       *[other] { $count } Kreisen
    }
coverage-key = Was die Farben bedeuten
coverage-lead = Der Atlas zählt die Initiativen, die bei ihm eingetragen sind. Auch wo keine eingetragen ist, kann es welche geben. Ein Kreis ist ein Landkreis oder eine große Stadt.
coverage-matrix = Kreise und Themen
coverage-matrix-all-fields = Hier sehen Sie alle Themen, auch die nicht ausgewählten.
coverage-matrix-how = Klicken Sie auf eine Zahl. Dann sehen Sie diese Initiativen. Ein Strich heißt: Im Atlas steht keine Initiative.
coverage-measure = Welche Zahl
coverage-method = Farbstufen – { $breaks }. Wir bilden die Stufen aus den gezeigten Werten über null.
coverage-no-data = keine Daten
coverage-none = keine Initiative im Atlas
coverage-none-short = 0, keine im Atlas
coverage-older = ältere Quelle
coverage-part-of =
    { $count ->
        [one] { $area } (nur { $count } ausgewählter Kreis)
       *[other] { $area } (nur { $count } ausgewählte Kreise)
    }
coverage-per-capita = Initiativen je 100.000 Einwohnerinnen und Einwohner
coverage-per-capita-short = je 100.000 Menschen
coverage-population = Bevölkerung
coverage-population-of = So viele Menschen wohnten hier am { $date }:
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
coverage-small-why = * Kleine Zahl: Hier stehen nur ein bis vier Initiativen im Atlas. Jede einzelne verändert den Wert um ein Fünftel oder mehr. Ob eine Initiative im Atlas steht, ist oft Zufall. Vergleichen Sie solche Werte deshalb besser nicht.
coverage-statewide = Ganz Niedersachsen, in keinem Kreis
coverage-sum =
    { $count ->
        [one] { $count } Initiative ist in { $districts } eingetragen.
       *[other] { $count } Initiativen sind in { $districts } eingetragen.
    }
coverage-sum-elsewhere =
    { $count ->
        [one] { $count } weitere Initiative nennt keinen Kreis.
       *[other] { $count } weitere Initiativen nennen keinen Kreis.
    }
coverage-sum-none =
    { $count ->
        [one] In { $count } Kreis ist keine eingetragen.
       *[other] In { $count } Kreisen ist keine eingetragen.
    }
coverage-sum-nothing = In keinem Kreis ist eine passende Initiative eingetragen.
coverage-sum-statewide =
    { $count ->
        [one] { $count } Initiative gilt für ganz Niedersachsen. Sie zählt in keinem Kreis.
       *[other] { $count } Initiativen gelten für ganz Niedersachsen. Sie zählen in keinem Kreis.
    }
coverage-table = Alle Zahlen
coverage-title = Zahlen: Was steht wo im Atlas?
coverage-title-count = Anzahl der Initiativen
coverage-title-of = Anzahl der Initiativen: { $what }
coverage-undated = Quelle ohne Jahr
coverage-ways = Mehr dazu
coverage-with-ended = Wir zählen auch Initiativen, die laut Quelle zu Ende sind.
coverage-without-ended = Initiativen, die laut Quelle zu Ende sind, zählen wir nicht.
coverage-year-only = Die Quellen sind aus dem Jahr { $year }.
coverage-years = Die Quellen sind aus den Jahren { $first } bis { $last }.
coverage-years-undated =
    { $count ->
        [one] Bei { $count } Initiative nennt die Quelle kein Jahr.
       *[other] Bei { $count } Initiativen nennt die Quelle kein Jahr.
    }

data-attribution = Wen Sie nennen müssen
data-catalogue = Beschreibung für Datenportale (DCAT-AP.de)
data-checksum = SHA-256
data-failed = Die Liste der Dateien lädt leider nicht.
data-feed = Atom-Feed ({ $language })
data-feeds = Neue und geänderte Einträge
data-feeds-text = Für Feedreader. Das sind Programme, die Neues aus dem Internet sammeln. Bei jedem Eintrag steht ein Tag: An diesem Tag kam er dazu oder hat sich zuletzt geändert.
data-files = Dateien
data-intro = Alles, was der Atlas zeigt, können Sie als Datei herunterladen und weiter nutzen. Bei jeder Datei steht die Lizenz. Sie sagt, was Sie mit der Datei machen dürfen. Dort steht auch, wen Sie nennen müssen.
data-licence = Lizenz
data-loading = Die Liste der Dateien lädt …
data-machines = Über die Daten
data-modified = Zuletzt geändert
data-package = alle Dateien mit Spalten und Prüfsummen (Frictionless Data Package)
data-readme = Quellen, Alter und Grenzen jeder Datei (auf Englisch)
data-retry = Noch einmal versuchen
data-schema = Beschreibung
data-size = { $kind }, { $size } kB
data-title = Daten
data-version = Die Einträge sind vom { $date }. Version der Daten:
data-version-hint = Die Datei initiatives.complete.geojson hat eine Prüfsumme. Die ersten zwölf Zeichen davon sind die Version der Daten. Mit jedem Eintrag ändert sich die Version. Nennen Sie die Version immer, wenn Sie den Atlas als Quelle nennen.

distance-all-fields = alle
distance-at-address = in { $place }
distance-at-home = in der Gemeinde selbst
distance-at-place = in { $place } (Punkt in der Mitte des Ortes)
distance-at-seat = im Gebiet: { $district } (die Quelle nennt keinen Ort, der Punkt zeigt den Ort der Kreisverwaltung)
distance-below = unter { $to } km
distance-between = { $from } bis unter { $to } km
distance-coming = Die Gemeinden laden …
distance-failed = Die Gemeinden laden leider nicht.
distance-from = { $from } km und mehr
distance-key = Luftlinie bis zur nächsten Initiative
distance-km = Luftlinie in km
distance-lead = Wie weit ist es von jeder Gemeinde bis zur nächsten Initiative im Atlas? Eine Gemeinde ist eine Stadt oder ein Ort mit eigener Verwaltung. Wir messen die Luftlinie. Das ist der gerade Weg, nicht der Weg auf der Straße. Wo es weit ist, gibt es vielleicht eine Lücke: vor Ort oder nur im Atlas.
distance-map = Karte der Gemeinden. Sie zeigt, wie weit es bis zur nächsten Initiative ist. Das Gleiche steht unten in der Tabelle.
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
distance-none = Zu Ihrer Auswahl steht keine Initiative mit Ort im Atlas. Deshalb sehen Sie hier keine Entfernungen.
distance-not-shown = gehört zu keiner Gemeinde oder ist nicht ausgewählt
distance-note-district =
    { $count ->
        [one] Bei { $count } Initiative nennt die Quelle nur den Kreis. Ihr Punkt zeigt den Ort der Kreisverwaltung.
       *[other] Bei { $count } Initiativen nennt die Quelle nur den Kreis. Ihr Punkt zeigt den Ort der Kreisverwaltung.
    }
distance-note-line = Wir messen die gerade Linie (Luftlinie, genauer: den Großkreis). Sie beginnt am Punkt der Gemeinde. Der Punkt ist meist die Mitte des größten Ortes. Der echte Weg ist länger. Auf Inseln und an Flüssen ist er viel länger.
distance-note-nowhere =
    { $count ->
        [one] { $count } Initiative hat keinen Ort. Sie gilt zum Beispiel für ganz Niedersachsen, oder es gibt sie nur im Internet. Hier zählt sie nicht mit.
       *[other] { $count } Initiativen haben keinen Ort. Sie gelten zum Beispiel für ganz Niedersachsen, oder es gibt sie nur im Internet. Hier zählen sie nicht mit.
    }
distance-note-place =
    { $count ->
        [one] Bei { $count } Initiative kennen wir nur die Gemeinde, nicht die Adresse. Ihr Punkt ist die Mitte des Ortes. In ihrer eigenen Gemeinde sind es deshalb 0 km.
       *[other] Bei { $count } Initiativen kennen wir nur die Gemeinde, nicht die Adresse. Ihr Punkt ist die Mitte des Ortes. In ihrer eigenen Gemeinde sind es deshalb 0 km.
    }
distance-note-recorded = Wir zählen nur, was im Atlas steht. Initiativen in Bremen, Hamburg und anderen Bundesländern stehen nicht darin. Wenn Sie Regionen auswählen, sehen Sie nur deren Gemeinden. Die nächste Initiative kann aber in einer anderen Region liegen.
distance-note-unincorporated =
    { $count ->
        [one] { $count } Gebiet gehört zu keiner Gemeinde und fehlt hier. Dort wohnt fast niemand.
       *[other] { $count } Gebiete gehören zu keiner Gemeinde und fehlen hier. In fast keinem davon wohnt jemand.
    }
distance-notes = Wie wir messen und was das nicht sagt
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

district-chosen = { $place }: { $count } Initiativen im Atlas passen zu Ihrer Auswahl. Es geht { $parts }.
district-chosen-alike =
    { $count ->
        [one] { $place }: Eine Initiative im Atlas passt zu Ihrer Auswahl. Es geht um { $fields }.
       *[other] { $place }: { $count } Initiativen im Atlas passen zu Ihrer Auswahl. Bei allen geht es um { $fields }.
    }
district-chosen-alike-also = { $place }: { $count } Initiativen im Atlas passen zu Ihrer Auswahl. Bei allen geht es um { $fields }, { $parts }.
district-chosen-both = { $place }: { $count } Initiativen im Atlas passen zu Ihrer Auswahl. Bei beiden geht es um { $fields }.
district-chosen-both-also = { $place }: { $count } Initiativen im Atlas passen zu Ihrer Auswahl. Bei beiden geht es um { $fields }, { $parts }.
district-entries =
    { $count ->
        [one] { $count } Initiative
       *[other] { $count } Initiativen
    }
district-in-region = Region { $region }
district-map =
    { $count ->
        [one] Karte: { $district } mit { $count } Initiative. Sie steht unten in der Liste.
       *[other] Karte: { $district } mit { $count } Initiativen. Sie stehen unten in der Liste.
    }
district-missing = Diesen Kreis gibt es nicht.
district-missing-fields = Zu { $fields } steht hier nichts im Atlas.
district-missing-text = Vielleicht ist im Link ein Tippfehler. Jeder Kreis hat eine amtliche Nummer aus fünf Ziffern. Diese Nummer steht im Link. Das sind alle Kreise:
district-neighbours = Nachbarkreise
district-neighbours-note = Nachbarn sind Kreise in Niedersachsen mit einer gemeinsamen Grenze. Wenn sich Kreise nur an einem Punkt treffen, sind sie keine Nachbarn. Kreise in Bremen und anderen Bundesländern fehlen.
district-none = { $place }: Hier ist keine Initiative eingetragen. Vielleicht gibt es dort trotzdem eine. Der Atlas zeigt nur, was bei ihm eingetragen ist.
district-none-chosen = { $place }: Keine Initiative im Atlas passt zu Ihrer Auswahl. Vielleicht gibt es dort trotzdem eine. Der Atlas zeigt nur, was bei ihm eingetragen ist.
district-numbers = Zahlen
district-of-category =
    { $count ->
        [one] { $district }, { $what }: { $count } Initiative auf der Karte
       *[other] { $district }, { $what }: { $count } Initiativen auf der Karte
    }
district-part =
    { $count ->
        [one] bei { $count } Initiative um { $field }
       *[other] bei { $count } Initiativen um { $field }
    }
district-part-also =
    { $count ->
        [one] bei { $count } Initiative auch um { $field }
       *[other] bei { $count } Initiativen auch um { $field }
    }
district-rate = Auf { $per } Einwohnerinnen und Einwohner kommen { $rate } Initiativen.
district-rate-small = Auf { $per } Einwohnerinnen und Einwohner kommen { $rate } Initiativen. Bei so wenigen Initiativen sagt dieser Wert nicht viel.
district-recent-all =
    { $count ->
        [one] Die Quelle ist aus dem Jahr { $year } oder später.
       *[other] Alle Quellen sind aus dem Jahr { $year } oder später.
    }
district-recent-but-one =
    { $count ->
        [one] Bei einer Initiative ist die Quelle aus dem Jahr { $year } oder später. Bei der anderen ist die Quelle älter oder nennt kein Jahr.
       *[other] Bei { $count } Initiativen ist die Quelle aus dem Jahr { $year } oder später. Bei einer ist die Quelle älter oder nennt kein Jahr.
    }
district-recent-none =
    { $count ->
        [one] Die Quelle ist älter als { $year } oder nennt kein Jahr.
       *[other] Alle Quellen sind älter als { $year } oder nennen kein Jahr.
    }
district-recent-some =
    { $count ->
        [one] Bei einer Initiative ist die Quelle aus dem Jahr { $year } oder später. Bei den anderen ist die Quelle älter oder nennt kein Jahr.
       *[other] Bei { $count } Initiativen ist die Quelle aus dem Jahr { $year } oder später. Bei den anderen ist die Quelle älter oder nennt kein Jahr.
    }
district-recorded = { $place }: Hier sind { $count } Initiativen eingetragen. Es geht { $parts }.
district-recorded-alike =
    { $count ->
        [one] { $place }: Hier ist eine Initiative eingetragen. Es geht um { $fields }.
       *[other] { $place }: Hier sind { $count } Initiativen eingetragen. Bei allen geht es um { $fields }.
    }
district-recorded-alike-also = { $place }: Hier sind { $count } Initiativen eingetragen. Bei allen geht es um { $fields }, { $parts }.
district-recorded-both = { $place }: Hier sind { $count } Initiativen eingetragen. Bei beiden geht es um { $fields }.
district-recorded-both-also = { $place }: Hier sind { $count } Initiativen eingetragen. Bei beiden geht es um { $fields }, { $parts }.
district-several-fields = Eine Initiative kann mehrere Themen haben.
district-to-atlas = Auf der Karte ansehen
district-to-compare = Mit anderem Kreis vergleichen
district-to-coverage = Zu den Zahlen aller Kreise
district-ways = Weiter

edition-later = Später
edition-reload = Neu laden
edition-there = Es gibt eine neue Fassung vom Atlas.

problem-duplicate = Diese Kennung gibt es zweimal. Jede Initiative braucht eine eigene Kennung.
problem-encoding = Ab hier sind Zeichen nicht in UTF-8 gespeichert. Der Atlas hat sie als Windows-1252 gelesen. Bitte speichern Sie die Datei als UTF-8.
problem-link = { $property } ist kein sicherer Link: „{ $value }“. Erlaubt sind http, https und E-Mail-Adressen.
problem-missing = { $property } fehlt oder ist leer.
problem-no-district = Der Punkt { $lon }, { $lat } liegt in keinem Kreis. Bitte geben Sie district an.
problem-not-a-point = Die Geometrie muss ein Punkt oder null sein.
problem-outside = Der Punkt { $lon }, { $lat } liegt nicht im Gebiet des Atlas.
problem-swapped = Der Punkt { $lon }, { $lat } liegt nicht im Gebiet des Atlas. Wahrscheinlich sind Länge und Breite vertauscht. Zuerst kommt die Länge.
problem-syntax = Das ist kein gültiges GeoJSON ({ $cause }).
problem-truncated = Die Datei hört hier plötzlich auf. Bitte laden Sie die ganze Datei neu hoch.
problem-unknown = { $property } hat den unbekannten Wert „{ $value }“. Erlaubt ist nur, was in atlas.json und regions.geojson steht.
problem-wrong-type = { $property } hat den falschen Typ. Richtig ist: { $expected }.

problems-left-out = Zeile { $line }, { $id }: { $what } Der Eintrag fehlt.
problems-left-out-line = Zeile { $line }: { $what } Der Eintrag fehlt.
problems-mended = Zeile { $line }, { $id }: { $what } Der Atlas zeigt den Eintrag ohne diese Angabe.
problems-mended-line = Zeile { $line }: { $what }
problems-more =
    { $count ->
        [one] … und { $count } weiterer
       *[other] … und { $count } weitere
    }
problems-summary =
    { $count ->
        [one] { $count } Eintrag mit Fehlern
       *[other] { $count } Einträge mit Fehlern
    }

scope-district = im ganzen Kreis
scope-local = vor Ort

shortlist-clear = Merkliste leeren
shortlist-empty = Sie haben noch nichts gemerkt. Mit dem Stern merken Sie sich eine Initiative.
shortlist-lead = Ihre Merkliste steht nur im Link dieser Seite. Wer den Link hat, sieht die gleiche Liste.
shortlist-missing =
    { $count ->
        [one] { $count } gemerkte Initiative steht nicht mehr im Atlas.
       *[other] { $count } gemerkte Initiativen stehen nicht mehr im Atlas.
    }
shortlist-qr = QR-Code mit dem Link dieser Liste
shortlist-qr-hint = Mit der Kamera vom Handy öffnen
shortlist-remove = { $title } von der Merkliste nehmen
shortlist-title = Merkliste
shortlist-to-list = Zu Karte und Liste

take-all-data = Alle Daten des Atlas als Dateien
take-all-fields = { $selection } (alle diese Themen zusammen)
take-bibtex = BibTeX
take-cite = Als Quelle nennen
take-cite-hint = Im Link steht die Version der Daten. Wer den Link später öffnet, erfährt, ob sich die Daten geändert haben.
take-cited = { $atlas }: { $selection }. { $url }, abgerufen am { $day }, Version der Daten: { $version }.
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
take-coverage-hint = Sie bekommen Tabelle und Karte so, wie Sie sie hier sehen: mit Ihrer Auswahl, Reihenfolge und Ihren Farbstufen.
take-credit = { $atlas }, Version der Daten: { $version }, abgerufen am { $day }
take-credit-plain = { $atlas }, abgerufen am { $day }
take-csl = CSL-JSON (Zotero und andere)
take-distance-hint = Sie bekommen die Tabelle und die Karte mit allen Gemeinden Ihrer Auswahl.
take-district-hint = Sie bekommen die Initiativen in diesem Kreis als Liste und als Karte.
take-districts-for = Kreise mit Grenzen und Zahlen, zum Beispiel für QGIS
take-everything = Alle Initiativen
take-files = Als Datei speichern
take-geodata = Geodaten (GeoJSON)
take-geojson-for = Liste mit Koordinaten, zum Beispiel für QGIS
take-level = Ebene
take-level-all = alle Kreise
take-level-beside = in keinem Kreis
take-level-district = Kreis
take-level-region = Region
take-link = Link
take-matrix = Kreise und Themen (CSV)
take-municipalities-for = Gemeinden mit Entfernung, zum Beispiel für QGIS
take-not-copied = Der Browser erlaubt das Kopieren hier nicht. Bitte markieren Sie den Text.
take-not-saved = Die Datei { $name } ist nicht fertig geworden.
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
take-print-hint = Liste mit Karte auf A4. Die Nummern aus der Liste stehen auch auf der Karte.
take-print-map = Karte mit den Nummern der Liste
take-print-now = Liste und Karte drucken
take-print-statewide = Ganz Niedersachsen
take-remark = Hinweis
take-saved = Gespeichert: { $name }
take-semicolon = für Excel auf Deutsch (Semikolon)
take-sentence = Angabe der Quelle
take-separator = Für welches Programm
take-statewide =
    { $count ->
        [one] auch { $count } Initiative für ganz Niedersachsen
       *[other] auch { $count } Initiativen für ganz Niedersachsen
    }
take-svg = Karte (SVG)
take-svg-for = zum Bearbeiten, in jeder Größe scharf
take-table = Tabelle (CSV)
take-title = Diese Ansicht speichern
take-version-word = Version der Daten
take-what = { $selection }: { $count }

type-list-of-texts = Liste von Texten
type-object = Objekt
type-object-of-texts = Objekt mit Texten
type-text = Text
type-year = Jahr
