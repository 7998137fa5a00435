about-embed = Показать карту на своём сайте

chips-drop = Убрать: { $label }
chips-ended = и завершённые
chips-label = Выбранные фильтры
chips-locked = изменить нельзя
chips-near = в пределах { $km } км
chips-reset = сбросить всё
chips-text = «{ $text }»

correction-subject = Projektatlas: данные о записи «{ $title }» ({ $id })
correction-text =
    Здравствуйте!

    Хочу сообщить о записи «{ $title }» (номер { $id }, { $url }) следующее:

embed-open = Открыть в атласе

empty-heading = Под этот выбор не подходит ни одна инициатива.
empty-text = Это не значит, что их нет: атлас показывает только то, что в него внесено. Попробуйте убрать одно из условий:
empty-without =
    { $count ->
        [one] без фильтра { $label }: { $count } инициатива
        [few] без фильтра { $label }: { $count } инициативы
        [many] без фильтра { $label }: { $count } инициатив
       *[other] без фильтра { $label }: { $count } инициативы
    }

entry-back = Назад к списку
entry-coming = Запись загружается…
entry-contact = Контакты
entry-correct = Исправить данные
entry-missing = Этой инициативы нет в атласе.
entry-missing-text = Возможно, запись удалили или в ссылке опечатка.
entry-no-contact = Контактов в атласе нет. Часто их можно найти в источнике.
entry-print = Печать
entry-share = Поделиться

evidence-ended = завершена (по данным источника)
evidence-ended-year = завершена (источник: { $year } г.)
evidence-older = Источник: { $year } г. · старые данные
evidence-recent = Источник: { $year } г.
evidence-undated = Источник без указания года

facet-all = ничего не выбрано
facet-chosen = выбрано: { $count }
facet-districts-of = Округа и города региона { $region }
facet-ended = и завершённые инициативы
facet-field = Направление
facet-group = Для кого
facet-match-all = только со всеми выбранными направлениями сразу
facet-organisation = Организатор
facet-region = Регион

fact-groups = Для кого
fact-languages = Языки
fact-organisation = Тип организатора
fact-place = Место
fact-since = Действует с
fact-source = Источник

filters-close = Закрыть фильтры
filters-open = Фильтры
filters-open-chosen = Фильтры ({ $count })
filters-show =
    { $count ->
        [one] Показать { $count } результат
        [few] Показать { $count } результата
        [many] Показать { $count } результатов
       *[other] Показать { $count } результата
    }
filters-title = Фильтры

header-about = Об атласе
header-coverage = Цифры
header-language = Язык
header-pages = Страницы

hint-fingers = Двигайте карту двумя пальцами
hint-wheel = Чтобы изменить масштаб, прокручивайте, удерживая Ctrl
hint-wheel-apple = Чтобы изменить масштаб, прокручивайте, удерживая ⌘

legend-label = Направления

load-label = Инициативы загружаются
load-missing =
    { $count ->
        [one] Данные загрузились не полностью: есть { $count } инициатива, остальных не хватает.
        [few] Данные загрузились не полностью: есть { $count } инициативы, остальных не хватает.
        [many] Данные загрузились не полностью: есть { $count } инициатив, остальных не хватает.
       *[other] Данные загрузились не полностью: есть { $count } инициативы, остальных не хватает.
    }
load-part =
    { $count ->
        [one] { $received } из { $total } МБ, { $count } инициатива
        [few] { $received } из { $total } МБ, { $count } инициативы
        [many] { $received } из { $total } МБ, { $count } инициатив
       *[other] { $received } из { $total } МБ, { $count } инициативы
    }
load-retry = Попробовать ещё раз
load-some =
    { $count ->
        [one] { $received } МБ, { $count } инициатива
        [few] { $received } МБ, { $count } инициативы
        [many] { $received } МБ, { $count } инициатив
       *[other] { $received } МБ, { $count } инициативы
    }

map-all-credits = все источники
map-credits = © GeoBasis-DE / BKG 2016 (данные изменены)
map-credits-places = · Места: GeoNames
map-district =
    { $count ->
        [one] { $district }: { $count } инициатива
        [few] { $district }: { $count } инициативы
        [many] { $district }: { $count } инициатив
       *[other] { $district }: { $count } инициативы
    }
map-districts = Округа и самостоятельные города
map-fit = Показать все результаты
map-keys = Карта. Стрелки сдвигают её, плюс и минус меняют масштаб, Home показывает всё. Tab ведёт к меткам; там стрелки ведут к следующей, Enter открывает, Escape возвращает.
map-label = Карта
map-marks = Инициативы на карте
map-view =
    { $count ->
        [one] На видимой части карты: { $count } инициатива, в основном «{ $field }»; { $town }: { $in_town }.
        [few] На видимой части карты: { $count } инициативы, в основном «{ $field }»; { $town }: { $in_town }.
        [many] На видимой части карты: { $count } инициатив, в основном «{ $field }»; { $town }: { $in_town }.
       *[other] На видимой части карты: { $count } инициативы, в основном «{ $field }»; { $town }: { $in_town }.
    }
map-view-none = На видимой части карты нет инициатив.
map-view-plain =
    { $count ->
        [one] На видимой части карты: { $count } инициатива.
        [few] На видимой части карты: { $count } инициативы.
        [many] На видимой части карты: { $count } инициатив.
       *[other] На видимой части карты: { $count } инициативы.
    }
map-zoom-in = Приблизить
map-zoom-out = Отдалить

