about-credits = منابع و مجوزها
about-downloads = دانلود داده‌ها
about-downloads-text = همهٔ داده‌ها به‌صورت فایل موجود است، همراه با مجوز، چک‌سام و توضیح.
about-failed = متن بارگذاری نشد.
about-licence = مجوز:
about-loading = متن در حال بارگذاری است …
about-retry = تلاش دوباره
about-to-data = رفتن به داده‌ها

accessibility-subject = اطلس پروژه‌ها: یک مانع
accessibility-text =
    سلام و وقت بخیر،

    در این صفحه به مشکل برخورده‌ام: { $url }
accessibility-title = بیانیهٔ دسترس‌پذیری
accessibility-write = نوشتن ایمیل

builder-accent = رنگ تأکیدی دلخواه
builder-accent-both = این رنگ خوب خوانده نمی‌شود. روی زمینهٔ روشن از ⁦{ $light }⁩ و روی زمینهٔ تیره از ⁦{ $dark }⁩ استفاده می‌شود.
builder-accent-colour = رنگ تأکیدی
builder-accent-dark = این رنگ روی زمینهٔ تیره خوب خوانده نمی‌شود. آنجا از ⁦{ $colour }⁩ استفاده می‌شود.
builder-accent-light = این رنگ روی زمینهٔ روشن خوب خوانده نمی‌شود. آنجا از ⁦{ $colour }⁩ استفاده می‌شود.
builder-copied = کپی شد.
builder-copy = کپی
builder-copy-denied = مرورگر شما اجازهٔ کپی نمی‌دهد. لطفاً متن را انتخاب و خودتان کپی کنید.
builder-element = با اسکریپت (پیشنهاد ما)
builder-element-note = ارتفاع آن خودکار تنظیم می‌شود و فقط هنگام دیده شدن بارگذاری می‌شود. بدون JavaScript فقط لینک می‌ماند.
builder-everywhere = همه‌جا
builder-frame = فقط قاب (iframe)
builder-frame-note = برای سیستم‌های مدیریت محتوا که اجازهٔ اسکریپت نمی‌دهند. ارتفاع ثابت است.
builder-height = ارتفاع
builder-height-auto = خودکار
builder-height-fixed = ثابت
builder-height-px = ارتفاع به پیکسل
builder-how = ظاهر
builder-language = زبان نمایش
builder-lead = پروژه‌های منطقهٔ خود را در سایت خودتان نشان دهید: بدون کوکی و بدون ارسال درخواست به دیگران. انتخاب کنید چه چیزی دیده شود. سپس یکی از سه نسخه را در صفحهٔ خود کپی کنید.
builder-link = پروژه‌ها در { $title }
builder-list = فهرست
builder-list-bottom = زیر نقشه
builder-list-none = بدون فهرست، فقط نقشه
builder-list-side = کنار نقشه (در صفحهٔ باریک: زیر نقشه)
builder-lock = ثابت کردن
builder-lock-note = خوانندگان آنچه را ثابت می‌کنید می‌بینند، ولی نمی‌توانند تغییر دهند.
builder-oembed = فقط لینک
builder-oembed-note = برای سیستم‌هایی که لینک را خودشان به نقشه تبدیل می‌کنند (oEmbed). در این حالت همیشه کل اطلس نمایش داده می‌شود؛ لینک به انتخاب شما می‌رسد.
builder-preview = پیش‌نمایش
builder-snippets = برای کپی کردن
builder-theme = رنگ‌ها
builder-theme-auto = مطابق سیستم خوانندگان
builder-theme-dark = تیره
builder-theme-light = روشن
builder-title = گذاشتن نقشه در سایت
builder-what = محتوا

cell-active = تا جایی که می‌دانیم، فعال
cell-older = منبع قدیمی‌تر
cell-recent = منبع از سال 2022 یا بعد

changed-dismiss = بستن پیام
changed-heading = داده‌ها از آن زمان تغییر کرده‌اند.
changed-unknown = در لینک نسخهٔ داده‌های { $cited } آمده است؛ معلوم نیست شما کدام نسخه را می‌بینید.
changed-versions = در لینک نسخهٔ داده‌های { $cited } آمده است، ولی شما نسخهٔ { $present } را می‌بینید. ممکن است آمار و پروژه‌ها فرق داشته باشند.

