about-embed = Show the map on your own site

chips-drop = Remove { $label }
chips-ended = including ended
chips-label = Chosen filters
chips-locked = cannot be changed
chips-near = within { $km } km
chips-reset = reset all
chips-text = “{ $text }”

correction-subject = Project atlas: information on “{ $title }” ({ $id })
correction-text =
    Hello,

    about the entry “{ $title }” (id { $id }, { $url }) I would like to tell you:

embed-open = Open in the atlas

empty-heading = No initiative fits this choice.
empty-text = That does not mean there is none on the ground: the atlas shows only what has been recorded. Leave something out:
empty-without =
    { $count ->
        [one] without { $label }: { $count } initiative
       *[other] without { $label }: { $count } initiatives
    }

entry-back = Back to the list
entry-coming = Loading the entry …
entry-contact = Contact
entry-correct = Suggest a correction
entry-missing = This initiative is not recorded.
entry-missing-text = The entry may have been removed, or there may be a slip in the link.
entry-no-contact = The atlas knows no contact. The source often helps.
entry-print = Print
entry-share = Share

evidence-ended = ended, says its source
evidence-ended-year = ended, says its source of { $year }
evidence-older = Source { $year } · older information
evidence-recent = Source { $year }
evidence-undated = Source without a year

facet-all = none chosen
facet-chosen = { $count } chosen
facet-districts-of = Districts and cities in { $region }
facet-ended = ended initiatives too
facet-field = Field of action
facet-group = Target group
facet-match-all = only what combines all chosen fields
facet-organisation = Run by
facet-region = Region

fact-groups = Target groups
fact-languages = Languages
fact-organisation = Kind of organisation
fact-place = Place
fact-since = Since
fact-source = Source

filters-close = Close filters
filters-open = Filters
filters-open-chosen = Filters ({ $count })
filters-show =
    { $count ->
        [one] Show { $count } result
       *[other] Show { $count } results
    }
filters-title = Filters

header-about = About
header-coverage = Figures
header-language = Language
header-pages = Pages

hint-fingers = Use two fingers to move the map
hint-wheel = Hold Ctrl and scroll to zoom
hint-wheel-apple = Hold ⌘ and scroll to zoom

legend-label = Fields of action

load-label = Loading initiatives
load-missing =
    { $count ->
        [one] The data have not arrived completely: { $count } initiative is here, others are missing.
       *[other] The data have not arrived completely: { $count } initiatives are here, others are missing.
    }
load-part =
    { $count ->
        [one] { $received } of { $total } MB, { $count } initiative
       *[other] { $received } of { $total } MB, { $count } initiatives
    }
load-retry = Try again
load-some =
    { $count ->
        [one] { $received } MB, { $count } initiative
       *[other] { $received } MB, { $count } initiatives
    }

map-all-credits = all sources
map-credits = © GeoBasis-DE / BKG 2016 (data modified)
map-credits-places = · Places: GeoNames
map-district =
    { $count ->
        [one] { $district }: { $count } initiative
       *[other] { $district }: { $count } initiatives
    }
map-districts = Districts and independent cities
map-fit = Show all results
map-keys = Map. Arrow keys move it, plus and minus zoom, Home shows everything. Tab leads to the marks; there, arrow keys go to the next one, Enter opens it, Escape leads back.
map-label = Map
map-marks = Initiatives on the map
map-view =
    { $count ->
        [one] In view: { $count } initiative, { $field }; { $in_town } in { $town }.
       *[other] In view: { $count } initiatives, mostly { $field }; { $in_town } in { $town }.
    }
map-view-none = No initiative is in view.
map-view-plain =
    { $count ->
        [one] In view: { $count } initiative.
       *[other] In view: { $count } initiatives.
    }
map-zoom-in = Zoom in
map-zoom-out = Zoom out

mark-count =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
mark-few =
    { $count ->
        [one] { $count } initiative: { $titles }
       *[other] { $count } initiatives: { $titles }
    }
mark-many =
    { $count ->
        [one] { $count } initiative, among them { $titles }
       *[other] { $count } initiatives, among them { $titles }
    }
mark-more = and { $count } more
mark-numbered = { $title } (no. { $number })

missing-heading = This page does not exist.
missing-text = There may be a slip in the link.
missing-to-map = To the map

near-around = around { $place }
near-around-near = around a point near { $place }
near-around-point = around the chosen point
near-asking = Finding your location …
near-denied = Your browser does not share your location. Type a place or postcode above.
near-device = My location
near-district = somewhere in the district
near-km = about { $km } km
near-km-below = less than 1 km
near-leave = Remove radius
near-map = Point on the map
near-more = { $count } more within { $km } km
near-note = Or type a place or postcode above. Your location stays on this device; in the link it is rounded to about 100 metres.
near-point = Tap the map. By keyboard: Enter takes the centre of the map, Escape cancels.
near-radius = { $km } km
near-title = Near me
near-town = about { $km } km to the centre of town
near-town-below = centre of town less than 1 km away
near-unknown = Your location could not be found. Type a place or postcode above.
near-within = Radius

page-failed = The page could not be loaded.
page-loading = Loading the page …
page-part-failed = This part of the page could not be loaded. Please load the page anew.
page-retry = Try again

panel-toggle = Filters and list

place-statewide = statewide

precision-address = The point on the map stands for the address.
precision-district = The source names no town. The point on the map stands for the district's seat.
precision-none = Without a point on the map.
precision-place = The point on the map stands for the municipality, not for an address.

results-heading = List of initiatives
results-more =
    { $count ->
        [one] Show { $count } more initiative
       *[other] Show { $count } more initiatives
    }

scale-kilometres = { $length } km
scale-metres = { $length } m

search-around = search nearby
search-corrected = Nothing contains “{ $typed }”; searched for “{ $taken }” instead.
search-label = Search
search-left-aside = No entry has all the words; “{ $word }” was left aside.
search-placeholder = Initiative, place or postcode
search-suggested = Suggestions
search-suggestions =
    { $count ->
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }

shading-legend = Initiatives per district
shading-range = { $from }–{ $to }
shading-switch = Shade districts by number

share-copied = The link is copied.
share-denied = Please copy the link by hand:

skip-list = To the list
skip-map = To the map

sort-best = Best matches first
sort-distance = Nearest first
sort-label = Order
sort-recent = Newest source first
sort-title = Title A–Z

source-absent = The address of the source is not available.

stack-close = Close the list
stack-heading =
    { $count ->
        [one] { $count } initiative in { $place }
       *[other] { $count } initiatives in { $place }
    }

star-button = Save
star-label = Save { $title }
star-list = Shortlist ({ $count })

statewide-heading =
    { $count ->
        [one] Statewide: { $count } initiative
       *[other] Statewide: { $count } initiatives
    }

status-all =
    { $count ->
        [one] { $total } initiative
       *[other] { $total } initiatives
    }
status-some =
    { $count ->
        [one] { $total } of { $all } initiative
       *[other] { $total } of { $all } initiatives
    }
status-statewide-beside = plus { $count } statewide
status-statewide-within = { $count } of them statewide

streets-cancel = Cancel
streets-load = Load the street map
streets-missing = Some pictures of the map are missing.
streets-privacy = Privacy at { $provider }
streets-question = The street map loads pictures from { $provider }. They receive your IP address.
streets-switch = Street map

take-open = Take away

theme-auto = Colours: as the system. Change to light
theme-dark = Colours: dark. Change to system setting
theme-light = Colours: light. Change to dark

title-page = { $page } – { $atlas }
