about-credits = Источники и лицензии
about-downloads = Скачать данные
about-downloads-text = Все данные можно скачать в виде файлов — с лицензией, контрольной суммой и описанием.
about-failed = Не удалось загрузить текст.
about-licence = Лицензия:
about-loading = Текст загружается…
about-retry = Попробовать ещё раз
about-to-data = К данным

accessibility-subject = Projektatlas: барьер
accessibility-text =
    Здравствуйте!

    На этой странице у меня возникли трудности: { $url }
accessibility-title = Заявление о доступности
accessibility-write = Написать электронное письмо

builder-accent = свой акцентный цвет
builder-accent-both = Текст этого цвета было бы трудно читать. На светлом фоне будет использован { $light }, на тёмном — { $dark }.
builder-accent-colour = Акцентный цвет
builder-accent-dark = На тёмном фоне этот цвет было бы трудно читать. Там будет использован { $colour }.
builder-accent-light = На светлом фоне этот цвет было бы трудно читать. Там будет использован { $colour }.
builder-copied = Скопировано.
builder-copy = Копировать
builder-copy-denied = Ваш браузер не разрешает копирование. Пожалуйста, выделите и скопируйте текст вручную.
builder-element = Со скриптом (рекомендуем)
builder-element-note = Сам подстраивает высоту и загружается, только когда его видно. Без JavaScript останется ссылка.
builder-everywhere = везде
builder-frame = Только фрейм
builder-frame-note = Для систем управления сайтом, которые не разрешают скрипты. Высота постоянная.
builder-height = Высота
builder-height-auto = подстраивается
builder-height-fixed = постоянная
builder-height-px = Высота в пикселях
builder-how = Внешний вид
builder-language = Язык интерфейса
builder-lead = Покажите инициативы вашего региона на своём сайте: без файлов cookie и без запросов к третьим сторонам. Выберите, что должно быть видно, и вставьте на страницу один из трёх вариантов кода.
builder-link = Инициативы: { $title }
builder-list = Список
builder-list-bottom = под картой
builder-list-none = без списка, только карта
builder-list-side = рядом с картой (на узком экране — под ней)
builder-lock = Закрепить
builder-lock-note = То, что вы закрепите, читатели увидят, но изменить не смогут.
builder-oembed = Только ссылка
builder-oembed-note = Для систем, которые сами превращают ссылки в карты (oEmbed). При этом всегда показан весь атлас; ссылка ведёт к вашему выбору.
builder-preview = Предпросмотр
builder-snippets = Код для вставки
builder-theme = Цвета
builder-theme-auto = как в системе читателя
builder-theme-dark = тёмные
builder-theme-light = светлые
builder-title = Встроить карту
builder-what = Содержание

cell-active = действует, насколько известно
cell-older = источник старше
cell-recent = источник 2022 года или новее

changed-dismiss = Закрыть уведомление
changed-heading = С тех пор данные изменились.
changed-unknown = В ссылке указана версия данных { $cited }; какую версию вы видите сейчас, неизвестно.
changed-versions = В ссылке указана версия данных { $cited }, а вы видите { $present }. Цифры и записи могут отличаться.

column-district = Округ
column-district-key = Код округа
column-email = Эл. почта
column-evidence = Давность источника
column-fields = Направления
column-groups = Для кого
column-kind = Тип организатора
column-languages = Языки
column-latitude = Широта
column-link = В атласе
column-longitude = Долгота
column-municipality-key = Код муниципалитета
column-organisation = Организатор
column-phone = Телефон
column-place = Муниципалитет
column-postcode = Индекс
column-scope = Охват
column-since = Действует с
column-source = Источник
column-source-year = Год источника
column-status = Статус
column-street = Улица
column-summary = Описание
column-title = Название
column-website = Сайт

