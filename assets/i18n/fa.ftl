about-embed = نمایش نقشه در سایت خودتان

chips-drop = حذف { $label }
chips-ended = پایان‌یافته‌ها هم
chips-label = فیلترهای انتخاب‌شده
chips-locked = ثابت‌شده
chips-near = تا { $km } کیلومتر
chips-reset = پاک کردن همه
chips-text = «{ $text }»

correction-subject = اطلس پروژه‌ها: اطلاعات پروژهٔ «{ $title }» با شناسهٔ { $id }
correction-text =
    سلام و وقت بخیر،

    دربارهٔ پروژهٔ «{ $title }» با شناسهٔ { $id } به نشانی { $url } می‌خواهم این نکته را به شما اطلاع بدهم:

embed-open = باز کردن در اطلس

empty-heading = هیچ پروژه‌ای با این انتخاب پیدا نشد.
empty-text = این به آن معنا نیست که در محل پروژه‌ای وجود ندارد: اطلس فقط پروژه‌های ثبت‌شده را نشان می‌دهد. یکی از شرط‌ها را بردارید:
empty-without = بدون ⁨{ $label }⁩: { $count } پروژه

entry-back = بازگشت به فهرست
entry-coming = در حال بارگذاری پروژه …
entry-contact = تماس
entry-correct = اصلاح اطلاعات
entry-missing = این پروژه ثبت نشده است.
entry-missing-text = شاید این پروژه از اطلس حذف شده یا لینک اشتباه تایپی دارد.
entry-no-contact = در اطلس راه تماسی ثبت نشده است. معمولاً منبع کمک می‌کند.
entry-print = چاپ
entry-share = اشتراک‌گذاری

evidence-ended = طبق منبع پایان یافته
evidence-ended-year = طبق منبع سال { $year } پایان یافته
evidence-older = منبع سال { $year } · اطلاعات قدیمی‌تر
evidence-recent = منبع سال { $year }
evidence-undated = منبع بدون سال

facet-all = بدون انتخاب
facet-chosen = { $count } انتخاب
facet-districts-of = شهرستان‌ها و شهرهای { $region }
facet-ended = پروژه‌های پایان‌یافته هم
facet-field = حوزهٔ فعالیت
facet-group = گروه هدف
facet-match-all = فقط پروژه‌هایی با همهٔ حوزه‌های انتخاب‌شده
facet-organisation = نهاد مسئول
facet-region = منطقه

fact-groups = گروه‌های هدف
fact-languages = زبان‌ها
fact-organisation = نوع نهاد مسئول
fact-place = محل
fact-since = از سال
fact-source = منبع

filters-close = بستن فیلترها
filters-open = فیلتر
filters-open-chosen = فیلتر ({ $count })
filters-show = نمایش { $count } نتیجه
filters-title = فیلتر

header-about = درباره
header-coverage = آمار
header-language = زبان
header-pages = صفحه‌ها

hint-fingers = نقشه را با دو انگشت حرکت دهید
hint-wheel = برای زوم، کلید Ctrl را نگه دارید و اسکرول کنید
hint-wheel-apple = برای زوم، کلید ⌘ را نگه دارید و اسکرول کنید

legend-label = حوزه‌های فعالیت

load-label = پروژه‌ها در حال بارگذاری‌اند
load-missing = داده‌ها کامل نرسیده‌اند: { $count } پروژه رسیده، ولی بقیه نرسیده است.
load-part = { $received } از { $total } مگابایت، { $count } پروژه
load-retry = تلاش دوباره
load-some = { $received } مگابایت، { $count } پروژه

map-all-credits = همهٔ منابع
map-credits = ⁦© GeoBasis-DE / BKG 2016⁩ (داده‌ها تغییر یافته‌اند)
map-credits-places = · مکان‌ها: GeoNames
map-district = { $count } پروژه در { $district }
map-districts = شهرستان‌ها و شهرهای مستقل
map-fit = نمایش همهٔ نتایج
map-keys = نقشه. کلیدهای جهت آن را جابه‌جا می‌کنند، مثبت و منفی بزرگ و کوچک می‌کنند و Home همه را نشان می‌دهد. Tab به نشانه‌ها می‌رود؛ آنجا کلیدهای جهت به نشانهٔ بعدی می‌روند، Enter باز می‌کند و Escape برمی‌گرداند.
map-label = نقشه
map-marks = پروژه‌ها روی نقشه
map-view =
    { $count ->
        [one] در دید: { $count } پروژه، { $field }؛ { $in_town } در { $town }.
       *[other] در دید: { $count } پروژه، بیشتر { $field }؛ { $in_town } در { $town }.
    }
map-view-none = در بخش پیدای نقشه پروژه‌ای نیست.
map-view-plain = در دید: { $count } پروژه.
map-zoom-in = بزرگ‌نمایی
map-zoom-out = کوچک‌نمایی

mark-count = { $count } پروژه
mark-few = { $count } پروژه: { $titles }
mark-many = { $count } پروژه، از جمله { $titles }
mark-more = و { $count } پروژهٔ دیگر
mark-numbered = { $title } (شمارهٔ { $number })

