about-credits = Джерела та ліцензії
about-downloads = Завантажити дані
about-downloads-text = Усі дані доступні як файли — з ліцензією, контрольною сумою та описом.
about-failed = Не вдалося завантажити текст.
about-licence = Ліцензія:
about-loading = Текст завантажується…
about-retry = Спробувати ще раз
about-to-data = До даних

accessibility-subject = Атлас проєктів: бар’єр
accessibility-text =
    Доброго дня!

    На цій сторінці в мене виникли труднощі: { $url }
accessibility-title = Заява про доступність
accessibility-write = Написати електронного листа

builder-accent = свій акцентний колір
builder-accent-both = Цей колір було б важко читати. На світлому тлі буде { $light }, на темному — { $dark }.
builder-accent-colour = Акцентний колір
builder-accent-dark = На темному тлі цей колір було б важко читати. Там буде { $colour }.
builder-accent-light = На світлому тлі цей колір було б важко читати. Там буде { $colour }.
builder-copied = Скопійовано.
builder-copy = Копіювати
builder-copy-denied = Ваш браузер не дозволяє копіювання. Будь ласка, виділіть і скопіюйте текст вручну.
builder-element = Зі скриптом (радимо)
builder-element-note = Сам підлаштовує висоту й завантажується лише тоді, коли його видно. Без JavaScript лишається посилання.
builder-everywhere = усюди
builder-frame = Лише як рамка
builder-frame-note = Для систем керування сайтом, які не дозволяють скриптів. Висота фіксована.
builder-height = Висота
builder-height-auto = підлаштовується
builder-height-fixed = фіксована
builder-height-px = Висота в пікселях
builder-how = Вигляд
builder-language = Мова інтерфейсу
builder-lead = Покажіть ініціативи свого регіону на власному сайті: без файлів cookie, без запитів до сторонніх серверів. Виберіть, що має бути видно, і скопіюйте на свою сторінку один із трьох варіантів.
builder-link = Ініціативи — { $title }
builder-list = Список
builder-list-bottom = під картою
builder-list-none = немає, лише карта
builder-list-side = поруч із картою (на вузькому екрані — під нею)
builder-lock = Закріпити
builder-lock-note = Те, що ви закріпите, відвідувачі бачать, але не можуть змінити.
builder-oembed = Лише як посилання
builder-oembed-note = Для систем, які самі перетворюють посилання на карти (oEmbed). Вони завжди показують увесь атлас; посилання веде до вибраного вами.
builder-preview = Перегляд
builder-snippets = Скопіюйте код
builder-theme = Кольори
builder-theme-auto = як у системі відвідувача
builder-theme-dark = темні
builder-theme-light = світлі
builder-title = Вбудувати карту
builder-what = Вміст

cell-active = працює, наскільки відомо
cell-older = давніше джерело
cell-recent = джерело 2022 року або новіше

changed-dismiss = Закрити повідомлення
changed-heading = Відтоді дані змінилися.
changed-unknown = У посиланні вказано версію даних { $cited }; яку версію бачите ви, невідомо.
changed-versions = У посиланні вказано версію даних { $cited }, ви бачите { $present }. Числа й записи можуть відрізнятися.

column-district = Район
column-district-key = Код району
column-email = Ел. пошта
column-evidence = Підтвердження
column-fields = Напрями роботи
column-groups = Цільові групи
column-kind = Тип організації
column-languages = Мови
column-latitude = Широта
column-link = В атласі
column-longitude = Довгота
column-municipality-key = Код громади
column-organisation = Організація
column-phone = Телефон
column-place = Громада
column-postcode = Поштовий індекс
column-scope = Охоплення
column-since = Працює з
column-source = Джерело
column-source-year = Рік джерела
column-status = Статус
column-street = Вулиця
column-summary = Опис
column-title = Назва
column-website = Сайт

compare-choose = Виберіть
compare-first = Перший район
compare-how = Виберіть два райони.
compare-link = порівняти
compare-missing-text = Можливо, у посиланні є помилка. Виберіть вище інший район.
compare-second = Другий район
compare-suggestions = Порівняти із сусіднім районом
compare-swap = Поміняти
compare-title = Порівняти два райони
compare-title-of = { $a } і { $b }: порівняння
compare-with = Порівняти з { $district }