column-district = شهرستان
column-district-key = کد رسمی شهرستان
column-email = ایمیل
column-evidence = تازگی منبع
column-fields = حوزه‌های فعالیت
column-groups = گروه‌های هدف
column-kind = نوع نهاد مسئول
column-languages = زبان‌ها
column-latitude = عرض جغرافیایی
column-link = در اطلس
column-longitude = طول جغرافیایی
column-municipality-key = کد رسمی شهر یا روستا
column-organisation = نهاد مسئول
column-phone = تلفن
column-place = شهر یا روستا
column-postcode = کد پستی
column-scope = محدودهٔ کار
column-since = از سال
column-source = منبع
column-source-year = سال منبع
column-status = وضعیت
column-street = خیابان
column-summary = توضیح
column-title = عنوان
column-website = وب‌سایت

compare-choose = لطفاً انتخاب کنید
compare-first = شهرستان اول
compare-how = دو شهرستان را انتخاب کنید.
compare-link = مقایسه
compare-missing-text = شاید لینک اشتباه تایپی دارد. از بالا شهرستان دیگری انتخاب کنید.
compare-second = شهرستان دوم
compare-suggestions = مقایسه با یک شهرستان همسایه
compare-swap = جابه‌جا کردن
compare-title = مقایسهٔ دو شهرستان
compare-title-of = مقایسهٔ { $a } و { $b }
compare-with = مقایسه با { $district }

coverage-all-districts = همهٔ شهرستان‌ها با هم
coverage-all-fields = همه
coverage-aside = انتخاب نشده
coverage-bars-districts = به تفکیک شهرستان
coverage-bars-regions = به تفکیک منطقه
coverage-breakdown = به تفکیک
coverage-breaks = رده‌ها
coverage-breaks-equal = فاصله‌های برابر: رده‌هایی با پهنای یکسان
coverage-breaks-natural = رده‌های طبیعی: عددهای نزدیک به هم (Fisher/Jenks)
coverage-breaks-quantile = چندک‌ها: تعداد شهرستان در همهٔ رده‌ها تقریباً برابر
coverage-caveat-district = هر پروژه فقط در شهرستانی شمرده می‌شود که برایش ثبت شده است، حتی اگر در چند شهرستان کمک کند.
coverage-caveat-fields = یک پروژه می‌تواند در چند حوزهٔ فعالیت باشد؛ در این صورت در هر کدام شمرده می‌شود.
coverage-caveat-recorded = آنچه در اطلس ثبت شده شمرده می‌شود، نه همهٔ آنچه وجود دارد. جای خالی در اطلس به معنای جای خالی در محل نیست.
coverage-caveats = این آمار چه چیزی را نمی‌گوید
coverage-coming = آمار جمعیت در حال بارگذاری است …
coverage-count = پروژه‌ها
coverage-district = شهرستان
coverage-districts = { $count } شهرستان
coverage-elsewhere = بدون شهرستان
coverage-evidence = تازگی منبع
coverage-figures-failed = آمار جمعیت بارگذاری نشد. به همین دلیل، عددها به ازای هر 100,000 نفر موجود نیست.
coverage-hint = برای دیدن آمار یک شهرستان، نشانگر را روی آن ببرید. با یک کلیک صفحهٔ آن باز می‌شود.
coverage-in-districts = { $count } شهرستان
coverage-key = راهنما
coverage-lead = اطلس پروژه‌های ثبت‌شده را می‌شمارد. جایی که پروژه‌ای ثبت نشده، باز هم ممکن است پروژه‌ای باشد.
coverage-matrix = شهرستان‌ها و حوزه‌های فعالیت
coverage-matrix-all-fields = اینجا همهٔ حوزه‌های فعالیت آمده است، حتی آن‌هایی که انتخاب نشده‌اند.
coverage-matrix-how = با هر عدد می‌توانید پروژه‌هایی را که شمرده است ببینید. خط تیره یعنی: پروژه‌ای ثبت نشده است.
coverage-measure = شاخص
coverage-method = مرز رده‌ها – { $breaks }؛ بر پایهٔ عددهای بالای صفر که اینجا آمده است.
coverage-no-data = بدون داده
coverage-none = بدون پروژهٔ ثبت‌شده
coverage-none-short = 0، بدون پروژهٔ ثبت‌شده
coverage-older = منبع قدیمی‌تر
coverage-part-of = { $area } (فقط { $count } شهرستان انتخاب‌شده)
coverage-per-capita = تعداد پروژه‌ها به ازای هر 100,000 نفر
coverage-per-capita-short = در هر 100,000 نفر
coverage-population = جمعیت
coverage-population-of = جمعیت در تاریخ { $date }:
coverage-recent = منبع از سال 2022 یا بعد
coverage-said = ⁨{ $area }⁩: { $value }
coverage-said-aside = { $area }: انتخاب نشده
coverage-said-count = { $count } پروژه
coverage-said-of = ⁨{ $area }⁩، { $what }: { $value }
coverage-said-of-small = ⁨{ $area }⁩، { $what }: { $value } (عدد کوچک)
coverage-said-rate = { $rate } پروژه به ازای هر 100,000 نفر
coverage-said-small = ⁨{ $area }⁩: { $value } (عدد کوچک)
coverage-small = عدد کوچک (1 تا 4 پروژه)
coverage-small-mark = عدد کوچک
coverage-small-why = * عدد کوچک: وقتی فقط یک تا چهار پروژه هست، هر پروژه عدد را یک‌پنجم یا بیشتر تغییر می‌دهد. ثبت شدن یا نشدن آن هم اغلب اتفاقی است. در این حالت مقایسه معنای زیادی ندارد.
coverage-statewide = برای کل ایالت، بدون شهرستان
coverage-sum = { $count } پروژه در { $districts } ثبت شده است.
coverage-sum-elsewhere = برای { $count } پروژهٔ دیگر شهرستانی ثبت نشده است.
coverage-sum-none = در { $count } شهرستان پروژه‌ای ثبت نشده است.
coverage-sum-nothing = در هیچ شهرستانی پروژه‌ای با این انتخاب ثبت نشده است.
coverage-sum-statewide = { $count } پروژه برای کل ایالت است و در هیچ شهرستانی شمرده نمی‌شود.
coverage-table = همهٔ آمار
coverage-title = آمار: چه چیزی کجا ثبت شده است
coverage-title-count = تعداد پروژه‌ها
coverage-title-of = تعداد پروژه‌ها: { $what }
coverage-undated = منبع بدون سال
coverage-ways = اطلاعات بیشتر
coverage-with-ended = پروژه‌هایی که طبق منبع پایان یافته‌اند هم شمرده می‌شوند.
coverage-without-ended = پروژه‌هایی که طبق منبع پایان یافته‌اند شمرده نمی‌شوند.
coverage-year-only = منابع از سال { $year } هستند.
coverage-years = منابع از سال { $first } تا سال { $last } هستند.
coverage-years-undated = منبع { $count } پروژه سالی را نام نمی‌برد.

