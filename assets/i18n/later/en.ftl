about-credits = Sources and licences
about-downloads = Download the data
about-downloads-text = All data come as files, with licence, checksum and description.
about-failed = The text could not be loaded.
about-licence = Licence:
about-loading = Loading the text …
about-retry = Try again
about-to-data = To the data

accessibility-subject = Projektatlas: a barrier
accessibility-text =
    Hello,

    I am stuck on this page: { $url }
accessibility-title = Accessibility statement
accessibility-write = Write an e-mail

builder-accent = accent colour of your own
builder-accent-both = This colour would be hard to read. On a light background { $light } is used, on a dark one { $dark }.
builder-accent-colour = Accent colour
builder-accent-dark = On a dark background this colour would be hard to read. { $colour } is used there.
builder-accent-light = On a light background this colour would be hard to read. { $colour } is used there.
builder-copied = Copied.
builder-copy = Copy
builder-copy-denied = Your browser does not allow copying. Please select and copy the text by hand.
builder-element = With a script (recommended)
builder-element-note = Adapts its height, and loads when it is seen. Without JavaScript the link stays.
builder-everywhere = everywhere
builder-frame = As a frame only
builder-frame-note = For content management systems that allow no scripts. The height is fixed.
builder-height = Height
builder-height-auto = adapts itself
builder-height-fixed = fixed
builder-height-px = Height in pixels
builder-how = Appearance
builder-language = Language of the interface
builder-lead = Show the initiatives of your region on your own site: no cookies, no requests to third parties. Choose what is to be seen, and copy one of the three versions into your page.
builder-link = Initiatives in the { $title }
builder-list = List
builder-list-bottom = below the map
builder-list-none = none, only the map
builder-list-side = beside the map (if narrow: below)
builder-lock = Settle
builder-lock-note = Readers see what you settle and cannot change it.
builder-oembed = As a link only
builder-oembed-note = For systems that turn links into maps by themselves (oEmbed). They always show the whole atlas; the link leads to your choice.
builder-preview = Preview
builder-snippets = To be copied
builder-theme = Colours
builder-theme-auto = as the reader’s system asks
builder-theme-dark = dark
builder-theme-light = light
builder-title = Embed the map
builder-what = Content

cell-active = running as far as is known
cell-older = older source
cell-recent = source of 2022 or later

changed-dismiss = Close the notice
changed-heading = The data have changed since.
changed-unknown = The link names the data version { $cited }; which one you see is not known.
changed-versions = The link names the data version { $cited }, you see { $present }. Numbers and entries may differ.

column-district = District
column-district-key = District key
column-email = E-mail
column-evidence = Evidence
column-fields = Fields of action
column-groups = Target groups
column-kind = Kind of organisation
column-languages = Languages
column-latitude = Latitude
column-link = In the atlas
column-longitude = Longitude
column-municipality-key = Municipality key
column-organisation = Organisation
column-phone = Phone
column-place = Municipality
column-postcode = Postcode
column-scope = Scope
column-since = Since
column-source = Source
column-source-year = Year of the source
column-status = Status
column-street = Street
column-summary = Description
column-title = Title
column-website = Website

compare-choose = Please choose
compare-first = First district
compare-how = Choose two districts.
compare-link = compare
compare-missing-text = There may be a slip in the link. Choose another one above.
compare-second = Second district
compare-suggestions = Compare with a neighbour
compare-swap = Swap
compare-title = Compare two districts
compare-title-of = { $a } and { $b } compared
compare-with = Compare with { $district }

coverage-all-districts = All districts together
coverage-all-fields = all
coverage-aside = not chosen
coverage-bars-districts = By district
coverage-bars-regions = By region
coverage-breakdown = Broken down by
coverage-breaks = Classes
coverage-breaks-equal = equal intervals: classes of one width
coverage-breaks-natural = natural breaks: values that lie close together (Fisher/Jenks)
coverage-breaks-quantile = quantiles: about equally many districts in each class
coverage-caveat-district = Each initiative counts in the one district that its entry names, even if it helps in several.
coverage-caveat-fields = An initiative can belong to several fields of action; it counts in each of them.
coverage-caveat-recorded = What is counted is what the atlas records, not what there is. A gap in the atlas is not yet a gap on the ground.
coverage-caveats = What these numbers do not say
coverage-coming = Loading the population figures …
coverage-count = Initiatives
coverage-district = District
coverage-districts =
    { $count ->
        [one] { $count } district
       *[other] { $count } districts
    }