coverage-all-districts = Усі райони разом
coverage-all-fields = усі
coverage-aside = не вибрано
coverage-bars-districts = За районами
coverage-bars-regions = За регіонами
coverage-breakdown = Розподіл
coverage-breaks = Групи
coverage-breaks-equal = рівні інтервали: групи однакової ширини
coverage-breaks-natural = природні групи: близькі між собою значення (Fisher/Jenks)
coverage-breaks-quantile = квантилі: приблизно порівну районів у кожній групі
coverage-caveat-district = Кожну ініціативу враховано в одному районі — тому, що вказаний у її записі, навіть якщо вона допомагає в кількох.
coverage-caveat-fields = Ініціатива може мати кілька напрямів роботи; тоді її враховано в кожному з них.
coverage-caveat-recorded = Тут пораховано те, що внесено до атласу, а не те, що є насправді. Прогалина в атласі — ще не прогалина на місці.
coverage-caveats = Чого ці числа не показують
coverage-coming = Кількість жителів завантажується…
coverage-count = Ініціативи
coverage-district = Район
coverage-districts =
    { $count ->
        [one] { $count } район
        [few] { $count } райони
        [many] { $count } районів
       *[other] { $count } району
    }
coverage-elsewhere = Район не вказано
coverage-evidence = Давність джерела
coverage-figures-failed = Не вдалося завантажити кількість жителів. Тому немає показників на 100 000.
coverage-hint = Наведіть курсор на район, щоб побачити його числа. Натисніть, щоб відкрити його сторінку.
coverage-in-districts =
    { $count ->
        [one] { $count } районі
        [few] { $count } районах
        [many] { $count } районах
       *[other] { $count } району
    }
coverage-key = Легенда
coverage-lead = Атлас рахує ініціативи, які до нього внесено. Де не внесено жодної, вони все одно можуть бути.
coverage-matrix = Райони та напрями роботи
coverage-matrix-all-fields = Тут наведено всі напрями роботи, навіть не вибрані.
coverage-matrix-how = Кожне число веде до ініціатив, які воно враховує. Риска означає, що до атласу не внесено жодної.
coverage-measure = Показник
coverage-method = Межі груп — { $breaks }; за показаними значеннями, більшими за нуль.
coverage-no-data = немає даних
coverage-none = не внесено жодної ініціативи
coverage-none-short = 0, жодної не внесено
coverage-older = давніше джерело
coverage-part-of =
    { $count ->
        [one] { $area } (лише { $count } вибраний район)
        [few] { $area } (лише { $count } вибрані райони)
        [many] { $area } (лише { $count } вибраних районів)
       *[other] { $area } (лише { $count } вибраного району)
    }
coverage-per-capita = Ініціатив на 100 000 жителів
coverage-per-capita-short = на 100 000 жит.
coverage-population = Населення
coverage-population-of = Кількість жителів станом на { $date }:
coverage-recent = джерело 2022 року або новіше
coverage-said = { $area }: { $value }
coverage-said-aside = { $area }: не вибрано
coverage-said-count =
    { $count ->
        [one] { $count } ініціатива
        [few] { $count } ініціативи
        [many] { $count } ініціатив
       *[other] { $count } ініціативи
    }
coverage-said-of = { $area }, { $what }: { $value }
coverage-said-of-small = { $area }, { $what }: { $value } (мала кількість)
coverage-said-rate = кількість ініціатив на 100 000 жителів — { $rate }
coverage-said-small = { $area }: { $value } (мала кількість)
coverage-small = мала кількість (від 1 до 4 ініціатив)
coverage-small-mark = мала кількість
coverage-small-why = * Мала кількість: якщо ініціатив від однієї до чотирьох, кожна змінює показник на п’яту частину або більше, а те, чи її внесено до атласу, часто залежить від випадку. Тоді порівнювати не варто.
coverage-statewide = По всій федеральній землі, поза районами
coverage-sum =
    { $count ->
        [one] До атласу внесено { $count } ініціативу в { $districts }.
        [few] До атласу внесено { $count } ініціативи в { $districts }.
        [many] До атласу внесено { $count } ініціатив в { $districts }.
       *[other] До атласу внесено { $count } ініціативи в { $districts }.
    }
coverage-sum-elsewhere =
    { $count ->
        [one] Ще для { $count } ініціативи район не вказано.
        [few] Ще для { $count } ініціатив район не вказано.
        [many] Ще для { $count } ініціатив район не вказано.
       *[other] Ще для { $count } ініціативи район не вказано.
    }
