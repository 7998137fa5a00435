about-embed = عرض الخريطة في موقعكم

chips-drop = إزالة: { $label }
chips-ended = مع المنتهية
chips-label = عوامل التصفية المختارة
chips-locked = محدَّد مسبقًا
chips-near = ضمن { $km } كم
chips-reset = إلغاء كل الاختيارات
chips-text = «{ $text }»

correction-subject = أطلس المشاريع: معلومات عن «{ $title }» ({ $id })
correction-text =
    تحية طيبة،

    بخصوص المبادرة «{ $title }» – الرمز: { $id } – الرابط: { $url } – أودّ إبلاغكم بما يلي:

embed-open = فتح في الأطلس

empty-heading = لا توجد مبادرة تناسب هذا الاختيار.
empty-text = هذا لا يعني أنه لا توجد مبادرات في المكان نفسه، فالأطلس يعرض المبادرات المُدرجة فيه فقط. جرّبوا البحث دون أحد الشروط:
empty-without =
    { $count ->
        [zero] دون ⁨{ $label }⁩: لا مبادرات
        [one] دون ⁨{ $label }⁩: مبادرة واحدة
        [two] دون ⁨{ $label }⁩: مبادرتان
        [few] دون ⁨{ $label }⁩: { $count } مبادرات
        [many] دون ⁨{ $label }⁩: { $count } مبادرة
       *[other] دون ⁨{ $label }⁩: { $count } مبادرة
    }

entry-back = العودة إلى القائمة
entry-coming = جارٍ تحميل المبادرة…
entry-contact = التواصل
entry-correct = تصحيح المعلومات
entry-missing = هذه المبادرة غير مُدرجة في الأطلس.
entry-missing-text = ربما حُذفت المبادرة من الأطلس، أو في الرابط خطأ كتابي.
entry-no-contact = لا توجد في الأطلس بيانات للتواصل. قد تجدونها في المصدر.
entry-print = طباعة
entry-share = مشاركة

evidence-ended = انتهت حسب المصدر
evidence-ended-year = انتهت حسب مصدر من عام { $year }
evidence-older = مصدر من عام { $year } · معلومات أقدم
evidence-recent = مصدر من عام { $year }
evidence-undated = مصدر لا يذكر السنة

facet-all = لا اختيار
facet-chosen =
    { $count ->
        [zero] لا اختيار
        [one] اختيار واحد
        [two] اختياران
        [few] { $count } اختيارات
        [many] { $count } اختيارًا
       *[other] { $count } اختيار
    }
facet-districts-of = المقاطعات والمدن في { $region }
facet-ended = المبادرات المنتهية أيضًا
facet-field = المجال
facet-group = الفئة المستهدفة
facet-match-all = فقط ما يجمع كل المجالات المختارة
facet-organisation = الجهة المنظِّمة
facet-region = المنطقة

fact-groups = الفئات المستهدفة
fact-languages = اللغات
fact-organisation = نوع الجهة المنظِّمة
fact-place = المكان
fact-since = منذ
fact-source = المصدر

filters-close = إغلاق التصفية
filters-open = تصفية
filters-open-chosen = تصفية ({ $count })
filters-show =
    { $count ->
        [zero] لا نتائج
        [one] عرض نتيجة واحدة
        [two] عرض نتيجتين
        [few] عرض { $count } نتائج
        [many] عرض { $count } نتيجة
       *[other] عرض { $count } نتيجة
    }
filters-title = تصفية

header-about = عن الأطلس
header-coverage = أرقام
header-language = اللغة
header-pages = الصفحات

hint-fingers = حرّكوا الخريطة بإصبعين
hint-wheel = ⁧للتكبير والتصغير اضغطوا باستمرار على Ctrl ومرّروا⁩
hint-wheel-apple = ⁧للتكبير والتصغير اضغطوا باستمرار على ⌘ ومرّروا⁩

legend-label = المجالات