coverage-elsewhere = No district given
coverage-evidence = Date of the source
coverage-figures-failed = The population figures could not be loaded. So the values per 100,000 are missing.
coverage-hint = Point to a district to see its numbers. A click opens its page.
coverage-in-districts =
    { $count ->
        [one] { $count } district
       *[other] { $count } districts
    }
coverage-key = Key
coverage-lead = The atlas counts initiatives that are recorded. Where none is recorded, there may still be some.
coverage-matrix = Districts and fields of action
coverage-matrix-all-fields = All fields of action are shown here, including those not chosen.
coverage-matrix-how = Each number leads to the initiatives that it counts. A dash means: no recorded initiative.
coverage-measure = Measure
coverage-method = Class breaks – { $breaks }; made from the values shown that are above zero.
coverage-no-data = no data
coverage-none = no recorded initiative
coverage-none-short = 0, none recorded
coverage-older = older source
coverage-part-of =
    { $count ->
        [one] { $area } ({ $count } chosen district only)
       *[other] { $area } ({ $count } chosen districts only)
    }
coverage-per-capita = Initiatives per 100,000 inhabitants
coverage-per-capita-short = per 100,000
coverage-population = Population
coverage-population-of = Population on { $date }:
coverage-recent = source of 2022 or later
coverage-said = { $area }: { $value }
coverage-said-aside = { $area }: not chosen
coverage-said-count =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
coverage-said-of = { $area }, { $what }: { $value }
coverage-said-of-small = { $area }, { $what }: { $value } (small number)
coverage-said-rate = { $rate } initiatives per 100,000 inhabitants
coverage-said-small = { $area }: { $value } (small number)
coverage-small = small number (1 to 4 initiatives)
coverage-small-mark = small number
coverage-small-why = * Small number: where there are one to four initiatives, each of them changes the value by a fifth or more, and whether it is recorded is often chance. Comparisons mean little then.
coverage-statewide = Whole state, in no district
coverage-sum =
    { $count ->
        [one] { $count } initiative is recorded in { $districts }.
       *[other] { $count } initiatives are recorded in { $districts }.
    }
coverage-sum-elsewhere =
    { $count ->
        [one] { $count } more initiative names no district.
       *[other] { $count } more initiatives name no district.
    }
coverage-sum-none =
    { $count ->
        [one] In { $count } district none is recorded.
       *[other] In { $count } districts none is recorded.
    }
coverage-sum-nothing = No fitting initiative is recorded in any district.
coverage-sum-statewide =
    { $count ->
        [one] { $count } initiative for the whole state counts in no district.
       *[other] { $count } initiatives for the whole state count in no district.
    }
coverage-table = All numbers
coverage-title = Figures: what is recorded where
coverage-title-count = Number of initiatives
coverage-title-of = Number of initiatives: { $what }
coverage-undated = source without a year
coverage-ways = More on this
coverage-with-ended = Initiatives that have ended according to their source count too.
coverage-without-ended = Initiatives that have ended according to their source do not count.
coverage-year-only = The sources are from the year { $year }.
coverage-years = The sources are from the years { $first } to { $last }.
coverage-years-undated =
    { $count ->
        [one] For { $count } initiative the source names no year.
       *[other] For { $count } initiatives the source names no year.
    }

