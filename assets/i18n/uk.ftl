about-embed = Показати карту на своєму сайті

chips-drop = Прибрати: { $label }
chips-ended = також завершені
chips-label = Вибрані фільтри
chips-locked = закріплено
chips-near = у межах { $km } км
chips-reset = скинути все
chips-text = «{ $text }»

correction-subject = Атлас проєктів: дані про «{ $title }» ({ $id })
correction-text =
    Доброго дня!

    Хочу повідомити про запис «{ $title }» (ідентифікатор { $id }, { $url }):

embed-open = Відкрити в атласі

empty-heading = Жодна ініціатива не відповідає цим умовам.
empty-text = Це не означає, що на місці нічого немає: атлас показує лише те, що до нього внесено. Приберіть одну з умов:
empty-without =
    { $count ->
        [one] без фільтра { $label }: { $count } ініціатива
        [few] без фільтра { $label }: { $count } ініціативи
        [many] без фільтра { $label }: { $count } ініціатив
       *[other] без фільтра { $label }: { $count } ініціативи
    }

entry-back = Назад до списку
entry-coming = Запис завантажується…
entry-contact = Контакти
entry-correct = Уточнити дані
entry-missing = Цієї ініціативи в атласі немає.
entry-missing-text = Можливо, запис вилучено або в посиланні є помилка.
entry-no-contact = Контактів в атласі немає. Часто їх можна знайти в джерелі.
entry-print = Друкувати
entry-share = Поділитися

evidence-ended = за даними джерела, завершено
evidence-ended-year = за даними джерела { $year } року, завершено
evidence-older = Джерело { $year } року · давніші дані
evidence-recent = Джерело { $year } року
evidence-undated = Джерело без зазначення року

facet-all = нічого не вибрано
facet-chosen = вибрано: { $count }
facet-districts-of = Райони та міста регіону { $region }
facet-ended = також завершені ініціативи
facet-field = Напрям роботи
facet-group = Цільова група
facet-match-all = лише ті, що поєднують усі вибрані напрями
facet-organisation = Організація
facet-region = Регіон

fact-groups = Цільові групи
fact-languages = Мови
fact-organisation = Тип організації
fact-place = Місце
fact-since = Працює з
fact-source = Джерело

filters-close = Закрити фільтри
filters-open = Фільтри
filters-open-chosen = Фільтри ({ $count })
filters-show =
    { $count ->
        [one] Показати { $count } результат
        [few] Показати { $count } результати
        [many] Показати { $count } результатів
       *[other] Показати { $count } результату
    }
filters-title = Фільтри

header-about = Про атлас
header-coverage = Цифри
header-language = Мова
header-pages = Сторінки

hint-fingers = Рухайте карту двома пальцями
hint-wheel = Щоб змінити масштаб, прокручуйте з натиснутою клавішею Ctrl
hint-wheel-apple = Щоб змінити масштаб, прокручуйте з натиснутою клавішею ⌘

legend-label = Напрями роботи

load-label = Ініціативи завантажуються
load-missing =
    { $count ->
        [one] Дані надійшли не повністю: отримано { $count } ініціативу, решти бракує.
        [few] Дані надійшли не повністю: отримано { $count } ініціативи, решти бракує.
        [many] Дані надійшли не повністю: отримано { $count } ініціатив, решти бракує.
       *[other] Дані надійшли не повністю: отримано { $count } ініціативи, решти бракує.
    }
load-part =
    { $count ->
        [one] { $received } з { $total } МБ, { $count } ініціатива
        [few] { $received } з { $total } МБ, { $count } ініціативи
        [many] { $received } з { $total } МБ, { $count } ініціатив
       *[other] { $received } з { $total } МБ, { $count } ініціативи
    }
load-retry = Спробувати ще раз
load-some =
    { $count ->
        [one] { $received } МБ, { $count } ініціатива
        [few] { $received } МБ, { $count } ініціативи
        [many] { $received } МБ, { $count } ініціатив
       *[other] { $received } МБ, { $count } ініціативи
    }

map-all-credits = усі джерела
map-credits = © GeoBasis-DE / BKG 2016 (дані змінено)
map-credits-places = · Місця: GeoNames
map-district =
    { $count ->
        [one] { $district }: { $count } ініціатива
        [few] { $district }: { $count } ініціативи
        [many] { $district }: { $count } ініціатив
       *[other] { $district }: { $count } ініціативи
    }
map-districts = Райони та позарайонні міста
map-fit = Показати всі результати
map-keys = Карта. Стрілки пересувають її, плюс і мінус змінюють масштаб, Home показує все. Tab веде до позначок; там стрілки ведуть до наступної, Enter відкриває, Escape повертає назад.
map-label = Карта
map-marks = Ініціативи на карті
map-view =
    { $count ->
        [one] На видимій частині карти: { $count } ініціатива, переважно «{ $field }»; { $town }: { $in_town }.
        [few] На видимій частині карти: { $count } ініціативи, переважно «{ $field }»; { $town }: { $in_town }.
        [many] На видимій частині карти: { $count } ініціатив, переважно «{ $field }»; { $town }: { $in_town }.
       *[other] На видимій частині карти: { $count } ініціативи, переважно «{ $field }»; { $town }: { $in_town }.
    }
map-view-none = На видимій частині карти немає ініціатив.
map-view-plain =
    { $count ->
        [one] На видимій частині карти: { $count } ініціатива.
        [few] На видимій частині карти: { $count } ініціативи.
        [many] На видимій частині карти: { $count } ініціатив.
       *[other] На видимій частині карти: { $count } ініціативи.
    }
map-zoom-in = Збільшити
map-zoom-out = Зменшити