load-label = جارٍ تحميل المبادرات
load-missing =
    { $count ->
        [zero] لم تصل البيانات كاملة: وصلت { $count } مبادرة، ولم يصل الباقي.
        [one] لم تصل البيانات كاملة: وصلت مبادرة واحدة، ولم يصل الباقي.
        [two] لم تصل البيانات كاملة: وصلت مبادرتان، ولم يصل الباقي.
        [few] لم تصل البيانات كاملة: وصلت { $count } مبادرات، ولم يصل الباقي.
        [many] لم تصل البيانات كاملة: وصلت { $count } مبادرة، ولم يصل الباقي.
       *[other] لم تصل البيانات كاملة: وصلت { $count } مبادرة، ولم يصل الباقي.
    }
load-part =
    { $count ->
        [zero] { $received } من { $total } ميغابايت، { $count } مبادرة
        [one] { $received } من { $total } ميغابايت، مبادرة واحدة
        [two] { $received } من { $total } ميغابايت، مبادرتان
        [few] { $received } من { $total } ميغابايت، { $count } مبادرات
        [many] { $received } من { $total } ميغابايت، { $count } مبادرة
       *[other] { $received } من { $total } ميغابايت، { $count } مبادرة
    }
load-retry = إعادة المحاولة
load-some =
    { $count ->
        [zero] { $received } ميغابايت، { $count } مبادرة
        [one] { $received } ميغابايت، مبادرة واحدة
        [two] { $received } ميغابايت، مبادرتان
        [few] { $received } ميغابايت، { $count } مبادرات
        [many] { $received } ميغابايت، { $count } مبادرة
       *[other] { $received } ميغابايت، { $count } مبادرة
    }

map-all-credits = كل المصادر
map-credits = ⁦© GeoBasis-DE / BKG 2016⁩ (بيانات معدَّلة)
map-credits-places = · الأماكن: GeoNames
map-district =
    { $count ->
        [zero] ⁧⁨{ $district }⁩: لا مبادرات⁩
        [one] ⁧⁨{ $district }⁩: مبادرة واحدة⁩
        [two] ⁧⁨{ $district }⁩: مبادرتان⁩
        [few] ⁧⁨{ $district }⁩: { $count } مبادرات⁩
        [many] ⁧⁨{ $district }⁩: { $count } مبادرة⁩
       *[other] ⁧⁨{ $district }⁩: { $count } مبادرة⁩
    }
map-districts = المقاطعات والمدن المستقلة
map-fit = عرض كل النتائج
map-keys = خريطة. مفاتيح الأسهم تحرّكها، وعلامتا زائد وناقص للتكبير والتصغير، ومفتاح Home يعرض الكل. مفتاح Tab ينقل إلى العلامات، وهناك تنقل الأسهم إلى التالية، وEnter يفتح، وEscape يعود.
map-label = الخريطة
map-marks = المبادرات على الخريطة
map-view =
    { $count ->
        [zero] في الجزء الظاهر: { $count } مبادرة، معظمها: { $field }؛ منها { $in_town } في { $town }.
        [one] في الجزء الظاهر: { $count } مبادرة، { $field }؛ منها { $in_town } في { $town }.
        [two] في الجزء الظاهر: { $count } مبادرة، معظمها: { $field }؛ منها { $in_town } في { $town }.
        [few] في الجزء الظاهر: { $count } مبادرات، معظمها: { $field }؛ منها { $in_town } في { $town }.
        [many] في الجزء الظاهر: { $count } مبادرة، معظمها: { $field }؛ منها { $in_town } في { $town }.
       *[other] في الجزء الظاهر: { $count } مبادرة، معظمها: { $field }؛ منها { $in_town } في { $town }.
    }
map-view-none = لا توجد مبادرة في الجزء الظاهر من الخريطة.
map-view-plain =
    { $count ->
        [zero] لا مبادرات في الجزء الظاهر.
        [one] مبادرة واحدة في الجزء الظاهر.
        [two] مبادرتان في الجزء الظاهر.
        [few] { $count } مبادرات في الجزء الظاهر.
        [many] { $count } مبادرة في الجزء الظاهر.
       *[other] { $count } مبادرة في الجزء الظاهر.
    }
map-zoom-in = تكبير
map-zoom-out = تصغير