compare-choose = Выберите
compare-first = Первый округ
compare-how = Выберите два округа.
compare-link = сравнить
compare-missing-text = Возможно, в ссылке опечатка. Выберите выше другой округ.
compare-second = Второй округ
compare-suggestions = Сравнить с соседним округом
compare-swap = Поменять
compare-title = Сравнить два округа
compare-title-of = Сравнение: { $a } и { $b }
compare-with = Сравнить: { $district }

coverage-all-districts = Все округа вместе
coverage-all-fields = все
coverage-aside = не выбрано
coverage-bars-districts = По округам
coverage-bars-regions = По регионам
coverage-breakdown = Распределение
coverage-breaks = Классы
coverage-breaks-equal = равные интервалы: классы одинаковой ширины
coverage-breaks-natural = естественные классы: близкие значения вместе (Fisher/Jenks)
coverage-breaks-quantile = квантили: примерно поровну округов в каждом классе
coverage-caveat-district = Каждая инициатива учтена в том одном округе, который указан в её записи, даже если она помогает в нескольких.
coverage-caveat-fields = У инициативы может быть несколько направлений; тогда она учтена в каждом из них.
coverage-caveat-recorded = Здесь посчитано то, что внесено в атлас, а не всё, что есть. Пробел в атласе ещё не значит, что на месте ничего нет.
coverage-caveats = О чём эти цифры не говорят
coverage-coming = Загружается численность населения…
coverage-count = Инициативы
coverage-district = Округ
coverage-districts =
    { $count ->
        [one] { $count } округ
        [few] { $count } округа
        [many] { $count } округов
       *[other] { $count } округа
    }
coverage-elsewhere = Без округа
coverage-evidence = Давность источника
coverage-figures-failed = Не удалось загрузить численность населения. Поэтому нет значений на 100 000 жителей.
coverage-hint = Наведите указатель на округ, чтобы увидеть его цифры. Щелчок открывает его страницу.
coverage-in-districts =
    { $count ->
        [one] { $count } округе
        [few] { $count } округах
        [many] { $count } округах
       *[other] { $count } округа
    }
coverage-key = Обозначения
coverage-lead = Атлас считает инициативы, которые в него внесены. Где в атласе нет ни одной, инициативы всё равно могут быть.
coverage-matrix = Округа и направления
coverage-matrix-all-fields = Здесь показаны все направления, в том числе не выбранные.
coverage-matrix-how = Каждое число ведёт к инициативам, которые в него входят. Прочерк означает: инициатив в атласе нет.
coverage-measure = Показатель
coverage-method = Границы классов — { $breaks }; рассчитаны по показанным значениям больше нуля.
coverage-no-data = нет данных
coverage-none = нет инициатив в атласе
coverage-none-short = 0, в атласе нет
coverage-older = источник старше
coverage-part-of =
    { $count ->
        [one] { $area } (только { $count } выбранный округ)
        [few] { $area } (только { $count } выбранных округа)
        [many] { $area } (только { $count } выбранных округов)
       *[other] { $area } (только { $count } выбранного округа)
    }
coverage-per-capita = Инициативы на 100 000 жителей
coverage-per-capita-short = на 100 000 жит.
coverage-population = Население
coverage-population-of = Число жителей на { $date }:
coverage-recent = источник 2022 года или новее
coverage-said = { $area }: { $value }
coverage-said-aside = { $area }: не выбрано
coverage-said-count =
    { $count ->
        [one] { $count } инициатива
        [few] { $count } инициативы
        [many] { $count } инициатив
       *[other] { $count } инициативы
    }
coverage-said-of = { $area }, { $what }: { $value }
coverage-said-of-small = { $area }, { $what }: { $value } (малое число)
coverage-said-rate = инициатив на 100 000 жителей: { $rate }
coverage-said-small = { $area }: { $value } (малое число)
coverage-small = малое число (от 1 до 4 инициатив)
coverage-small-mark = малое число
coverage-small-why = * Малое число: если инициатив от одной до четырёх, каждая из них меняет значение на пятую часть или больше, а попала ли она в атлас, часто дело случая. Сравнивать такие значения не стоит.
coverage-statewide = Вся федеральная земля, без округа
coverage-sum =
    { $count ->
        [one] В атласе { $count } инициатива в { $districts }.
        [few] В атласе { $count } инициативы в { $districts }.
        [many] В атласе { $count } инициатив в { $districts }.
       *[other] В атласе { $count } инициативы в { $districts }.
    }