data-attribution = Attribution
data-catalogue = description for data portals (DCAT-AP.de)
data-checksum = SHA-256
data-failed = The list of files could not be loaded.
data-feed = Atom feed ({ $language })
data-feeds = New and changed entries
data-feeds-text = For feed readers: each entry with the day on which it came into the collection or last changed.
data-files = Files
data-intro = Everything the atlas shows, as files to download and use. Each file says which licence applies and whom you have to name.
data-licence = Licence
data-loading = Loading the list of files …
data-machines = About the data
data-modified = Last changed
data-package = all files with columns and checksums (Frictionless Data Package)
data-readme = sources, dates and limits of each file
data-retry = Try again
data-schema = Description
data-size = { $kind }, { $size } kB
data-title = Data
data-version = The entries are of { $date }, data version
data-version-hint = The data version is the first twelve digits of the checksum of initiatives.complete.geojson. It changes with every entry and belongs in every citation.

distance-all-fields = all
distance-at-address = in { $place }
distance-at-home = in the municipality itself
distance-at-place = in { $place } (point at the centre)
distance-at-seat = somewhere in { $district } (the source names no town; the point is at its seat)
distance-below = under { $to } km
distance-between = { $from } to under { $to } km
distance-coming = Loading the municipalities …
distance-failed = The municipalities could not be loaded.
distance-from = { $from } km and more
distance-key = Straight line to the nearest initiative
distance-km = Straight line in km
distance-lead = For each municipality, the distance in a straight line to the nearest recorded initiative. Where it is far, there may be a gap – on the ground or in the atlas.
distance-map = Map of the municipalities by their distance to the nearest initiative; the table below says the same.
distance-more =
    { $count ->
        [one] Show { $count } more municipality
       *[other] Show { $count } more municipalities
    }
distance-municipalities =
    { $count ->
        [one] { $count } municipality
       *[other] { $count } municipalities
    }
distance-municipality = Municipality
distance-nearest = Nearest initiative
distance-none = No initiative with a place is recorded that matches this choice, so there are no distances.
distance-not-shown = unincorporated or not chosen
distance-note-district =
    { $count ->
        [one] For { $count } initiative the source names only the district; its point stands for the district’s seat.
       *[other] For { $count } initiatives the source names only the district; their point stands for the district’s seat.
    }
distance-note-line = Measured is the straight line (the great circle) from the point of the municipality, mostly the centre of its main town. The way is longer, and much longer on islands and along rivers.
distance-note-nowhere =
    { $count ->
        [one] { $count } initiative without a place, such as a state-wide one or one on the internet, does not count here.
       *[other] { $count } initiatives without a place, such as state-wide ones or those on the internet, do not count here.
    }
distance-note-place =
    { $count ->
        [one] { $count } initiative is known to its municipality only; its point is the centre. In its own municipality the distance is therefore 0 km.
       *[other] { $count } initiatives are known to their municipality only; their point is the centre. In their own municipality the distance is therefore 0 km.
    }
distance-note-recorded = Counted is what the atlas records; initiatives in Bremen, Hamburg and other neighbouring states are not. Regions chosen narrow the municipalities, not the initiatives: the nearest may lie across the border.
distance-note-unincorporated =
    { $count ->
        [one] { $count } unincorporated area is not listed; hardly anybody lives there.
       *[other] { $count } unincorporated areas are not listed; hardly anybody lives there.
    }
distance-notes = How this is measured, and what it does not say
distance-of = { $place }: { $km } km
distance-several-fields = several (see filters)
distance-summary =
    { $count ->
        [one] From { $place } it is { $most } km to the nearest initiative.
       *[other] Half of the { $count } municipalities are at most { $median } km from the nearest initiative. The farthest is { $place }: { $most } km.
    }
distance-table = All municipalities
distance-title = How far is it to the nearest initiative?
distance-title-short = Distance to the nearest initiative

district-chosen = { $place }, { $count } recorded initiatives match this choice: { $parts }.
district-chosen-alike =
    { $count ->
        [one] { $place }, one recorded initiative matches this choice, under { $fields }.
       *[other] { $place }, { $count } recorded initiatives match this choice, all of them under { $fields }.
    }