data-attribution = ذکر نام
data-catalogue = توضیح برای درگاه‌های داده (DCAT-AP.de)
data-checksum = SHA-256
data-failed = فهرست فایل‌ها بارگذاری نشد.
data-feed = فید Atom (⁨{ $language }⁩)
data-feeds = پروژه‌های تازه و تغییریافته
data-feeds-text = برای برنامه‌های خبرخوان: هر پروژه با تاریخ روزی که به مجموعه اضافه شد یا آخرین بار تغییر کرد.
data-files = فایل‌ها
data-intro = هر آنچه اطلس نشان می‌دهد، به‌صورت فایل برای دانلود و استفادهٔ دوباره. کنار هر فایل نوشته شده که چه مجوزی دارد و نام چه کسی را باید ذکر کنید.
data-licence = مجوز
data-loading = فهرست فایل‌ها در حال بارگذاری است …
data-machines = دربارهٔ داده‌ها
data-modified = آخرین تغییر
data-package = همهٔ فایل‌ها با ستون‌ها و چک‌سام‌ها (Frictionless Data Package)
data-readme = منابع، تاریخ و محدودیت‌های هر فایل (به انگلیسی)
data-retry = تلاش دوباره
data-schema = توضیح
data-size = ⁨{ $kind }⁩، { $size } کیلوبایت
data-title = داده‌ها
data-version = تاریخ داده‌ها: { $date }، نسخهٔ داده‌ها:
data-version-hint = نسخهٔ داده‌ها دوازده نویسهٔ اول چک‌سام فایل initiatives.complete.geojson است. با هر تغییر در پروژه‌ها عوض می‌شود و باید در هر استناد بیاید.