coverage-sum-elsewhere =
    { $count ->
        [one] Ещё у { $count } инициативы округ не указан.
        [few] Ещё у { $count } инициатив округ не указан.
        [many] Ещё у { $count } инициатив округ не указан.
       *[other] Ещё у { $count } инициативы округ не указан.
    }
coverage-sum-none =
    { $count ->
        [one] В { $count } округе инициатив в атласе нет.
        [few] В { $count } округах инициатив в атласе нет.
        [many] В { $count } округах инициатив в атласе нет.
       *[other] В { $count } округа инициатив в атласе нет.
    }
coverage-sum-nothing = Ни в одном округе нет подходящих инициатив в атласе.
coverage-sum-statewide =
    { $count ->
        [one] { $count } инициатива для всей федеральной земли не учтена ни в одном округе.
        [few] { $count } инициативы для всей федеральной земли не учтены ни в одном округе.
        [many] { $count } инициатив для всей федеральной земли не учтены ни в одном округе.
       *[other] { $count } инициативы для всей федеральной земли не учтены ни в одном округе.
    }
coverage-table = Все цифры
coverage-title = Цифры: что и где есть в атласе
coverage-title-count = Число инициатив
coverage-title-of = Число инициатив: { $what }
coverage-undated = источник без года
coverage-ways = Ещё по теме
coverage-with-ended = Инициативы, которые, по данным источника, завершены, тоже учтены.
coverage-without-ended = Инициативы, которые, по данным источника, завершены, не учтены.
coverage-year-only = Источники относятся к { $year } году.
coverage-years = Источники относятся к периоду с { $first } по { $last } год.
coverage-years-undated =
    { $count ->
        [one] У { $count } инициативы год в источнике не указан.
        [few] У { $count } инициатив год в источнике не указан.
        [many] У { $count } инициатив год в источнике не указан.
       *[other] У { $count } инициативы год в источнике не указан.
    }

data-attribution = Указание авторства
data-catalogue = описание для порталов данных (DCAT-AP.de)
data-checksum = SHA-256
data-failed = Не удалось загрузить список файлов.
data-feed = Лента Atom ({ $language })
data-feeds = Новые и изменённые записи
data-feeds-text = Для программ чтения лент: каждая запись с датой, когда она появилась в атласе или изменилась в последний раз.
data-files = Файлы
data-intro = Всё, что показывает атлас, в виде файлов: их можно скачать и использовать. У каждого файла указано, какая действует лицензия и кого нужно назвать.
data-licence = Лицензия
data-loading = Список файлов загружается…
data-machines = О данных
data-modified = Последнее изменение
data-package = все файлы со столбцами и контрольными суммами (Frictionless Data Package)
data-readme = источники, даты и ограничения каждого файла (на английском)
data-retry = Попробовать ещё раз
data-schema = Описание
data-size = { $kind }, { $size } кБ
data-title = Данные
data-version = Дата записей: { $date }, версия данных
data-version-hint = Версия данных — это первые двенадцать знаков контрольной суммы файла initiatives.complete.geojson. Она меняется с каждой записью, и её нужно указывать в каждой ссылке на источник.