district-chosen-alike-also = { $place }, { $count } recorded initiatives match this choice, all of them under { $fields }, including { $parts }.
district-chosen-both = { $place }, { $count } recorded initiatives match this choice, both under { $fields }.
district-chosen-both-also = { $place }, { $count } recorded initiatives match this choice, both under { $fields }, including { $parts }.
district-entries =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
district-in-region = { $region } region
district-map =
    { $count ->
        [one] Map: { $district } with { $count } initiative; it is listed below.
       *[other] Map: { $district } with { $count } initiatives; they are listed below.
    }
district-missing = There is no such district.
district-missing-fields = None is recorded under { $fields }.
district-missing-text = There may be a slip in the link. Districts stand there by their official key of five digits. These are all of them:
district-neighbours = Neighbouring districts
district-neighbours-note = Neighbours are districts in Lower Saxony that share a border; to meet at a point is not enough, and districts in Bremen and other states are missing.
district-none = { $place }, no initiative is recorded. That does not mean that there is none: the atlas shows only what is recorded.
district-none-chosen = { $place }, no initiative is recorded that matches this choice. That does not mean that there is none: the atlas shows only what is recorded.
district-numbers = Numbers
district-of-category =
    { $count ->
        [one] { $district }, { $what }: { $count } initiative on the map
       *[other] { $district }, { $what }: { $count } initiatives on the map
    }
district-part = { $count } under { $field }
district-part-also = { $count } also under { $field }
district-rate = There are { $rate } initiatives per { $per } inhabitants.
district-rate-small = There are { $rate } initiatives per { $per } inhabitants; with such small numbers, this value says little.
district-recent-all =
    { $count ->
        [one] The source dates from { $year } or later.
       *[other] The sources date from { $year } or later.
    }
district-recent-but-one =
    { $count ->
        [one] For one initiative, the source dates from { $year } or later; the other’s is older or gives no year.
       *[other] For { $count } initiatives, the source dates from { $year } or later; for one, it is older or gives no year.
    }
district-recent-none =
    { $count ->
        [one] Nothing shows that the source dates from { $year } or later.
       *[other] For none of the initiatives is there proof that the source dates from { $year } or later.
    }
district-recent-some =
    { $count ->
        [one] For one initiative, the source dates from { $year } or later; the others’ sources are older or give no year.
       *[other] For { $count } initiatives, the source dates from { $year } or later; the others’ sources are older or give no year.
    }
district-recorded = { $place }, { $count } initiatives are recorded: { $parts }.
district-recorded-alike =
    { $count ->
        [one] { $place }, one initiative is recorded, under { $fields }.
       *[other] { $place }, { $count } initiatives are recorded, all of them under { $fields }.
    }
district-recorded-alike-also = { $place }, { $count } initiatives are recorded, all of them under { $fields }, including { $parts }.
district-recorded-both = { $place }, { $count } initiatives are recorded, both under { $fields }.
district-recorded-both-also = { $place }, { $count } initiatives are recorded, both under { $fields }, including { $parts }.
district-several-fields = An initiative can belong to several fields.
district-to-atlas = See on the map
district-to-compare = Compare with another district
district-to-coverage = Coverage of all districts
district-ways = Go on

edition-later = Later
edition-reload = Reload
edition-there = A new version is available.

problem-duplicate = The id is used twice. Every initiative needs one of its own.
problem-encoding = From here on there are characters that are not saved as UTF-8; they were read as Windows-1252. Please save the file as UTF-8.
problem-link = { $property } is not a safe link: “{ $value }”. Allowed are http, https and e-mail addresses.
problem-missing = { $property } is missing or empty.
problem-no-district = The point { $lon }, { $lat } lies in no district. Please state district.
problem-not-a-point = The geometry has to be a point or null.
problem-outside = The point { $lon }, { $lat } lies outside the atlas.
problem-swapped = The point { $lon }, { $lat } lies outside the atlas. Longitude and latitude seem exchanged; longitude comes first.
problem-syntax = Not valid GeoJSON ({ $cause }).
problem-truncated = The file breaks off here. Please upload it again, whole.
problem-unknown = { $property } has the unknown value “{ $value }”. Allowed is what stands in atlas.json and regions.geojson.
problem-wrong-type = { $property } has the wrong type; expected: { $expected }.