mark-count =
    { $count ->
        [one] { $count } ініціатива
        [few] { $count } ініціативи
        [many] { $count } ініціатив
       *[other] { $count } ініціативи
    }
mark-few =
    { $count ->
        [one] { $count } ініціатива: { $titles }
        [few] { $count } ініціативи: { $titles }
        [many] { $count } ініціатив: { $titles }
       *[other] { $count } ініціативи: { $titles }
    }
mark-many =
    { $count ->
        [one] { $count } ініціатива, зокрема { $titles }
        [few] { $count } ініціативи, зокрема { $titles }
        [many] { $count } ініціатив, зокрема { $titles }
       *[other] { $count } ініціативи, зокрема { $titles }
    }
mark-more = і ще { $count }
mark-numbered = { $title } (№ { $number })

missing-heading = Такої сторінки немає.
missing-text = Можливо, у посиланні є помилка.
missing-to-map = До карти

near-around = навколо: { $place }
near-around-near = навколо точки поблизу: { $place }
near-around-point = навколо вибраної точки
near-asking = Визначаємо ваше місце …
near-denied = Ваш браузер не надає доступу до місцезнаходження. Введіть угорі місто чи поштовий індекс.
near-device = Моє місце
near-district = десь у районі
near-km = прибл. { $km } км
near-km-below = менше 1 км
near-leave = Скасувати радіус
near-map = Точка на карті
near-more = ще { $count } у межах { $km } км
near-note = Або введіть угорі місто чи поштовий індекс. Ваше місце залишається на цьому пристрої; у посиланні воно округлене приблизно до 100 метрів.
near-point = Торкніться карти. З клавіатури: Enter — центр карти, Escape — скасувати.
near-radius = { $km } км
near-title = Поруч зі мною
near-town = прибл. { $km } км до центру населеного пункту
near-town-below = до центру населеного пункту менше 1 км
near-unknown = Не вдалося визначити ваше місце. Введіть угорі місто чи поштовий індекс.
near-within = Радіус

page-failed = Не вдалося завантажити сторінку.
page-loading = Сторінка завантажується…
page-part-failed = Не вдалося завантажити цю частину сторінки. Будь ласка, оновіть сторінку.
page-retry = Спробувати ще раз

panel-toggle = Фільтри та список

place-statewide = по всій федеральній землі

precision-address = Точка на карті позначає адресу.
precision-district = У джерелі не вказано населений пункт. Точка на карті позначає центр району.
precision-none = Без точки на карті.
precision-place = Точка на карті позначає громаду, а не адресу.

results-heading = Список ініціатив
results-more =
    { $count ->
        [one] Показати ще { $count } ініціативу
        [few] Показати ще { $count } ініціативи
        [many] Показати ще { $count } ініціатив
       *[other] Показати ще { $count } ініціативи
    }

scale-kilometres = { $length } км
scale-metres = { $length } м

search-around = шукати поблизу
search-corrected = «{ $typed }» не знайдено; показано результати для «{ $taken }».
search-label = Пошук
search-left-aside = Жоден запис не містить усіх слів; «{ $word }» не враховано.
search-placeholder = Ініціатива, місце або індекс
search-suggested = Підказки
search-suggestions =
    { $count ->
        [one] { $count } підказка
        [few] { $count } підказки
        [many] { $count } підказок
       *[other] { $count } підказки
    }

shading-legend = Кількість ініціатив у районі чи місті
shading-range = { $from }–{ $to }
shading-switch = Зафарбувати райони за кількістю

share-copied = Посилання скопійовано.
share-denied = Будь ласка, скопіюйте посилання вручну:

skip-list = До списку
skip-map = До карти

sort-best = Спершу найкращі збіги
sort-distance = Спочатку найближчі
sort-label = Порядок
sort-recent = Спершу найновіші джерела
sort-title = Назва A–Z

source-absent = Адреси джерела немає.

stack-close = Закрити список
stack-heading =
    { $count ->
        [one] { $place }: { $count } ініціатива
        [few] { $place }: { $count } ініціативи
        [many] { $place }: { $count } ініціатив
       *[other] { $place }: { $count } ініціативи
    }

star-button = Зберегти
star-label = Зберегти: { $title }
star-list = Збережене ({ $count })

statewide-heading =
    { $count ->
        [one] По всій федеральній землі: { $count } ініціатива
        [few] По всій федеральній землі: { $count } ініціативи
        [many] По всій федеральній землі: { $count } ініціатив
       *[other] По всій федеральній землі: { $count } ініціативи
    }

status-all =
    { $count ->
        [one] { $total } ініціатива
        [few] { $total } ініціативи
        [many] { $total } ініціатив
       *[other] { $total } ініціативи
    }
status-some =
    { $count ->
        [one] { $total } з { $all } ініціативи
        [few] { $total } з { $all } ініціатив
        [many] { $total } з { $all } ініціатив
       *[other] { $total } з { $all } ініціативи
    }
status-statewide-beside = і ще { $count } по всій федеральній землі
status-statewide-within = з них { $count } по всій федеральній землі

streets-cancel = Скасувати
streets-load = Завантажити карту вулиць
streets-missing = Деяких зображень карти бракує.
streets-privacy = Захист даних: { $provider }
streets-question = Карта вулиць завантажує зображення із сервера { $provider }. Туди передається ваша IP-адреса.
streets-switch = Карта вулиць

take-open = Зберегти

theme-auto = Кольори як у системі. Увімкнути світлу тему
theme-dark = Темна тема. Повернути кольори системи
theme-light = Світла тема. Увімкнути темну

title-page = { $page } — { $atlas }