distance-all-fields = все
distance-at-address = { $place }
distance-at-home = в самом муниципалитете
distance-at-place = { $place } (точка в центре населённого пункта)
distance-at-seat = на территории округа: { $district } (населённый пункт в источнике не указан, точка показывает центр округа)
distance-below = менее { $to } км
distance-between = от { $from } до { $to } км
distance-coming = Муниципалитеты загружаются…
distance-failed = Не удалось загрузить муниципалитеты.
distance-from = { $from } км и больше
distance-key = Расстояние до ближайшей инициативы по прямой
distance-km = По прямой, км
distance-lead = Для каждого муниципалитета — расстояние по прямой до ближайшей инициативы в атласе. Большое расстояние может означать пробел — на месте или в атласе.
distance-map = Карта муниципалитетов по расстоянию до ближайшей инициативы; те же данные есть ниже в таблице.
distance-more =
    { $count ->
        [one] Показать ещё { $count } муниципалитет
        [few] Показать ещё { $count } муниципалитета
        [many] Показать ещё { $count } муниципалитетов
       *[other] Показать ещё { $count } муниципалитета
    }
distance-municipalities =
    { $count ->
        [one] { $count } муниципалитет
        [few] { $count } муниципалитета
        [many] { $count } муниципалитетов
       *[other] { $count } муниципалитета
    }
distance-municipality = Муниципалитет
distance-nearest = Ближайшая инициатива
distance-none = Для этого выбора в атласе нет инициатив с указанием места. Поэтому расстояний нет.
distance-not-shown = вне муниципалитетов или не выбрано
distance-note-district =
    { $count ->
        [one] У { $count } инициативы в источнике указан только округ; её точка показывает центр округа.
        [few] У { $count } инициатив в источнике указан только округ; их точка показывает центр округа.
        [many] У { $count } инициатив в источнике указан только округ; их точка показывает центр округа.
       *[other] У { $count } инициативы в источнике указан только округ; их точка показывает центр округа.
    }
distance-note-line = Измеряется расстояние по прямой (по дуге большого круга) от точки муниципалитета — обычно это центр его главного населённого пункта. Дорога длиннее, а на островах и у рек — намного длиннее.
distance-note-nowhere =
    { $count ->
        [one] { $count } инициатива без определённого места, например для всей федеральной земли или в интернете, здесь не учтена.
        [few] { $count } инициативы без определённого места, например для всей федеральной земли или в интернете, здесь не учтены.
        [many] { $count } инициатив без определённого места, например для всей федеральной земли или в интернете, здесь не учтены.
       *[other] { $count } инициативы без определённого места, например для всей федеральной земли или в интернете, здесь не учтены.
    }
distance-note-place =
    { $count ->
        [one] У { $count } инициативы место известно только с точностью до муниципалитета; точка стоит в центре населённого пункта. Поэтому расстояние в том же муниципалитете — 0 км.
        [few] У { $count } инициатив место известно только с точностью до муниципалитета; точка стоит в центре населённого пункта. Поэтому расстояние в том же муниципалитете — 0 км.
        [many] У { $count } инициатив место известно только с точностью до муниципалитета; точка стоит в центре населённого пункта. Поэтому расстояние в том же муниципалитете — 0 км.
       *[other] У { $count } инициативы место известно только с точностью до муниципалитета; точка стоит в центре населённого пункта. Поэтому расстояние в том же муниципалитете — 0 км.
    }
distance-note-recorded = Учитывается то, что внесено в атлас; инициативы из Bremen, Hamburg и других соседних федеральных земель в нём не представлены. Выбор региона ограничивает муниципалитеты, но не инициативы: ближайшая может быть за его границей.
distance-note-unincorporated =
    { $count ->
        [one] { $count } территория вне муниципалитетов не показана; там почти никто не живёт.
        [few] { $count } территории вне муниципалитетов не показаны; там почти никто не живёт.
        [many] { $count } территорий вне муниципалитетов не показаны; там почти никто не живёт.
       *[other] { $count } территории вне муниципалитетов не показаны; там почти никто не живёт.
    }