problems-left-out = Line { $line }, { $id }: { $what } The entry is left out.
problems-left-out-line = Line { $line }: { $what } The entry is left out.
problems-mended = Line { $line }, { $id }: { $what } The entry is shown without it.
problems-mended-line = Line { $line }: { $what }
problems-more = … and { $count } more
problems-summary =
    { $count ->
        [one] { $count } faulty entry
       *[other] { $count } faulty entries
    }

scope-district = whole district
scope-local = local

shortlist-clear = Clear shortlist
shortlist-empty = Nothing is saved yet. The star in the list or in an entry saves an initiative.
shortlist-lead = Your shortlist is kept in the link of this page and nowhere else. Whoever has the link sees the same list.
shortlist-missing =
    { $count ->
        [one] { $count } saved initiative is no longer recorded.
       *[other] { $count } saved initiatives are no longer recorded.
    }
shortlist-qr = QR code with the link of this list
shortlist-qr-hint = Open with a phone’s camera
shortlist-remove = Remove { $title } from the shortlist
shortlist-title = Shortlist
shortlist-to-list = To map and list

take-all-data = All data of the atlas as files
take-all-fields = { $selection } (all these fields of action together)
take-bibtex = BibTeX
take-cite = Cite
take-cite-hint = The link names the data version. Whoever follows it later learns whether the data have changed since.
take-cited = { $atlas }: { $selection }. { $url }, accessed on { $day }, data version { $version }.
take-cited-plain = { $atlas }: { $selection }. { $url }, accessed on { $day }.
take-class = { $range } per district
take-close = Close
take-comma = for other programs (comma)
take-copied = Copied.
take-copy = Copy
take-copy-name = Copy: { $name }
take-count =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
take-coverage-hint = Table and map as they stand here: with your selection, order and classes.
take-credit = { $atlas }, data version { $version }, accessed on { $day }
take-credit-plain = { $atlas }, accessed on { $day }
take-csl = CSL-JSON (Zotero and others)
take-distance-hint = Table and map of the distances, with all municipalities of your selection.
take-district-hint = The initiatives of this district as list and map, with your selection.
take-districts-for = districts with borders and figures, for QGIS and others
take-everything = All initiatives
take-files = Save as a file
take-geodata = Geodata (GeoJSON)
take-geojson-for = list with coordinates, for QGIS and others
take-level = Level
take-level-all = all districts
take-level-beside = beside the districts
take-level-district = district
take-level-region = region
take-link = Link
take-matrix = Districts and fields (CSV)
take-municipalities-for = municipalities as points with distances, for QGIS and others
take-not-copied = The browser does not allow copying here. Please select the text.
take-not-saved = { $name } could not be made.
take-nowhere = Without a place on the map
take-page-of = { $page }. { $selection }
take-places-more =
    { $count ->
        [one] { $places } and { $count } more place
       *[other] { $places } and { $count } more places
    }
take-png = Map (PNG)
take-png-size = picture of { $width } × { $height } pixels
take-population = · Population: © Statistische Ämter des Bundes und der Länder
take-print = Print
take-print-hint = List with map on A4; the numbers of the list stand on the map too.
take-print-map = Map with the numbers of the list
take-print-now = Print list and map
take-print-statewide = State-wide
take-remark = Remark
take-saved = Saved: { $name }
take-semicolon = for Excel set to German (semicolon)
take-sentence = Reference
take-separator = For which program
take-statewide =
    { $count ->
        [one] { $count } state-wide initiative too
       *[other] { $count } state-wide initiatives too
    }
take-svg = Map (SVG)
take-svg-for = to be edited, sharp at any size
take-table = Table (CSV)
take-title = Take this view away
take-version-word = Data version
take-what = { $selection }: { $count }

type-list-of-texts = list of texts
type-object = object
type-object-of-texts = object of texts
type-text = text
type-year = year