coverage-sum-none =
    { $count ->
        [one] У { $count } районі не внесено жодної.
        [few] У { $count } районах не внесено жодної.
        [many] У { $count } районах не внесено жодної.
       *[other] У { $count } району не внесено жодної.
    }
coverage-sum-nothing = У жодному районі немає внесених ініціатив, які відповідають умовам.
coverage-sum-statewide =
    { $count ->
        [one] { $count } ініціативу для всієї федеральної землі не враховано в жодному районі.
        [few] { $count } ініціативи для всієї федеральної землі не враховано в жодному районі.
        [many] { $count } ініціатив для всієї федеральної землі не враховано в жодному районі.
       *[other] { $count } ініціативи для всієї федеральної землі не враховано в жодному районі.
    }
coverage-table = Усі числа
coverage-title = Цифри: що і де внесено до атласу
coverage-title-count = Кількість ініціатив
coverage-title-of = Кількість ініціатив: { $what }
coverage-undated = джерело без року
coverage-ways = Більше про це
coverage-with-ended = Ініціативи, які за даними джерела завершено, теж ураховано.
coverage-without-ended = Ініціативи, які за даними джерела завершено, не враховано.
coverage-year-only = Рік джерел: { $year }.
coverage-years = Роки джерел: від { $first } до { $last }.
coverage-years-undated =
    { $count ->
        [one] Для { $count } ініціативи джерело не вказує року.
        [few] Для { $count } ініціатив джерело не вказує року.
        [many] Для { $count } ініціатив джерело не вказує року.
       *[other] Для { $count } ініціативи джерело не вказує року.
    }

data-attribution = Авторство
data-catalogue = Опис для порталів даних (DCAT-AP.de)
data-checksum = SHA-256
data-failed = Не вдалося завантажити список файлів.
data-feed = Стрічка Atom ({ $language })
data-feeds = Нові та змінені записи
data-feeds-text = Для програм, що читають новинні стрічки: кожен запис із днем, коли його додано або востаннє змінено.
data-files = Файли
data-intro = Усе, що показує атлас, — як файли, які можна завантажити й використовувати далі. Для кожного файлу вказано, яка ліцензія діє і кого треба назвати.
data-licence = Ліцензія
data-loading = Список файлів завантажується…
data-machines = Про дані
data-modified = Остання зміна
data-package = усі файли зі стовпцями й контрольними сумами (Frictionless Data Package)
data-readme = Джерела, дати й обмеження кожного файлу (англійською)
data-retry = Спробувати ще раз
data-schema = Опис
data-size = { $kind }, { $size } КБ
data-title = Дані
data-version = Записи станом на { $date }, версія даних
data-version-hint = Версія даних — це перші дванадцять знаків контрольної суми файлу initiatives.complete.geojson. Вона змінюється з кожним записом, і її слід вказувати в кожному цитуванні.

distance-all-fields = усі
distance-at-address = { $place }
distance-at-home = у самій громаді
distance-at-place = { $place } (точка в центрі)
distance-at-seat = десь на території { $district } (у джерелі не вказано населений пункт, точка стоїть у центрі району)
distance-below = менш ніж { $to } км
distance-between = від { $from } до { $to } км
distance-coming = Громади завантажуються…
distance-failed = Не вдалося завантажити громади.
distance-from = { $from } км і більше
distance-key = Відстань по прямій до найближчої ініціативи
distance-km = По прямій, км
distance-lead = Для кожної громади — відстань по прямій до найближчої ініціативи, внесеної до атласу. Де далеко, там може бути прогалина — на місці або в атласі.
distance-map = Карта громад за відстанню до найближчої ініціативи; ті самі дані є нижче в таблиці.
distance-more =
    { $count ->
        [one] Показати ще { $count } громаду
        [few] Показати ще { $count } громади
        [many] Показати ще { $count } громад
       *[other] Показати ще { $count } громади
    }
distance-municipalities =
    { $count ->
        [one] { $count } громада
        [few] { $count } громади
        [many] { $count } громад
       *[other] { $count } громади
    }