distance-notes = Как измеряется расстояние и чего оно не показывает
distance-of = { $place }: { $km } км
distance-several-fields = несколько (см. фильтры)
distance-summary =
    { $count ->
        [one] Самое большое расстояние до ближайшей инициативы: { $place }, { $most } км.
        [few] В половине муниципалитетов (всего их { $count }) до ближайшей инициативы не больше { $median } км. Дальше всего: { $place }, { $most } км.
        [many] В половине муниципалитетов (всего их { $count }) до ближайшей инициативы не больше { $median } км. Дальше всего: { $place }, { $most } км.
       *[other] В половине муниципалитетов (всего их { $count }) до ближайшей инициативы не больше { $median } км. Дальше всего: { $place }, { $most } км.
    }
distance-table = Все муниципалитеты
distance-title = Далеко ли до ближайшей инициативы?
distance-title-short = Расстояние до ближайшей инициативы

district-chosen =
    { $count ->
        [one] { $place }: под этот выбор подходит { $count } инициатива из атласа, из них { $parts }.
        [few] { $place }: под этот выбор подходят { $count } инициативы из атласа, из них { $parts }.
        [many] { $place }: под этот выбор подходит { $count } инициатив из атласа, из них { $parts }.
       *[other] { $place }: под этот выбор подходит { $count } инициативы из атласа, из них { $parts }.
    }
district-chosen-alike =
    { $count ->
        [one] { $place }: под этот выбор подходит { $count } инициатива из атласа. Направление: { $fields }.
        [few] { $place }: под этот выбор подходят { $count } инициативы из атласа. Направление у всех: { $fields }.
        [many] { $place }: под этот выбор подходит { $count } инициатив из атласа. Направление у всех: { $fields }.
       *[other] { $place }: под этот выбор подходит { $count } инициативы из атласа. Направление у всех: { $fields }.
    }
district-chosen-alike-also =
    { $count ->
        [one] { $place }: под этот выбор подходит { $count } инициатива из атласа. Направление у всех: { $fields }. При этом { $parts }.
        [few] { $place }: под этот выбор подходят { $count } инициативы из атласа. Направление у всех: { $fields }. При этом { $parts }.
        [many] { $place }: под этот выбор подходит { $count } инициатив из атласа. Направление у всех: { $fields }. При этом { $parts }.
       *[other] { $place }: под этот выбор подходит { $count } инициативы из атласа. Направление у всех: { $fields }. При этом { $parts }.
    }
district-chosen-both =
    { $count ->
        [one] { $place }: под этот выбор подходит { $count } инициатива из атласа. Направление у обеих: { $fields }.
        [few] { $place }: под этот выбор подходят { $count } инициативы из атласа. Направление у обеих: { $fields }.
        [many] { $place }: под этот выбор подходит { $count } инициатив из атласа. Направление у обеих: { $fields }.
       *[other] { $place }: под этот выбор подходит { $count } инициативы из атласа. Направление у обеих: { $fields }.
    }
district-chosen-both-also =
    { $count ->
        [one] { $place }: под этот выбор подходит { $count } инициатива из атласа. Направление у обеих: { $fields }. При этом { $parts }.
        [few] { $place }: под этот выбор подходят { $count } инициативы из атласа. Направление у обеих: { $fields }. При этом { $parts }.
        [many] { $place }: под этот выбор подходит { $count } инициатив из атласа. Направление у обеих: { $fields }. При этом { $parts }.
       *[other] { $place }: под этот выбор подходит { $count } инициативы из атласа. Направление у обеих: { $fields }. При этом { $parts }.
    }
district-entries =
    { $count ->
        [one] { $count } инициатива
        [few] { $count } инициативы
        [many] { $count } инициатив
       *[other] { $count } инициативы
    }
district-in-region = Регион { $region }
district-map =
    { $count ->
        [one] Карта: { $district }, { $count } инициатива; список приведён ниже.
        [few] Карта: { $district }, { $count } инициативы; они перечислены ниже.
        [many] Карта: { $district }, { $count } инициатив; они перечислены ниже.
       *[other] Карта: { $district }, { $count } инициативы; они перечислены ниже.
    }