missing-heading = این صفحه وجود ندارد.
missing-text = شاید لینک اشتباه تایپی دارد.
missing-to-map = رفتن به نقشه

near-around = پیرامون { $place }
near-around-near = پیرامون نقطه‌ای نزدیک { $place }
near-around-point = پیرامون نقطهٔ انتخاب‌شده
near-asking = در حال یافتن موقعیت شما …
near-denied = مرورگر شما موقعیت را نشان نمی‌دهد. در بالا نام یک محل یا کد پستی را بنویسید.
near-device = موقعیت من
near-district = جایی در شهرستان
near-km = حدود { $km } کیلومتر
near-km-below = کمتر از 1 کیلومتر
near-leave = حذف شعاع
near-map = نقطه‌ای روی نقشه
near-more = { $count } مورد دیگر تا { $km } کیلومتر
near-note = یا در بالا نام یک محل یا کد پستی را بنویسید. موقعیت شما در همین دستگاه می‌ماند و در پیوند حدود 100 متر گرد می‌شود.
near-point = روی نقشه بزنید. با صفحه‌کلید: Enter مرکز نقشه را برمی‌گزیند و Escape لغو می‌کند.
near-radius = { $km } کیلومتر
near-title = نزدیک من
near-town = حدود { $km } کیلومتر تا مرکز شهر
near-town-below = کمتر از 1 کیلومتر تا مرکز شهر
near-unknown = موقعیت شما پیدا نشد. در بالا نام یک محل یا کد پستی را بنویسید.
near-within = شعاع

page-failed = صفحه بارگذاری نشد.
page-loading = صفحه در حال بارگذاری است …
page-part-failed = این بخش از صفحه بارگذاری نشد. لطفاً صفحه را دوباره بارگذاری کنید.
page-retry = تلاش دوباره

panel-toggle = فیلتر و فهرست

place-statewide = کل ایالت

precision-address = نقطهٔ روی نقشه نشانی دقیق را نشان می‌دهد.
precision-district = منبع شهر یا روستایی را نام نمی‌برد. نقطهٔ روی نقشه مرکز شهرستان را نشان می‌دهد.
precision-none = بدون نقطه روی نقشه.
precision-place = نقطهٔ روی نقشه شهر یا روستا را نشان می‌دهد، نه نشانی دقیق را.

results-heading = فهرست پروژه‌ها
results-more = نمایش { $count } پروژهٔ دیگر

scale-kilometres = ⁨{ $length } کیلومتر⁩
scale-metres = ⁨{ $length } متر⁩

search-around = جست‌وجو در این اطراف
search-corrected = «{ $typed }» پیدا نشد؛ به‌جای آن «{ $taken }» جستجو شد.
search-label = جستجو
search-left-aside = هیچ پروژه‌ای همهٔ این کلمه‌ها را ندارد؛ «{ $word }» کنار گذاشته شد.
search-placeholder = پروژه، محل یا کد پستی
search-suggested = پیشنهادها
search-suggestions = { $count } پیشنهاد

shading-legend = تعداد پروژه‌ها در هر شهرستان یا شهر
shading-range = { $from } تا { $to }
shading-switch = رنگ شهرستان‌ها بر اساس تعداد

share-copied = لینک کپی شد.
share-denied = لطفاً لینک را خودتان کپی کنید:

skip-list = رفتن به فهرست
skip-map = رفتن به نقشه

sort-best = اول بهترین نتایج
sort-distance = نزدیک‌ترین‌ها اول
sort-label = ترتیب
sort-recent = اول تازه‌ترین منابع
sort-title = عنوان A تا Z

source-absent = نشانی منبع در دسترس نیست.

stack-close = بستن فهرست
stack-heading = { $count } پروژه در { $place }

star-button = نشان کردن
star-label = نشان کردن: { $title }
star-list = نشان‌شده‌ها ({ $count })

statewide-heading = کل ایالت: { $count } پروژه

status-all = { $total } پروژه
status-some = { $total } از { $all } پروژه
status-statewide-beside = و { $count } پروژه برای کل ایالت
status-statewide-within = { $count } مورد از آن‌ها برای کل ایالت

streets-cancel = انصراف
streets-load = بارگذاری نقشهٔ خیابان‌ها
streets-missing = بعضی از تصویرهای نقشه بارگذاری نشدند.
streets-privacy = حریم خصوصی در { $provider }
streets-question = تصویرهای نقشهٔ خیابان‌ها از { $provider } بارگذاری می‌شود. در این حالت نشانی IP شما به آنجا فرستاده می‌شود.
streets-switch = نقشهٔ خیابان‌ها

take-open = ذخیره و چاپ

theme-auto = رنگ‌ها مطابق سیستم. تغییر به حالت روشن
theme-dark = حالت تیره. تغییر به تنظیم سیستم
theme-light = حالت روشن. تغییر به حالت تیره

title-page = { $page } – { $atlas }