mark-count =
    { $count ->
        [one] { $count } инициатива
        [few] { $count } инициативы
        [many] { $count } инициатив
       *[other] { $count } инициативы
    }
mark-few =
    { $count ->
        [one] { $count } инициатива: { $titles }
        [few] { $count } инициативы: { $titles }
        [many] { $count } инициатив: { $titles }
       *[other] { $count } инициативы: { $titles }
    }
mark-many =
    { $count ->
        [one] { $count } инициатива, в том числе: { $titles }
        [few] { $count } инициативы, в том числе: { $titles }
        [many] { $count } инициатив, в том числе: { $titles }
       *[other] { $count } инициативы, в том числе: { $titles }
    }
mark-more = и ещё { $count }
mark-numbered = { $title } (№ { $number })

missing-heading = Такой страницы нет.
missing-text = Возможно, в ссылке опечатка.
missing-to-map = К карте

near-around = вокруг: { $place }
near-around-near = вокруг точки рядом: { $place }
near-around-point = вокруг выбранной точки
near-asking = Определяем ваше место …
near-denied = Браузер не сообщает ваше место. Введите вверху город или почтовый индекс.
near-device = Моё место
near-district = где-то в округе
near-km = ок. { $km } км
near-km-below = меньше 1 км
near-leave = Убрать радиус
near-map = Точка на карте
near-more = ещё { $count } в пределах { $km } км
near-note = Или введите вверху город или почтовый индекс. Ваше место остаётся на этом устройстве; в ссылке оно округлено примерно до 100 метров.
near-point = Нажмите на карту. С клавиатуры: Enter — центр карты, Escape — отмена.
near-radius = { $km } км
near-title = Рядом со мной
near-town = ок. { $km } км до центра населённого пункта
near-town-below = меньше 1 км до центра населённого пункта
near-unknown = Не удалось определить ваше место. Введите вверху город или почтовый индекс.
near-within = Радиус

page-failed = Не удалось загрузить страницу.
page-loading = Страница загружается…
page-part-failed = Эту часть страницы не удалось загрузить. Пожалуйста, обновите страницу.
page-retry = Попробовать ещё раз

panel-toggle = Фильтры и список

place-statewide = вся федеральная земля

precision-address = Точка на карте показывает адрес.
precision-district = В источнике не указан населённый пункт. Точка на карте показывает центр округа.
precision-none = Без точки на карте.
precision-place = Точка на карте показывает муниципалитет, а не адрес.

results-heading = Список инициатив
results-more =
    { $count ->
        [one] Показать ещё { $count } инициативу
        [few] Показать ещё { $count } инициативы
        [many] Показать ещё { $count } инициатив
       *[other] Показать ещё { $count } инициативы
    }

scale-kilometres = { $length } км
scale-metres = { $length } м

search-around = искать рядом
search-corrected = Слово «{ $typed }» не найдено; показаны результаты для «{ $taken }».
search-label = Поиск
search-left-aside = Нет записей со всеми словами; слово «{ $word }» не учтено.
search-placeholder = Инициатива, место или индекс
search-suggested = Подсказки
search-suggestions =
    { $count ->
        [one] { $count } подсказка
        [few] { $count } подсказки
        [many] { $count } подсказок
       *[other] { $count } подсказки
    }

shading-legend = Инициативы по округам и городам
shading-range = { $from }–{ $to }
shading-switch = Раскрасить округа по числу инициатив

share-copied = Ссылка скопирована.
share-denied = Пожалуйста, скопируйте ссылку вручную:

skip-list = К списку
skip-map = К карте

sort-best = Сначала самые подходящие
sort-distance = Сначала ближайшие
sort-label = Порядок
sort-recent = Сначала новые источники
sort-title = Название A–Z

source-absent = Адрес источника неизвестен.

stack-close = Закрыть список
stack-heading =
    { $count ->
        [one] { $place }: { $count } инициатива
        [few] { $place }: { $count } инициативы
        [many] { $place }: { $count } инициатив
       *[other] { $place }: { $count } инициативы
    }

star-button = Сохранить
star-label = Сохранить: { $title }
star-list = Сохранённое ({ $count })

statewide-heading =
    { $count ->
        [one] Вся федеральная земля: { $count } инициатива
        [few] Вся федеральная земля: { $count } инициативы
        [many] Вся федеральная земля: { $count } инициатив
       *[other] Вся федеральная земля: { $count } инициативы
    }

status-all =
    { $count ->
        [one] { $total } инициатива
        [few] { $total } инициативы
        [many] { $total } инициатив
       *[other] { $total } инициативы
    }
status-some =
    { $count ->
        [one] { $total } из { $all } инициативы
        [few] { $total } из { $all } инициатив
        [many] { $total } из { $all } инициатив
       *[other] { $total } из { $all } инициативы
    }
status-statewide-beside = и ещё { $count } для всей федеральной земли
status-statewide-within = из них для всей федеральной земли: { $count }

streets-cancel = Отмена
streets-load = Загрузить карту улиц
streets-missing = Часть карты не загрузилась.
streets-privacy = Защита данных: { $provider }
streets-question = Карта улиц загружает изображения с сервера { $provider }. При этом туда передаётся ваш IP-адрес.
streets-switch = Карта улиц

take-open = Сохранить

theme-auto = Цвета как в системе. Включить светлую тему
theme-dark = Тёмная тема. Вернуть цвета как в системе
theme-light = Светлая тема. Включить тёмную

title-page = { $page } — { $atlas }