district-missing = Такого округа нет.
district-missing-fields = Нет в атласе инициатив по направлению: { $fields }.
district-missing-text = Возможно, в ссылке опечатка. Округ указывается в ней официальным кодом из пяти цифр. Вот все округа:
district-neighbours = Соседние округа
district-neighbours-note = Соседями считаются округа с общей границей внутри Niedersachsen; одной общей точки недостаточно. Округов Bremen и других федеральных земель здесь нет.
district-none = { $place }: в атласе нет ни одной инициативы. Это не значит, что их там нет: атлас показывает только то, что в него внесено.
district-none-chosen = { $place }: в атласе нет инициатив, подходящих под этот выбор. Это не значит, что их там нет: атлас показывает только то, что в него внесено.
district-numbers = Цифры
district-of-category =
    { $count ->
        [one] { $district }, { $what }: { $count } инициатива на карте
        [few] { $district }, { $what }: { $count } инициативы на карте
        [many] { $district }, { $what }: { $count } инициатив на карте
       *[other] { $district }, { $what }: { $count } инициативы на карте
    }
district-part = { $count } по направлению «{ $field }»
district-part-also =
    { $count ->
        [one] { $count } относится также к направлению «{ $field }»
        [few] { $count } относятся также к направлению «{ $field }»
        [many] { $count } относятся также к направлению «{ $field }»
       *[other] { $count } относятся также к направлению «{ $field }»
    }
district-rate = Инициатив на { $per } жителей: { $rate }.
district-rate-small = Инициатив на { $per } жителей: { $rate }; при таких малых числах это значение мало о чём говорит.
district-recent-all =
    { $count ->
        [one] Год источника: { $year } или позже.
        [few] Все источники — { $year } года или новее.
        [many] Все источники — { $year } года или новее.
       *[other] Все источники — { $year } года или новее.
    }
district-recent-but-one =
    { $count ->
        [one] У { $count } инициативы источник { $year } года или новее, у оставшейся он старше или год не указан.
        [few] У { $count } инициатив источник { $year } года или новее, у оставшейся он старше или год не указан.
        [many] У { $count } инициатив источник { $year } года или новее, у оставшейся он старше или год не указан.
       *[other] У { $count } инициативы источник { $year } года или новее, у оставшейся он старше или год не указан.
    }
district-recent-none =
    { $count ->
        [one] Источника, который точно относится к { $year } году или позже, нет.
        [few] Ни у одной инициативы нет источника, который точно относится к { $year } году или позже.
        [many] Ни у одной инициативы нет источника, который точно относится к { $year } году или позже.
       *[other] Ни у одной инициативы нет источника, который точно относится к { $year } году или позже.
    }
district-recent-some =
    { $count ->
        [one] У { $count } инициативы источник { $year } года или новее, у остальных он старше или год не указан.
        [few] У { $count } инициатив источник { $year } года или новее, у остальных он старше или год не указан.
        [many] У { $count } инициатив источник { $year } года или новее, у остальных он старше или год не указан.
       *[other] У { $count } инициативы источник { $year } года или новее, у остальных он старше или год не указан.
    }
district-recorded =
    { $count ->
        [one] { $place }: в атласе { $count } инициатива, из них { $parts }.
        [few] { $place }: в атласе { $count } инициативы, из них { $parts }.
        [many] { $place }: в атласе { $count } инициатив, из них { $parts }.
       *[other] { $place }: в атласе { $count } инициативы, из них { $parts }.
    }
district-recorded-alike =
    { $count ->
        [one] { $place }: в атласе { $count } инициатива. Направление: { $fields }.
        [few] { $place }: в атласе { $count } инициативы. Направление у всех: { $fields }.
        [many] { $place }: в атласе { $count } инициатив. Направление у всех: { $fields }.
       *[other] { $place }: в атласе { $count } инициативы. Направление у всех: { $fields }.
    }