distance-all-fields = همه
distance-at-address = در { $place }
distance-at-home = در همان شهر یا روستا
distance-at-place = در { $place } (نقطه در مرکز شهر یا روستا)
distance-at-seat = در محدودهٔ { $district } (منبع محل را نام نمی‌برد؛ نقطه در مرکز شهرستان است)
distance-below = کمتر از { $to } کیلومتر
distance-between = از { $from } تا کمتر از { $to } کیلومتر
distance-coming = شهرها و روستاها در حال بارگذاری‌اند …
distance-failed = شهرها و روستاها بارگذاری نشدند.
distance-from = { $from } کیلومتر و بیشتر
distance-key = فاصلهٔ مستقیم تا نزدیک‌ترین پروژه
distance-km = فاصلهٔ مستقیم (کیلومتر)
distance-lead = فاصلهٔ مستقیم هر شهر یا روستا تا نزدیک‌ترین پروژهٔ ثبت‌شده. جایی که فاصله زیاد است، شاید جای خالی باشد – در محل یا در اطلس.
distance-map = نقشهٔ شهرها و روستاها بر اساس فاصله تا نزدیک‌ترین پروژه؛ همین اطلاعات در جدول پایین هم آمده است.
distance-more = نمایش { $count } شهر و روستای دیگر
distance-municipalities = { $count } شهر و روستا
distance-municipality = شهر یا روستا
distance-nearest = نزدیک‌ترین پروژه
distance-none = برای این انتخاب پروژه‌ای با محل مشخص ثبت نشده است. به همین دلیل فاصله‌ای نشان داده نمی‌شود.
distance-not-shown = بدون شهر و روستا، یا انتخاب نشده
distance-note-district =
    { $count ->
        [one] منبع { $count } پروژه فقط شهرستان را نام می‌برد؛ نقطهٔ آن مرکز شهرستان را نشان می‌دهد.
       *[other] منبع { $count } پروژه فقط شهرستان را نام می‌برد؛ نقطهٔ آن‌ها مرکز شهرستان را نشان می‌دهد.
    }
distance-note-line = فاصلهٔ مستقیم (روی دایرهٔ عظیمه) از نقطهٔ شهر یا روستا اندازه‌گیری می‌شود؛ این نقطه معمولاً وسط بخش اصلی آن است. راه واقعی طولانی‌تر است؛ در جزیره‌ها و کنار رودخانه‌ها خیلی طولانی‌تر.
distance-note-nowhere =
    { $count ->
        [one] { $count } پروژهٔ بدون محل، مثلاً برای کل ایالت یا در اینترنت، اینجا شمرده نمی‌شود.
       *[other] { $count } پروژهٔ بدون محل، مثلاً برای کل ایالت یا در اینترنت، اینجا شمرده نمی‌شوند.
    }
distance-note-place =
    { $count ->
        [one] از محل { $count } پروژه فقط شهر یا روستا معلوم است؛ نقطهٔ آن مرکز همان‌جاست. به همین دلیل فاصله در همان شهر یا روستا 0 کیلومتر است.
       *[other] از محل { $count } پروژه فقط شهر یا روستا معلوم است؛ نقطهٔ آن‌ها مرکز همان‌جاست. به همین دلیل فاصله در همان شهر یا روستا 0 کیلومتر است.
    }
distance-note-recorded = آنچه در اطلس ثبت شده شمرده می‌شود؛ پروژه‌های Bremen و Hamburg و ایالت‌های همسایهٔ دیگر در اطلس نیستند. انتخاب منطقه فقط شهرها و روستاها را محدود می‌کند، نه پروژه‌ها را: نزدیک‌ترین پروژه می‌تواند آن سوی مرز منطقه باشد.
distance-note-unincorporated =
    { $count ->
        [one] { $count } ناحیه که جزو هیچ شهر یا روستایی نیست در فهرست نیامده است؛ تقریباً کسی آنجا زندگی نمی‌کند.
       *[other] { $count } ناحیه که جزو هیچ شهر یا روستایی نیستند در فهرست نیامده‌اند؛ تقریباً کسی آنجا زندگی نمی‌کند.
    }
distance-notes = روش اندازه‌گیری و آنچه این عددها نمی‌گویند
distance-of = ⁨{ $place }⁩: { $km } کیلومتر
distance-several-fields = چند حوزه (در فیلتر)
distance-summary =
    { $count ->
        [one] از { $place } تا نزدیک‌ترین پروژه { $most } کیلومتر راه است.
       *[other] نیمی از { $count } شهر و روستا حداکثر { $median } کیلومتر تا نزدیک‌ترین پروژه فاصله دارند. بیشترین فاصله را { $place } دارد، یعنی { $most } کیلومتر.
    }