mark-count =
    { $count ->
        [zero] لا مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $count } مبادرات
        [many] { $count } مبادرة
       *[other] { $count } مبادرة
    }
mark-few =
    { $count ->
        [zero] { $count } مبادرة: { $titles }
        [one] مبادرة واحدة: { $titles }
        [two] مبادرتان: { $titles }
        [few] { $count } مبادرات: { $titles }
        [many] { $count } مبادرة: { $titles }
       *[other] { $count } مبادرة: { $titles }
    }
mark-many =
    { $count ->
        [zero] { $count } مبادرة، منها { $titles }
        [one] مبادرة واحدة، منها { $titles }
        [two] مبادرتان، منهما { $titles }
        [few] { $count } مبادرات، منها { $titles }
        [many] { $count } مبادرة، منها { $titles }
       *[other] { $count } مبادرة، منها { $titles }
    }
mark-more =
    { $count ->
        [zero] ولا مزيد
        [one] وواحدة أخرى
        [two] واثنتان أخريان
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
mark-numbered = { $title } (رقم { $number })

missing-heading = هذه الصفحة غير موجودة.
missing-text = ربما في الرابط خطأ كتابي.
missing-to-map = إلى الخريطة

near-around = حول { $place }
near-around-near = حول نقطة قرب { $place }
near-around-point = حول النقطة المختارة
near-asking = جارٍ تحديد موقعك …
near-denied = متصفحك لا يسمح بمعرفة الموقع. اكتب في الأعلى اسم مكان أو رمزًا بريديًا.
near-device = موقعي
near-district = في مكان ما من المقاطعة
near-km = نحو { $km } كم
near-km-below = أقل من 1 كم
near-leave = إلغاء نطاق البحث
near-map = نقطة على الخريطة
near-more =
    { $count ->
        [zero] { $count } أخرى ضمن { $km } كم
        [one] مبادرة أخرى ضمن { $km } كم
        [two] مبادرتان أخريان ضمن { $km } كم
        [few] { $count } مبادرات أخرى ضمن { $km } كم
        [many] { $count } مبادرة أخرى ضمن { $km } كم
       *[other] { $count } مبادرة أخرى ضمن { $km } كم
    }
near-note = أو اكتب في الأعلى اسم مكان أو رمزًا بريديًا. يبقى موقعك على هذا الجهاز، ويظهر في الرابط مقرَّبًا إلى نحو 100 متر.
near-point = انقر على الخريطة. باستخدام لوحة المفاتيح: Enter لاختيار وسط الخريطة، وEscape للإلغاء.
near-radius = { $km } كم
near-title = بالقرب مني
near-town = نحو { $km } كم إلى وسط البلدة
near-town-below = أقل من 1 كم إلى وسط البلدة
near-unknown = تعذّر تحديد موقعك. اكتب في الأعلى اسم مكان أو رمزًا بريديًا.
near-within = نطاق البحث

page-failed = تعذّر تحميل الصفحة.
page-loading = جارٍ تحميل الصفحة…
page-part-failed = تعذّر تحميل هذا الجزء من الصفحة. يُرجى إعادة تحميل الصفحة.
page-retry = إعادة المحاولة

panel-toggle = التصفية والقائمة

place-statewide = في كل الولاية

precision-address = تدل النقطة على الخريطة على العنوان.
precision-district = لا يذكر المصدر مكانًا محددًا. تدل النقطة على الخريطة على مركز المقاطعة.
precision-none = بلا نقطة على الخريطة.
precision-place = تدل النقطة على الخريطة على البلدية، لا على عنوان محدد.

results-heading = قائمة المبادرات
results-more =
    { $count ->
        [zero] لا مزيد من المبادرات
        [one] عرض مبادرة أخرى
        [two] عرض مبادرتين أخريين
        [few] عرض { $count } مبادرات أخرى
        [many] عرض { $count } مبادرة أخرى
       *[other] عرض { $count } مبادرة أخرى
    }

scale-kilometres = ⁧{ $length } كم⁩
scale-metres = ⁧{ $length } م⁩

search-around = البحث في الجوار
search-corrected = لا نتائج عن «{ $typed }»، لذلك جرى البحث عن «{ $taken }».
search-label = بحث
search-left-aside = لا توجد مبادرة تضم كل الكلمات، لذلك لم تُؤخذ كلمة «{ $word }» في الحسبان.
search-placeholder = مبادرة أو مكان أو رمز بريدي
search-suggested = اقتراحات
search-suggestions =
    { $count ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $count } اقتراحات
        [many] { $count } اقتراحًا
       *[other] { $count } اقتراح
    }