district-recorded-alike-also =
    { $count ->
        [one] { $place }: в атласе { $count } инициатива. Направление у всех: { $fields }. При этом { $parts }.
        [few] { $place }: в атласе { $count } инициативы. Направление у всех: { $fields }. При этом { $parts }.
        [many] { $place }: в атласе { $count } инициатив. Направление у всех: { $fields }. При этом { $parts }.
       *[other] { $place }: в атласе { $count } инициативы. Направление у всех: { $fields }. При этом { $parts }.
    }
district-recorded-both =
    { $count ->
        [one] { $place }: в атласе { $count } инициатива. Направление у обеих: { $fields }.
        [few] { $place }: в атласе { $count } инициативы. Направление у обеих: { $fields }.
        [many] { $place }: в атласе { $count } инициатив. Направление у обеих: { $fields }.
       *[other] { $place }: в атласе { $count } инициативы. Направление у обеих: { $fields }.
    }
district-recorded-both-also =
    { $count ->
        [one] { $place }: в атласе { $count } инициатива. Направление у обеих: { $fields }. При этом { $parts }.
        [few] { $place }: в атласе { $count } инициативы. Направление у обеих: { $fields }. При этом { $parts }.
        [many] { $place }: в атласе { $count } инициатив. Направление у обеих: { $fields }. При этом { $parts }.
       *[other] { $place }: в атласе { $count } инициативы. Направление у обеих: { $fields }. При этом { $parts }.
    }
district-several-fields = У инициативы может быть несколько направлений.
district-to-atlas = Посмотреть на карте
district-to-compare = Сравнить с другим округом
district-to-coverage = К цифрам по всем округам
district-ways = Дальше

edition-later = Позже
edition-reload = Обновить страницу
edition-there = Появилась новая версия.

problem-duplicate = Этот идентификатор уже занят. У каждой инициативы должен быть свой.
problem-encoding = Начиная с этого места символы сохранены не в UTF-8; они прочитаны как Windows-1252. Пожалуйста, сохраните файл в UTF-8.
problem-link = { $property }: небезопасная ссылка «{ $value }». Допустимы http, https и адреса электронной почты.
problem-missing = { $property }: значения нет или оно пустое.
problem-no-district = Точка { $lon }, { $lat } не попадает ни в один округ. Пожалуйста, укажите district.
problem-not-a-point = Геометрия должна быть точкой или null.
problem-outside = Точка { $lon }, { $lat } лежит за пределами атласа.
problem-swapped = Точка { $lon }, { $lat } лежит за пределами атласа. Похоже, долгота и широта перепутаны; первой указывается долгота.
problem-syntax = Некорректный GeoJSON ({ $cause }).
problem-truncated = Здесь файл обрывается. Пожалуйста, загрузите его заново целиком.
problem-unknown = { $property }: неизвестное значение «{ $value }». Допустимы только значения из atlas.json и regions.geojson.
problem-wrong-type = { $property }: неверный тип; ожидается: { $expected }.

problems-left-out = Строка { $line }, { $id }: { $what } Запись не показана.
problems-left-out-line = Строка { $line }: { $what } Запись не показана.
problems-mended = Строка { $line }, { $id }: { $what } Запись показана без этих данных.
problems-mended-line = Строка { $line }: { $what }
problems-more = … и ещё { $count }
problems-summary =
    { $count ->
        [one] { $count } запись с ошибками
        [few] { $count } записи с ошибками
        [many] { $count } записей с ошибками
       *[other] { $count } записи с ошибками
    }

scope-district = весь округ
scope-local = на месте

shortlist-clear = Очистить список
shortlist-empty = Пока ничего не сохранено. Звёздочка в списке или в записи сохраняет инициативу.
shortlist-lead = Ваш список хранится в ссылке на эту страницу и больше нигде. У кого есть ссылка, тот видит тот же список.
shortlist-missing =
    { $count ->
        [one] { $count } сохранённой инициативы больше нет в атласе.
        [few] { $count } сохранённых инициатив больше нет в атласе.
        [many] { $count } сохранённых инициатив больше нет в атласе.
       *[other] { $count } сохранённых инициатив больше нет в атласе.
    }