distance-table = همهٔ شهرها و روستاها
distance-title = تا نزدیک‌ترین پروژه چقدر راه است؟
distance-title-short = فاصله تا نزدیک‌ترین پروژه

district-chosen = در { $place } تعداد { $count } پروژهٔ ثبت‌شده با این انتخاب مطابقت دارد؛ از این میان { $parts }.
district-chosen-alike =
    { $count ->
        [one] در { $place } یک پروژهٔ ثبت‌شده در حوزهٔ { $fields } با این انتخاب مطابقت دارد.
       *[other] در { $place } تعداد { $count } پروژهٔ ثبت‌شده با این انتخاب مطابقت دارد، همه در حوزهٔ { $fields }.
    }
district-chosen-alike-also = در { $place } تعداد { $count } پروژهٔ ثبت‌شده با این انتخاب مطابقت دارد، همه در حوزهٔ { $fields }؛ از این میان { $parts }.
district-chosen-both = در { $place } تعداد { $count } پروژهٔ ثبت‌شده با این انتخاب مطابقت دارد، هر دو در حوزهٔ { $fields }.
district-chosen-both-also = در { $place } تعداد { $count } پروژهٔ ثبت‌شده با این انتخاب مطابقت دارد، هر دو در حوزهٔ { $fields }؛ از این میان { $parts }.
district-entries = { $count } پروژه
district-in-region = منطقهٔ { $region }
district-map =
    { $count ->
        [one] نقشه: { $district } با { $count } پروژه؛ این پروژه در فهرست پایین آمده است.
       *[other] نقشه: { $district } با { $count } پروژه؛ این پروژه‌ها در فهرست پایین آمده‌اند.
    }
district-missing = چنین شهرستانی وجود ندارد.
district-missing-fields = در حوزهٔ { $fields } پروژه‌ای ثبت نشده است.
district-missing-text = شاید لینک اشتباه تایپی دارد. در لینک، کد رسمی پنج‌رقمی شهرستان می‌آید. این‌ها همهٔ شهرستان‌ها هستند:
district-neighbours = شهرستان‌های همسایه
district-neighbours-note = همسایه یعنی شهرستانی در Niedersachsen که مرز مشترک دارد؛ یک نقطهٔ مشترک کافی نیست. شهرستان‌های Bremen و ایالت‌های دیگر در این فهرست نیستند.
district-none = در { $place } پروژه‌ای ثبت نشده است. این به آن معنا نیست که آنجا پروژه‌ای وجود ندارد: اطلس فقط پروژه‌های ثبت‌شده را نشان می‌دهد.
district-none-chosen = در { $place } پروژه‌ای با این انتخاب ثبت نشده است. این به آن معنا نیست که آنجا چنین پروژه‌ای وجود ندارد: اطلس فقط پروژه‌های ثبت‌شده را نشان می‌دهد.
district-numbers = آمار
district-of-category = ⁨{ $district }⁩، { $what }: { $count } پروژه روی نقشه
district-part = { $count } مورد در حوزهٔ { $field }
district-part-also = { $count } مورد هم‌زمان در حوزهٔ { $field }
district-rate = به ازای هر { $per } نفر، { $rate } پروژه ثبت شده است.
district-rate-small = به ازای هر { $per } نفر، { $rate } پروژه ثبت شده است؛ با عددهایی به این کوچکی، این نسبت گویای چیز زیادی نیست.
district-recent-all =
    { $count ->
        [one] منبع از سال { $year } یا پس از آن است.
       *[other] منابع از سال { $year } یا پس از آن هستند.
    }
district-recent-but-one =
    { $count ->
        [one] منبع یک پروژه از سال { $year } یا پس از آن است؛ منبع پروژهٔ دیگر قدیمی‌تر است یا سال ندارد.
       *[other] منبع { $count } پروژه از سال { $year } یا پس از آن است؛ منبع یک پروژه قدیمی‌تر است یا سال ندارد.
    }
district-recent-none =
    { $count ->
        [one] معلوم نیست که منبع از سال { $year } یا پس از آن باشد.
       *[other] برای هیچ‌یک از پروژه‌ها معلوم نیست که منبع از سال { $year } یا پس از آن باشد.
    }