shading-legend = عدد المبادرات في كل مقاطعة أو مدينة
shading-range = { $from } إلى { $to }
shading-switch = تلوين المقاطعات حسب العدد

share-copied = تم نسخ الرابط.
share-denied = يُرجى نسخ الرابط يدويًا:

skip-list = إلى القائمة
skip-map = إلى الخريطة

sort-best = الأنسب أولًا
sort-distance = الأقرب أولًا
sort-label = الترتيب
sort-recent = أحدث مصدر أولًا
sort-title = الاسم (A–Z)

source-absent = عنوان المصدر غير متوفر.

stack-close = إغلاق القائمة
stack-heading =
    { $count ->
        [zero] لا مبادرات في { $place }
        [one] مبادرة واحدة في { $place }
        [two] مبادرتان في { $place }
        [few] { $count } مبادرات في { $place }
        [many] { $count } مبادرة في { $place }
       *[other] { $count } مبادرة في { $place }
    }

star-button = حفظ
star-label = حفظ: { $title }
star-list = المحفوظات ({ $count })

statewide-heading =
    { $count ->
        [zero] في كل الولاية: لا مبادرات
        [one] في كل الولاية: مبادرة واحدة
        [two] في كل الولاية: مبادرتان
        [few] في كل الولاية: { $count } مبادرات
        [many] في كل الولاية: { $count } مبادرة
       *[other] في كل الولاية: { $count } مبادرة
    }

status-all =
    { $count ->
        [zero] عدد المبادرات: { $total }
        [one] عدد المبادرات: { $total }
        [two] عدد المبادرات: { $total }
        [few] { $total } مبادرات
        [many] { $total } مبادرة
       *[other] { $total } مبادرة
    }
status-some =
    { $count ->
        [zero] عدد المبادرات: { $total } من { $all }
        [one] عدد المبادرات: { $total } من { $all }
        [two] عدد المبادرات: { $total } من { $all }
        [few] { $total } من { $all } مبادرات
        [many] { $total } من { $all } مبادرة
       *[other] { $total } من { $all } مبادرة
    }
status-statewide-beside =
    { $count ->
        [zero] لا مبادرات أخرى في كل الولاية
        [one] ومعها واحدة في كل الولاية
        [two] ومعها اثنتان في كل الولاية
        [few] ومعها { $count } في كل الولاية
        [many] ومعها { $count } في كل الولاية
       *[other] ومعها { $count } في كل الولاية
    }
status-statewide-within =
    { $count ->
        [zero] ليس بينها مبادرات في كل الولاية
        [one] منها واحدة في كل الولاية
        [two] منها اثنتان في كل الولاية
        [few] منها { $count } في كل الولاية
        [many] منها { $count } في كل الولاية
       *[other] منها { $count } في كل الولاية
    }

streets-cancel = إلغاء
streets-load = تحميل خريطة الشوارع
streets-missing = بعض صور الخريطة ناقصة.
streets-privacy = حماية البيانات لدى { $provider }
streets-question = لعرض خريطة الشوارع تُحمَّل صور من { $provider }. وعندها يُرسَل عنوان IP الخاص بكم إلى هناك.
streets-switch = خريطة الشوارع

take-open = حفظ ونسخ

theme-auto = الألوان حسب إعداد النظام. التبديل إلى المظهر الفاتح
theme-dark = المظهر داكن. التبديل إلى إعداد النظام
theme-light = المظهر فاتح. التبديل إلى المظهر الداكن

title-page = { $page } – { $atlas }