shortlist-qr = QR-код со ссылкой на этот список
shortlist-qr-hint = Открыть камерой телефона
shortlist-remove = Убрать из сохранённого: { $title }
shortlist-title = Сохранённое
shortlist-to-list = К карте и списку

take-all-data = Все данные атласа в виде файлов
take-all-fields = { $selection } (все эти направления сразу)
take-bibtex = BibTeX
take-cite = Цитировать
take-cite-hint = В ссылке указана версия данных. Кто откроет её позже, узнает, изменились ли данные с тех пор.
take-cited = { $atlas }: { $selection }. { $url }, дата обращения: { $day }, версия данных { $version }.
take-cited-plain = { $atlas }: { $selection }. { $url }, дата обращения: { $day }.
take-class = { $range } на округ
take-close = Закрыть
take-comma = для других программ (запятая)
take-copied = Скопировано.
take-copy = Копировать
take-copy-name = Копировать: { $name }
take-count =
    { $count ->
        [one] { $count } инициатива
        [few] { $count } инициативы
        [many] { $count } инициатив
       *[other] { $count } инициативы
    }
take-coverage-hint = Таблица и карта в том виде, как на экране: с вашим выбором, сортировкой и классами.
take-credit = { $atlas }, версия данных { $version }, дата обращения: { $day }
take-credit-plain = { $atlas }, дата обращения: { $day }
take-csl = CSL-JSON (Zotero и другие)
take-distance-hint = Таблица и карта расстояний со всеми муниципалитетами вашего выбора.
take-district-hint = Инициативы этого округа списком и на карте, с вашим выбором.
take-districts-for = округа с границами и числами, например для QGIS
take-everything = Все инициативы
take-files = Сохранить как файл
take-geodata = Геоданные (GeoJSON)
take-geojson-for = список с координатами, например для QGIS
take-level = Уровень
take-level-all = все округа
take-level-beside = вне округов
take-level-district = округ
take-level-region = регион
take-link = Ссылка
take-matrix = Округа и направления (CSV)
take-municipalities-for = муниципалитеты точками с расстояниями, например для QGIS
take-not-copied = Браузер не разрешает здесь копирование. Пожалуйста, выделите текст.
take-not-saved = Не удалось создать файл { $name }.
take-nowhere = Без места на карте
take-page-of = { $page }. { $selection }
take-places-more =
    { $count ->
        [one] { $places } и ещё { $count } место
        [few] { $places } и ещё { $count } места
        [many] { $places } и ещё { $count } мест
       *[other] { $places } и ещё { $count } места
    }
take-png = Карта (PNG)
take-png-size = изображение { $width } × { $height } пикселей
take-population = · Население: © Statistische Ämter des Bundes und der Länder
take-print = Печать
take-print-hint = Список с картой на листе A4; номера из списка есть и на карте.
take-print-map = Карта с номерами из списка
take-print-now = Напечатать список и карту
take-print-statewide = Вся федеральная земля
take-remark = Примечание
take-saved = Сохранено: { $name }
take-semicolon = для Excel на немецком (точка с запятой)
take-sentence = Ссылка на источник
take-separator = Для какой программы
take-statewide =
    { $count ->
        [one] а также { $count } инициатива для всей федеральной земли
        [few] а также { $count } инициативы для всей федеральной земли
        [many] а также { $count } инициатив для всей федеральной земли
       *[other] а также { $count } инициативы для всей федеральной земли
    }
take-svg = Карта (SVG)
take-svg-for = для редактирования, чёткая в любом размере
take-table = Таблица (CSV)
take-title = Сохранить эту подборку
take-version-word = Версия данных
take-what = { $selection }: { $count }

type-list-of-texts = список текстов
type-object = объект
type-object-of-texts = объект с текстами
type-text = текст
type-year = год