district-recent-some =
    { $count ->
        [one] منبع یک پروژه از سال { $year } یا پس از آن است؛ منبع بقیه قدیمی‌تر است یا سال ندارد.
       *[other] منبع { $count } پروژه از سال { $year } یا پس از آن است؛ منبع بقیه قدیمی‌تر است یا سال ندارد.
    }
district-recorded = در { $place } تعداد { $count } پروژه ثبت شده است؛ از این میان { $parts }.
district-recorded-alike =
    { $count ->
        [one] در { $place } یک پروژه در حوزهٔ { $fields } ثبت شده است.
       *[other] در { $place } تعداد { $count } پروژه ثبت شده است، همه در حوزهٔ { $fields }.
    }
district-recorded-alike-also = در { $place } تعداد { $count } پروژه ثبت شده است، همه در حوزهٔ { $fields }؛ از این میان { $parts }.
district-recorded-both = در { $place } تعداد { $count } پروژه ثبت شده است، هر دو در حوزهٔ { $fields }.
district-recorded-both-also = در { $place } تعداد { $count } پروژه ثبت شده است، هر دو در حوزهٔ { $fields }؛ از این میان { $parts }.
district-several-fields = یک پروژه می‌تواند در چند حوزهٔ فعالیت باشد.
district-to-atlas = دیدن روی نقشه
district-to-compare = مقایسه با شهرستان دیگر
district-to-coverage = آمار همهٔ شهرستان‌ها
district-ways = ادامه

edition-later = بعداً
edition-reload = بارگذاری دوباره
edition-there = نسخهٔ تازه‌ای در دسترس است.

problem-duplicate = این شناسه تکراری است. هر پروژه باید شناسهٔ خودش را داشته باشد.
problem-encoding = از اینجا به بعد نویسه‌هایی هست که با UTF-8 ذخیره نشده‌اند؛ این نویسه‌ها با Windows-1252 خوانده شدند. لطفاً فایل را با UTF-8 ذخیره کنید.
problem-link = { $property } لینک امنی نیست: «{ $value }». فقط http و https و نشانی ایمیل مجاز است.
problem-missing = { $property } وجود ندارد یا خالی است.
problem-no-district = نقطهٔ ⁦{ $lon }, { $lat }⁩ در هیچ شهرستانی نیست. لطفاً district را وارد کنید.
problem-not-a-point = شکل هندسی باید نقطه یا null باشد.
problem-outside = نقطهٔ ⁦{ $lon }, { $lat }⁩ بیرون از محدودهٔ اطلس است.
problem-swapped = نقطهٔ ⁦{ $lon }, { $lat }⁩ بیرون از محدودهٔ اطلس است. گویا طول و عرض جغرافیایی جابه‌جا شده‌اند؛ اول طول می‌آید.
problem-syntax = فایل GeoJSON معتبر نیست (⁨{ $cause }⁩).
problem-truncated = فایل از اینجا به بعد قطع شده است. لطفاً آن را دوباره و کامل بارگذاری کنید.
problem-unknown = { $property } مقدار ناشناختهٔ «{ $value }» دارد. فقط مقدارهایی مجاز است که در atlas.json و regions.geojson آمده است.
problem-wrong-type = نوع { $property } درست نیست؛ نوع درست: { $expected }.

problems-left-out = سطر { $line }، ⁨{ $id }⁩: { $what } این پروژه نشان داده نمی‌شود.
problems-left-out-line = سطر { $line }: { $what } این پروژه نشان داده نمی‌شود.
problems-mended = سطر { $line }، ⁨{ $id }⁩: { $what } پروژه بدون این داده نشان داده می‌شود.
problems-mended-line = سطر { $line }: { $what }
problems-more = … و { $count } مورد دیگر
problems-summary = { $count } مورد خطا دارد

scope-district = در کل شهرستان
scope-local = در محل

shortlist-clear = پاک کردن فهرست
shortlist-empty = هنوز چیزی نشان نشده است. با ستاره در فهرست یا در صفحهٔ پروژه آن را نشان کنید.
shortlist-lead = فهرست شما فقط در پیوند همین صفحه است. هر کس این پیوند را داشته باشد همان فهرست را می‌بیند.
shortlist-missing =
    { $count ->
        [one] { $count } پروژهٔ نشان‌شده دیگر ثبت نیست.
       *[other] { $count } پروژهٔ نشان‌شده دیگر ثبت نیستند.
    }