distance-municipality = Громада
distance-nearest = Найближча ініціатива
distance-none = За цими умовами в атласі немає ініціатив із місцем на карті. Тому відстаней немає.
distance-not-shown = поза громадами або не вибрано
distance-note-district =
    { $count ->
        [one] Для { $count } ініціативи джерело вказує лише район; її точка позначає центр району.
        [few] Для { $count } ініціатив джерело вказує лише район; їхня точка позначає центр району.
        [many] Для { $count } ініціатив джерело вказує лише район; їхня точка позначає центр району.
       *[other] Для { $count } ініціативи джерело вказує лише район; її точка позначає центр району.
    }
distance-note-line = Вимірюємо відстань по прямій (дугу великого кола) від точки громади, найчастіше від центру її головного населеного пункту. Дорога довша, а на островах і біля річок — значно довша.
distance-note-nowhere =
    { $count ->
        [one] { $count } ініціативу без місця, наприклад для всієї федеральної землі чи в інтернеті, тут не враховано.
        [few] { $count } ініціативи без місця, наприклад для всієї федеральної землі чи в інтернеті, тут не враховано.
        [many] { $count } ініціатив без місця, наприклад для всієї федеральної землі чи в інтернеті, тут не враховано.
       *[other] { $count } ініціативи без місця, наприклад для всієї федеральної землі чи в інтернеті, тут не враховано.
    }
distance-note-place =
    { $count ->
        [one] Для { $count } ініціативи відома лише громада; точка стоїть у її центрі. Тому у власній громаді відстань становить 0 км.
        [few] Для { $count } ініціатив відома лише громада; точка стоїть у її центрі. Тому у власній громаді відстань становить 0 км.
        [many] Для { $count } ініціатив відома лише громада; точка стоїть у її центрі. Тому у власній громаді відстань становить 0 км.
       *[other] Для { $count } ініціативи відома лише громада; точка стоїть у її центрі. Тому у власній громаді відстань становить 0 км.
    }
distance-note-recorded = Ураховано те, що внесено до атласу; ініціатив із Bremen, Hamburg та інших сусідніх земель у ньому немає. Вибрані регіони обмежують перелік громад, а не ініціатив: найближча може бути по той бік межі.
distance-note-unincorporated =
    { $count ->
        [one] { $count } територію поза громадами не показано; там майже ніхто не живе.
        [few] { $count } території поза громадами не показано; там майже ніхто не живе.
        [many] { $count } територій поза громадами не показано; там майже ніхто не живе.
       *[other] { $count } території поза громадами не показано; там майже ніхто не живе.
    }
distance-notes = Як ми вимірюємо і чого це не показує
distance-of = { $place }: { $km } км
distance-several-fields = кілька (див. фільтри)
distance-summary =
    { $count ->
        [one] Найбільша відстань до найближчої ініціативи — { $place }: { $most } км.
        [few] Для половини з { $count } громад найближча ініціатива розташована не далі ніж за { $median } км. Найбільша відстань — { $place }: { $most } км.
        [many] Для половини з { $count } громад найближча ініціатива розташована не далі ніж за { $median } км. Найбільша відстань — { $place }: { $most } км.
       *[other] Для половини з { $count } громади найближча ініціатива розташована не далі ніж за { $median } км. Найбільша відстань — { $place }: { $most } км.
    }
distance-table = Усі громади
distance-title = Як далеко до найближчої ініціативи?
distance-title-short = Відстань до найближчої ініціативи

district-chosen =
    { $count ->
        [one] { $place }: цим умовам відповідає { $count } ініціатива з атласу. За напрямами роботи: { $parts }.
        [few] { $place }: цим умовам відповідають { $count } ініціативи з атласу. За напрямами роботи: { $parts }.
        [many] { $place }: цим умовам відповідає { $count } ініціатив з атласу. За напрямами роботи: { $parts }.
       *[other] { $place }: цим умовам відповідає { $count } ініціативи з атласу. За напрямами роботи: { $parts }.
    }
district-chosen-alike =
    { $count ->
        [one] { $place }: цим умовам відповідає { $count } ініціатива з атласу. Напрям роботи: { $fields }.
        [few] { $place }: цим умовам відповідають { $count } ініціативи з атласу. Спільний напрям роботи: { $fields }.
        [many] { $place }: цим умовам відповідає { $count } ініціатив з атласу. Спільний напрям роботи: { $fields }.
       *[other] { $place }: цим умовам відповідає { $count } ініціативи з атласу. Спільний напрям роботи: { $fields }.
    }
district-chosen-alike-also =
    { $count ->
        [one] { $place }: цим умовам відповідає { $count } ініціатива з атласу. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
        [few] { $place }: цим умовам відповідають { $count } ініціативи з атласу. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
        [many] { $place }: цим умовам відповідає { $count } ініціатив з атласу. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
       *[other] { $place }: цим умовам відповідає { $count } ініціативи з атласу. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
    }
district-chosen-both =
    { $count ->
        [one] { $place }: цим умовам відповідає { $count } ініціатива з атласу. Спільний напрям роботи обох: { $fields }.
        [few] { $place }: цим умовам відповідають { $count } ініціативи з атласу. Спільний напрям роботи обох: { $fields }.
        [many] { $place }: цим умовам відповідає { $count } ініціатив з атласу. Спільний напрям роботи обох: { $fields }.
       *[other] { $place }: цим умовам відповідає { $count } ініціативи з атласу. Спільний напрям роботи обох: { $fields }.
    }
district-chosen-both-also =
    { $count ->
        [one] { $place }: цим умовам відповідає { $count } ініціатива з атласу. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
        [few] { $place }: цим умовам відповідають { $count } ініціативи з атласу. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
        [many] { $place }: цим умовам відповідає { $count } ініціатив з атласу. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
       *[other] { $place }: цим умовам відповідає { $count } ініціативи з атласу. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
    }
district-entries =
    { $count ->
        [one] { $count } ініціатива
        [few] { $count } ініціативи
        [many] { $count } ініціатив
       *[other] { $count } ініціативи
    }
district-in-region = Регіон { $region }
district-map =
    { $count ->
        [one] Карта: { $district }, { $count } ініціатива; її наведено нижче у списку.
        [few] Карта: { $district }, { $count } ініціативи; їх наведено нижче у списку.
        [many] Карта: { $district }, { $count } ініціатив; їх наведено нижче у списку.
       *[other] Карта: { $district }, { $count } ініціативи; їх наведено нижче у списку.
    }
district-missing = Такого району немає.
district-missing-fields = Жодної ініціативи за напрямом: { $fields }.
district-missing-text = Можливо, у посиланні є помилка. Район у ньому позначено офіційним кодом із п’яти цифр. Ось усі райони:
district-neighbours = Сусідні райони
district-neighbours-note = Сусідні — це райони зі спільною межею в Niedersachsen; однієї спільної точки замало, а районів у Bremen та інших землях тут немає.
district-none = { $place }: до атласу не внесено жодної ініціативи. Це не означає, що їх там немає: атлас показує лише те, що до нього внесено.
district-none-chosen = { $place }: до атласу не внесено жодної ініціативи, яка відповідає цим умовам. Це не означає, що їх там немає: атлас показує лише те, що до нього внесено.
district-numbers = Цифри
district-of-category =
    { $count ->
        [one] { $district }, { $what }: { $count } ініціатива на карті
        [few] { $district }, { $what }: { $count } ініціативи на карті
        [many] { $district }, { $what }: { $count } ініціатив на карті
       *[other] { $district }, { $what }: { $count } ініціативи на карті
    }
district-part = «{ $field }» — { $count }
district-part-also = «{ $field }» — { $count }
district-rate = Кількість ініціатив на { $per } жителів — { $rate }.
district-rate-small = Кількість ініціатив на { $per } жителів — { $rate }; за таких малих чисел цей показник мало про що говорить.
district-recent-all =
    { $count ->
        [one] Відомості датовано { $year } роком або пізніше.
        [few] Усі джерела датовано { $year } роком або пізніше.
        [many] Усі джерела датовано { $year } роком або пізніше.
       *[other] Усі джерела датовано { $year } роком або пізніше.
    }
district-recent-but-one =
    { $count ->
        [one] Для { $count } ініціативи джерело датовано { $year } роком або пізніше, ще для однієї воно давніше або без року.
        [few] Для { $count } ініціатив джерело датовано { $year } роком або пізніше, ще для однієї воно давніше або без року.
        [many] Для { $count } ініціатив джерело датовано { $year } роком або пізніше, ще для однієї воно давніше або без року.
       *[other] Для { $count } ініціативи джерело датовано { $year } роком або пізніше, ще для однієї воно давніше або без року.
    }