shortlist-qr = کد QR با پیوند این فهرست
shortlist-qr-hint = با دوربین گوشی باز کنید
shortlist-remove = حذف از نشان‌شده‌ها: { $title }
shortlist-title = نشان‌شده‌ها
shortlist-to-list = به نقشه و فهرست

take-all-data = همهٔ داده‌های اطلس به‌صورت فایل
take-all-fields = { $selection } (همهٔ این حوزه‌ها هم‌زمان)
take-bibtex = BibTeX
take-cite = استناد
take-cite-hint = نسخهٔ داده‌ها در لینک آمده است. هر کس بعدها لینک را باز کند، می‌فهمد که داده‌ها از آن زمان تغییر کرده‌اند یا نه.
take-cited = { $atlas }، انتخاب: { $selection }. نشانی { $url } (تاریخ مشاهده: { $day }، نسخهٔ داده‌ها: { $version }).
take-cited-plain = { $atlas }، انتخاب: { $selection }. نشانی { $url } (تاریخ مشاهده: { $day }).
take-class = { $range } پروژه در هر شهرستان
take-close = بستن
take-comma = برای برنامه‌های دیگر (کاما)
take-copied = کپی شد.
take-copy = کپی
take-copy-name = کپی { $name }
take-count = { $count } پروژه
take-coverage-hint = جدول و نقشه همان‌طور که اینجا هست: با انتخاب، ترتیب و رده‌بندی شما.
take-credit = { $atlas }، نسخهٔ داده‌ها: { $version }، تاریخ مشاهده: { $day }
take-credit-plain = { $atlas }، تاریخ مشاهده: { $day }
take-csl = CSL-JSON (Zotero و برنامه‌های دیگر)
take-distance-hint = جدول و نقشهٔ فاصله‌ها با همهٔ شهرها و روستاهای انتخاب شما.
take-district-hint = پروژه‌های این شهرستان به‌صورت فهرست و نقشه، با انتخاب شما.
take-districts-for = شهرستان‌ها با مرزها و عددها، مثلاً برای QGIS
take-everything = همهٔ پروژه‌ها
take-files = ذخیره به‌صورت فایل
take-geodata = دادهٔ جغرافیایی (GeoJSON)
take-geojson-for = فهرست با مختصات، مثلاً برای QGIS
take-level = سطح
take-level-all = همهٔ شهرستان‌ها
take-level-beside = خارج از شهرستان‌ها
take-level-district = شهرستان
take-level-region = منطقه
take-link = لینک
take-matrix = شهرستان‌ها و حوزه‌ها (CSV)
take-municipalities-for = شهرها و روستاها به‌صورت نقطه با فاصله، مثلاً برای QGIS
take-not-copied = مرورگر اینجا اجازهٔ کپی نمی‌دهد. لطفاً متن را انتخاب کنید.
take-not-saved = { $name } ساخته نشد.
take-nowhere = بدون محل روی نقشه
take-page-of = { $page }. { $selection }
take-places-more = { $places } و { $count } محل دیگر
take-png = نقشه (PNG)
take-png-size = تصویر با { $width } × { $height } پیکسل
take-population = · جمعیت: ⁦© Statistische Ämter des Bundes und der Länder⁩
take-print = چاپ
take-print-hint = فهرست همراه نقشه روی کاغذ A4؛ شماره‌های فهرست روی نقشه هم هست.
take-print-map = نقشه با شماره‌های فهرست
take-print-now = چاپ فهرست و نقشه
take-print-statewide = کل ایالت
take-remark = توجه
take-saved = ذخیره شد: { $name }
take-semicolon = برای Excel آلمانی (نقطه‌ویرگول)
take-sentence = متن استناد
take-separator = برای کدام برنامه
take-statewide = همراه با { $count } پروژه برای کل ایالت
take-svg = نقشه (SVG)
take-svg-for = برای ویرایش، واضح در هر اندازه
take-table = جدول (CSV)
take-title = ذخیره، چاپ و استناد به این نما
take-version-word = نسخهٔ داده‌ها
take-what = ⁨{ $selection }⁩: { $count }

type-list-of-texts = فهرستی از متن‌ها
type-object = شیء
type-object-of-texts = شیء دارای متن
type-text = متن
type-year = سال