district-recent-none = Джерел { $year } року або новіших не підтверджено.
district-recent-some =
    { $count ->
        [one] Для { $count } ініціативи джерело датовано { $year } роком або пізніше, для решти воно давніше або без року.
        [few] Для { $count } ініціатив джерело датовано { $year } роком або пізніше, для решти воно давніше або без року.
        [many] Для { $count } ініціатив джерело датовано { $year } роком або пізніше, для решти воно давніше або без року.
       *[other] Для { $count } ініціативи джерело датовано { $year } роком або пізніше, для решти воно давніше або без року.
    }
district-recorded =
    { $count ->
        [one] { $place }: в атласі є { $count } ініціатива. За напрямами роботи: { $parts }.
        [few] { $place }: в атласі є { $count } ініціативи. За напрямами роботи: { $parts }.
        [many] { $place }: в атласі є { $count } ініціатив. За напрямами роботи: { $parts }.
       *[other] { $place }: в атласі є { $count } ініціативи. За напрямами роботи: { $parts }.
    }
district-recorded-alike =
    { $count ->
        [one] { $place }: в атласі є { $count } ініціатива. Напрям роботи: { $fields }.
        [few] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи: { $fields }.
        [many] { $place }: в атласі є { $count } ініціатив. Спільний напрям роботи: { $fields }.
       *[other] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи: { $fields }.
    }
district-recorded-alike-also =
    { $count ->
        [one] { $place }: в атласі є { $count } ініціатива. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
        [few] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
        [many] { $place }: в атласі є { $count } ініціатив. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
       *[other] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи: { $fields }. Додатково: { $parts }.
    }
district-recorded-both =
    { $count ->
        [one] { $place }: в атласі є { $count } ініціатива. Спільний напрям роботи обох: { $fields }.
        [few] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи обох: { $fields }.
        [many] { $place }: в атласі є { $count } ініціатив. Спільний напрям роботи обох: { $fields }.
       *[other] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи обох: { $fields }.
    }
district-recorded-both-also =
    { $count ->
        [one] { $place }: в атласі є { $count } ініціатива. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
        [few] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
        [many] { $place }: в атласі є { $count } ініціатив. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
       *[other] { $place }: в атласі є { $count } ініціативи. Спільний напрям роботи обох: { $fields }. Додатково: { $parts }.
    }
district-several-fields = Ініціатива може мати кілька напрямів роботи.
district-to-atlas = Подивитися на карті
district-to-compare = Порівняти з іншим районом
district-to-coverage = Цифри для всіх районів
district-ways = Далі

edition-later = Пізніше
edition-reload = Оновити сторінку
edition-there = З’явилася нова версія.

problem-duplicate = Цей ідентифікатор уже використано. Кожна ініціатива повинна мати власний.
problem-encoding = Звідси йдуть символи, збережені не в UTF-8; їх прочитано як Windows-1252. Будь ласка, збережіть файл у UTF-8.
problem-link = { $property } — небезпечне посилання: «{ $value }». Дозволено http, https та адреси електронної пошти.
problem-missing = { $property }: немає або порожнє.
problem-no-district = Точка { $lon }, { $lat } не лежить у жодному районі. Будь ласка, вкажіть district.
problem-not-a-point = Геометрія має бути точкою або null.
problem-outside = Точка { $lon }, { $lat } лежить за межами атласу.
problem-swapped = Точка { $lon }, { $lat } лежить за межами атласу. Схоже, довготу й широту переплутано; довгота стоїть першою.
problem-syntax = Це не коректний GeoJSON ({ $cause }).
problem-truncated = Тут файл обривається. Будь ласка, завантажте його ще раз повністю.
problem-unknown = { $property } має невідоме значення «{ $value }». Дозволено лише те, що є в atlas.json і regions.geojson.
problem-wrong-type = { $property } має неправильний тип; потрібно: { $expected }.

problems-left-out = Рядок { $line }, { $id }: { $what } Запис пропущено.
problems-left-out-line = Рядок { $line }: { $what } Запис пропущено.
problems-mended = Рядок { $line }, { $id }: { $what } Запис показано без цих даних.
problems-mended-line = Рядок { $line }: { $what }
problems-more = … і ще { $count }
problems-summary =
    { $count ->
        [one] { $count } запис з помилками
        [few] { $count } записи з помилками
        [many] { $count } записів з помилками
       *[other] { $count } запису з помилками
    }

scope-district = у всьому районі
scope-local = на місці

shortlist-clear = Очистити список
shortlist-empty = Поки нічого не збережено. Зірочка в списку або в записі зберігає ініціативу.
shortlist-lead = Ваш список міститься в посиланні на цю сторінку й більше ніде. Хто має посилання, бачить той самий список.
shortlist-missing =
    { $count ->
        [one] { $count } збереженої ініціативи більше немає в атласі.
        [few] { $count } збережених ініціатив більше немає в атласі.
        [many] { $count } збережених ініціатив більше немає в атласі.
       *[other] { $count } збережених ініціатив більше немає в атласі.
    }
shortlist-qr = QR-код із посиланням на цей список
shortlist-qr-hint = Відкрити камерою телефона
shortlist-remove = Прибрати зі збереженого: { $title }
shortlist-title = Збережене
shortlist-to-list = До карти й списку

take-all-data = Усі дані атласу як файли
take-all-fields = { $selection } (усі ці напрями роботи водночас)
take-bibtex = BibTeX
take-cite = Цитувати
take-cite-hint = У посиланні вказано версію даних. Хто відкриє його пізніше, дізнається, чи дані відтоді змінилися.
take-cited = { $atlas }: { $selection }. { $url }, дата звернення: { $day }, версія даних { $version }.
take-cited-plain = { $atlas }: { $selection }. { $url }, дата звернення: { $day }.
take-class = { $range } на район
take-close = Закрити
take-comma = для інших програм (кома)
take-copied = Скопійовано.
take-copy = Копіювати
take-copy-name = Копіювати: { $name }
take-count =
    { $count ->
        [one] { $count } ініціатива
        [few] { $count } ініціативи
        [many] { $count } ініціатив
       *[other] { $count } ініціативи
    }
take-coverage-hint = Таблиця й карта такі, як тут: з вашими умовами, сортуванням і поділом на групи.
take-credit = { $atlas }, версія даних { $version }, дата звернення: { $day }
take-credit-plain = { $atlas }, дата звернення: { $day }
take-csl = CSL-JSON (Zotero та інші)
take-distance-hint = Таблиця й карта відстаней з усіма громадами за вашими умовами.
take-district-hint = Ініціативи цього району списком і на карті, за вашими умовами.
take-districts-for = райони з межами й числами, наприклад для QGIS
take-everything = Усі ініціативи
take-files = Зберегти як файл
take-geodata = Геодані (GeoJSON)
take-geojson-for = список із координатами, наприклад для QGIS
take-level = Рівень
take-level-all = усі райони
take-level-beside = поза районами
take-level-district = район
take-level-region = регіон
take-link = Посилання
take-matrix = Райони й напрями (CSV)
take-municipalities-for = громади як точки з відстанями, наприклад для QGIS
take-not-copied = Браузер не дозволяє копіювати тут. Будь ласка, виділіть текст.
take-not-saved = Не вдалося створити { $name }.
take-nowhere = Без місця на карті
take-page-of = { $page }. { $selection }
take-places-more =
    { $count ->
        [one] { $places } і ще { $count } місце
        [few] { $places } і ще { $count } місця
        [many] { $places } і ще { $count } місць
       *[other] { $places } і ще { $count } місця
    }
take-png = Карта (PNG)
take-png-size = зображення { $width } × { $height } пікселів
take-population = · Населення: © Statistische Ämter des Bundes und der Länder
take-print = Друкувати
take-print-hint = Список із картою на аркуші A4; номери зі списку є і на карті.
take-print-map = Карта з номерами зі списку
take-print-now = Надрукувати список і карту
take-print-statewide = По всій федеральній землі
take-remark = Примітка
take-saved = Збережено: { $name }
take-semicolon = для Excel німецькою (крапка з комою)
take-sentence = Для цитування
take-separator = Для якої програми
take-statewide =
    { $count ->
        [one] також { $count } ініціатива для всієї федеральної землі
        [few] також { $count } ініціативи для всієї федеральної землі
        [many] також { $count } ініціатив для всієї федеральної землі
       *[other] також { $count } ініціативи для всієї федеральної землі
    }
take-svg = Карта (SVG)
take-svg-for = для редагування, чітка за будь-якого розміру
take-table = Таблиця (CSV)
take-title = Зберегти цей вигляд
take-version-word = Версія даних
take-what = { $selection }: { $count }

type-list-of-texts = список текстів
type-object = об’єкт
type-object-of-texts = об’єкт із текстами
type-text = текст
type-year = рік
