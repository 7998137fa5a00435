about-credits = المصادر والتراخيص
about-downloads = تنزيل البيانات
about-downloads-text = كل البيانات متوفرة في ملفات، مع الترخيص والمجموع الاختباري والوصف.
about-failed = تعذّر تحميل النص.
about-licence = الترخيص:
about-loading = جارٍ تحميل النص…
about-retry = إعادة المحاولة
about-to-data = إلى البيانات

accessibility-subject = أطلس المشاريع: عائق
accessibility-text =
    تحية طيبة،

    واجهتُ صعوبة في هذه الصفحة: { $url }
accessibility-title = بيان سهولة الوصول
accessibility-write = كتابة رسالة إلكترونية

builder-accent = لون مميِّز خاص بكم
builder-accent-both = تصعب القراءة بهذا اللون. يُستخدم على الخلفية الفاتحة اللون ⁦{ $light }⁩، وعلى الداكنة ⁦{ $dark }⁩.
builder-accent-colour = اللون المميِّز
builder-accent-dark = تصعب القراءة بهذا اللون على خلفية داكنة. يُستخدم هناك اللون ⁦{ $colour }⁩.
builder-accent-light = تصعب القراءة بهذا اللون على خلفية فاتحة. يُستخدم هناك اللون ⁦{ $colour }⁩.
builder-copied = تم النسخ.
builder-copy = نسخ
builder-copy-denied = متصفحكم لا يسمح بالنسخ. يُرجى تحديد النص ونسخه يدويًا.
builder-element = مع سكربت (يُنصح به)
builder-element-note = يضبط الارتفاع تلقائيًا، ولا يُحمَّل إلا عند ظهوره على الشاشة. ودون JavaScript يبقى الرابط.
builder-everywhere = كل المناطق
builder-frame = إطار فقط
builder-frame-note = لأنظمة إدارة المحتوى التي لا تسمح بالسكربتات. الارتفاع ثابت.
builder-height = الارتفاع
builder-height-auto = تلقائي
builder-height-fixed = ثابت
builder-height-px = الارتفاع بالبكسل
builder-how = المظهر
builder-language = لغة الواجهة
builder-lead = اعرضوا مبادرات منطقتكم في موقعكم، دون ملفات تعريف الارتباط (cookies) ودون اتصال بأطراف أخرى. اختاروا ما تريدون عرضه، ثم انسخوا إحدى الصيغ الثلاث إلى صفحتكم.
builder-link = المبادرات في { $title }
builder-list = القائمة
builder-list-bottom = تحت الخريطة
builder-list-none = دون قائمة، الخريطة فقط
builder-list-side = بجانب الخريطة (تحتها إذا ضاقت المساحة)
builder-lock = تثبيت الاختيار
builder-lock-note = ما تثبّتونه يراه القرّاء، لكنهم لا يستطيعون تغييره.
builder-oembed = رابط فقط
builder-oembed-note = للأنظمة التي تحوّل الروابط إلى خرائط تلقائيًا (oEmbed). يظهر فيها الأطلس كاملًا دائمًا، أما الرابط فيقود إلى اختياركم.
builder-preview = معاينة
builder-snippets = للنسخ
builder-theme = الألوان
builder-theme-auto = حسب إعداد جهاز القارئ
builder-theme-dark = داكن
builder-theme-light = فاتح
builder-title = تضمين الخريطة
builder-what = المحتوى

cell-active = مستمرة على حد علمنا
cell-older = مصدر أقدم
cell-recent = مصدر من عام 2022 أو ما بعده

changed-dismiss = إغلاق التنبيه
changed-heading = تغيّرت البيانات منذ ذلك الحين.
changed-unknown = يذكر الرابط إصدار البيانات ⁦{ $cited }⁩، ولا يُعرف أي إصدار ترونه الآن.
changed-versions = يذكر الرابط إصدار البيانات ⁦{ $cited }⁩، وأنتم ترون الإصدار ⁦{ $present }⁩. قد تختلف الأرقام والمعلومات.

column-district = المقاطعة
column-district-key = رمز المقاطعة
column-email = البريد الإلكتروني
column-evidence = حداثة المصدر
column-fields = المجالات
column-groups = الفئات المستهدفة
column-kind = نوع الجهة المنظِّمة
column-languages = اللغات
column-latitude = خط العرض
column-link = في الأطلس
column-longitude = خط الطول
column-municipality-key = رمز البلدية
column-organisation = الجهة المنظِّمة
column-phone = الهاتف
column-place = البلدية
column-postcode = الرمز البريدي
column-scope = النطاق
column-since = منذ
column-source = المصدر
column-source-year = سنة المصدر
column-status = الحالة
column-street = الشارع
column-summary = الوصف
column-title = اسم المبادرة
column-website = الموقع

compare-choose = يُرجى الاختيار
compare-first = المقاطعة الأولى
compare-how = اختاروا مقاطعتين.
compare-link = مقارنة
compare-missing-text = ربما في الرابط خطأ كتابي. اختاروا مقاطعة أخرى في الأعلى.
compare-second = المقاطعة الثانية
compare-suggestions = المقارنة بمقاطعة مجاورة
compare-swap = تبديل
compare-title = مقارنة مقاطعتين
compare-title-of = مقارنة بين { $a } و{ $b }
compare-with = المقارنة مع { $district }

coverage-all-districts = كل المقاطعات معًا
coverage-all-fields = الكل
coverage-aside = غير مختارة
coverage-bars-districts = حسب المقاطعة
coverage-bars-regions = حسب المنطقة
coverage-breakdown = التوزيع حسب
coverage-breaks = الفئات
coverage-breaks-equal = فترات متساوية: الفئات كلها بالعرض نفسه
coverage-breaks-natural = فئات طبيعية: القيم المتقاربة معًا (Fisher/Jenks)
coverage-breaks-quantile = فئات متساوية العدد: عدد المقاطعات متقارب في كل فئة
coverage-caveat-district = تُحسب كل مبادرة في المقاطعة المذكورة في بياناتها فقط، حتى إن كانت تساعد في عدة مقاطعات.
coverage-caveat-fields = قد تنتمي المبادرة إلى عدة مجالات، وعندها تُحسب في كل مجال منها.
coverage-caveat-recorded = تُحسب المبادرات المُدرجة في الأطلس، لا كل ما هو موجود. وغيابها عن الأطلس لا يعني غيابها في الواقع.
coverage-caveats = ما لا تقوله هذه الأرقام
coverage-coming = جارٍ تحميل أعداد السكان…
coverage-count = المبادرات
coverage-district = المقاطعة
coverage-districts =
    { $count ->
        [zero] لا مقاطعات
        [one] مقاطعة واحدة
        [two] مقاطعتان
        [few] { $count } مقاطعات
        [many] { $count } مقاطعة
       *[other] { $count } مقاطعة
    }
coverage-elsewhere = دون مقاطعة
coverage-evidence = حداثة المصدر
coverage-figures-failed = تعذّر تحميل أعداد السكان. لذلك لا تظهر القيم لكل 100 ألف نسمة.
coverage-hint = أشيروا إلى مقاطعة لرؤية أرقامها. وبالنقر عليها تُفتح صفحتها.
coverage-in-districts =
    { $count ->
        [zero] { $count } مقاطعة
        [one] مقاطعة واحدة
        [two] مقاطعتين
        [few] { $count } مقاطعات
        [many] { $count } مقاطعة
       *[other] { $count } مقاطعة
    }
coverage-key = مفتاح الخريطة
coverage-lead = يحسب الأطلس المبادرات المُدرجة فيه. وقد توجد مبادرات حتى حيث لم تُدرج أي مبادرة.
coverage-matrix = المقاطعات والمجالات
coverage-matrix-all-fields = تظهر هنا كل المجالات، حتى غير المختارة.
coverage-matrix-how = كل رقم يقود إلى المبادرات التي يحسبها. والشَّرطة تعني: لا مبادرات مُدرجة.
coverage-measure = المؤشر
coverage-method = حدود الفئات – { $breaks }؛ محسوبة من القيم المعروضة الأكبر من الصفر.
coverage-no-data = لا بيانات
coverage-none = لا مبادرات مُدرجة
coverage-none-short = 0، لا مبادرات مُدرجة
coverage-older = مصدر أقدم
coverage-part-of =
    { $count ->
        [zero] ⁨{ $area }⁩ (دون مقاطعات مختارة)
        [one] ⁨{ $area }⁩ (مقاطعة مختارة واحدة فقط)
        [two] ⁨{ $area }⁩ (مقاطعتان مختارتان فقط)
        [few] ⁨{ $area }⁩ ({ $count } مقاطعات مختارة فقط)
        [many] ⁨{ $area }⁩ ({ $count } مقاطعة مختارة فقط)
       *[other] ⁨{ $area }⁩ ({ $count } مقاطعة مختارة فقط)
    }
coverage-per-capita = عدد المبادرات لكل 100 ألف نسمة
coverage-per-capita-short = لكل 100 ألف نسمة
coverage-population = عدد السكان
coverage-population-of = عدد السكان بتاريخ { $date }:
coverage-recent = مصدر من عام 2022 أو ما بعده
coverage-said = ⁨{ $area }⁩: { $value }
coverage-said-aside = { $area }: غير مختارة
coverage-said-count =
    { $count ->
        [zero] لا مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $count } مبادرات
        [many] { $count } مبادرة
       *[other] { $count } مبادرة
    }
coverage-said-of = ⁨{ $area }⁩، { $what }: { $value }
coverage-said-of-small = ⁨{ $area }⁩، { $what }: { $value } (عدد صغير)
coverage-said-rate = معدل المبادرات { $rate } لكل 100 ألف نسمة
coverage-said-small = ⁨{ $area }⁩: { $value } (عدد صغير)
coverage-small = عدد صغير (من مبادرة إلى 4 مبادرات)
coverage-small-mark = عدد صغير
coverage-small-why = * عدد صغير: حين يكون العدد من مبادرة إلى أربع مبادرات، تغيّر كل مبادرة القيمة بمقدار الخُمس أو أكثر، وكثيرًا ما يكون إدراجها مصادفة. لذلك لا تصلح هذه القيم للمقارنة.
coverage-statewide = في كل الولاية، دون مقاطعة محددة
coverage-sum =
    { $count ->
        [zero] لا توجد مبادرات مُدرجة في { $districts }.
        [one] مبادرة واحدة مُدرجة في { $districts }.
        [two] مبادرتان مُدرجتان في { $districts }.
        [few] { $count } مبادرات مُدرجة في { $districts }.
        [many] { $count } مبادرة مُدرجة في { $districts }.
       *[other] { $count } مبادرة مُدرجة في { $districts }.
    }
coverage-sum-elsewhere =
    { $count ->
        [zero] لا توجد مبادرات أخرى دون مقاطعة.
        [one] مبادرة أخرى لا تذكر مقاطعة.
        [two] مبادرتان أخريان لا تذكران مقاطعة.
        [few] { $count } مبادرات أخرى لا تذكر مقاطعة.
        [many] { $count } مبادرة أخرى لا تذكر مقاطعة.
       *[other] { $count } مبادرة أخرى لا تذكر مقاطعة.
    }
coverage-sum-none =
    { $count ->
        [zero] في { $count } مقاطعة لم تُدرج أي مبادرة.
        [one] في مقاطعة واحدة لم تُدرج أي مبادرة.
        [two] في مقاطعتين لم تُدرج أي مبادرة.
        [few] في { $count } مقاطعات لم تُدرج أي مبادرة.
        [many] في { $count } مقاطعة لم تُدرج أي مبادرة.
       *[other] في { $count } مقاطعة لم تُدرج أي مبادرة.
    }
coverage-sum-nothing = لا توجد في أي مقاطعة مبادرة مُدرجة تناسب هذا الاختيار.
coverage-sum-statewide =
    { $count ->
        [zero] لا توجد مبادرات في كل الولاية.
        [one] مبادرة واحدة في كل الولاية لا تُحسب في أي مقاطعة.
        [two] مبادرتان في كل الولاية لا تُحسبان في أي مقاطعة.
        [few] { $count } مبادرات في كل الولاية لا تُحسب في أي مقاطعة.
        [many] { $count } مبادرة في كل الولاية لا تُحسب في أي مقاطعة.
       *[other] { $count } مبادرة في كل الولاية لا تُحسب في أي مقاطعة.
    }
coverage-table = كل الأرقام
coverage-title = أرقام: ما المُدرج وأين
coverage-title-count = عدد المبادرات
coverage-title-of = عدد المبادرات: { $what }
coverage-undated = مصدر دون سنة
coverage-ways = المزيد
coverage-with-ended = تشمل الأرقام المبادرات التي انتهت حسب المصدر.
coverage-without-ended = لا تشمل الأرقام المبادرات التي انتهت حسب المصدر.
coverage-year-only = المصادر من عام { $year }.
coverage-years = المصادر من الأعوام { $first } إلى { $last }.
coverage-years-undated =
    { $count ->
        [zero] كل المصادر تذكر السنة.
        [one] لا يذكر المصدر السنة في مبادرة واحدة.
        [two] لا يذكر المصدر السنة في مبادرتين.
        [few] لا يذكر المصدر السنة في { $count } مبادرات.
        [many] لا يذكر المصدر السنة في { $count } مبادرة.
       *[other] لا يذكر المصدر السنة في { $count } مبادرة.
    }

data-attribution = ذكر المصدر
data-catalogue = وصف لبوابات البيانات (DCAT-AP.de)
data-checksum = SHA-256
data-failed = تعذّر تحميل قائمة الملفات.
data-feed = خلاصة Atom ({ $language })
data-feeds = المُدخَلات الجديدة والمعدَّلة
data-feeds-text = لقارئات الخلاصات (RSS): كل مُدخَل مع اليوم الذي أُضيف فيه إلى المجموعة أو تغيّر فيه آخر مرة.
data-files = الملفات
data-intro = كل ما يعرضه الأطلس متوفر في ملفات للتنزيل وإعادة الاستخدام. ومع كل ملف تجدون الترخيص الساري ومن يجب ذكر اسمه.
data-licence = الترخيص
data-loading = جارٍ تحميل قائمة الملفات…
data-machines = عن البيانات
data-modified = آخر تعديل
data-package = كل الملفات مع الأعمدة والمجاميع الاختبارية (Frictionless Data Package)
data-readme = مصادر كل ملف وتاريخه وحدوده (بالإنجليزية)
data-retry = إعادة المحاولة
data-schema = الوصف
data-size = ⁨{ $kind }⁩، { $size } كيلوبايت
data-title = البيانات
data-version = المُدخَلات بتاريخ { $date }، إصدار البيانات
data-version-hint = إصدار البيانات هو أول اثني عشر حرفًا من المجموع الاختباري للملف initiatives.complete.geojson. وهو يتغيّر مع كل مُدخَل، ويجب ذكره عند كل استشهاد.

distance-all-fields = الكل
distance-at-address = في { $place }
distance-at-home = في البلدية نفسها
distance-at-place = في { $place } (النقطة في وسط البلدة)
distance-at-seat = ضمن { $district } (المصدر لا يذكر مكانًا، والنقطة في مركز المقاطعة)
distance-below = أقل من { $to } كم
distance-between = من { $from } إلى أقل من { $to } كم
distance-coming = جارٍ تحميل البلديات…
distance-failed = تعذّر تحميل البلديات.
distance-from = { $from } كم فأكثر
distance-key = المسافة المستقيمة إلى أقرب مبادرة
distance-km = خط مستقيم (كم)
distance-lead = لكل بلدية المسافة في خط مستقيم إلى أقرب مبادرة مُدرجة. وحيث تطول المسافة قد يكون هناك نقص، في الواقع أو في الأطلس.
distance-map = خريطة البلديات حسب المسافة إلى أقرب مبادرة. المعلومات نفسها في الجدول أدناه.
distance-more =
    { $count ->
        [zero] لا مزيد من البلديات
        [one] عرض بلدية أخرى
        [two] عرض بلديتين أخريين
        [few] عرض { $count } بلديات أخرى
        [many] عرض { $count } بلدية أخرى
       *[other] عرض { $count } بلدية أخرى
    }
distance-municipalities =
    { $count ->
        [zero] لا بلديات
        [one] بلدية واحدة
        [two] بلديتان
        [few] { $count } بلديات
        [many] { $count } بلدية
       *[other] { $count } بلدية
    }
distance-municipality = البلدية
distance-nearest = أقرب مبادرة
distance-none = لا توجد مبادرة مُدرجة ذات مكان محدد تناسب هذا الاختيار. لذلك لا توجد مسافات.
distance-not-shown = لا تتبع أي بلدية أو غير مختارة
distance-note-district =
    { $count ->
        [zero] لا توجد مبادرات يذكر مصدرها المقاطعة فقط.
        [one] لا يذكر المصدر إلا المقاطعة في مبادرة واحدة، ونقطتها تدل على مركز المقاطعة.
        [two] لا يذكر المصدر إلا المقاطعة في مبادرتين، ونقطتاهما تدلان على مركز المقاطعة.
        [few] لا يذكر المصدر إلا المقاطعة في { $count } مبادرات، ونقاطها تدل على مركز المقاطعة.
        [many] لا يذكر المصدر إلا المقاطعة في { $count } مبادرة، ونقاطها تدل على مركز المقاطعة.
       *[other] لا يذكر المصدر إلا المقاطعة في { $count } مبادرة، ونقاطها تدل على مركز المقاطعة.
    }
distance-note-line = تُقاس المسافة في خط مستقيم (على الدائرة العظمى) من نقطة البلدية، وهي غالبًا وسط بلدتها الرئيسية. أما الطريق فأطول، وعلى الجزر وعند الأنهار أطول بكثير.
distance-note-nowhere =
    { $count ->
        [zero] لا توجد مبادرات بلا مكان.
        [one] مبادرة واحدة بلا مكان، مثل المبادرات في كل الولاية أو عبر الإنترنت، لا تُحسب هنا.
        [two] مبادرتان بلا مكان، مثل المبادرات في كل الولاية أو عبر الإنترنت، لا تُحسبان هنا.
        [few] { $count } مبادرات بلا مكان، مثل المبادرات في كل الولاية أو عبر الإنترنت، لا تُحسب هنا.
        [many] { $count } مبادرة بلا مكان، مثل المبادرات في كل الولاية أو عبر الإنترنت، لا تُحسب هنا.
       *[other] { $count } مبادرة بلا مكان، مثل المبادرات في كل الولاية أو عبر الإنترنت، لا تُحسب هنا.
    }
distance-note-place =
    { $count ->
        [zero] أماكن كل المبادرات معروفة بدقة أكبر من مستوى البلدية.
        [one] مكان مبادرة واحدة معروف على مستوى البلدية فقط، ونقطتها في وسط البلدة. لذلك تكون المسافة في بلديتها 0 كم.
        [two] مكان مبادرتين معروف على مستوى البلدية فقط، ونقطة كل منهما في وسط البلدة. لذلك تكون المسافة في بلدية كل منهما 0 كم.
        [few] مكان { $count } مبادرات معروف على مستوى البلدية فقط، ونقطة كل منها في وسط البلدة. لذلك تكون المسافة في بلدية كل منها 0 كم.
        [many] مكان { $count } مبادرة معروف على مستوى البلدية فقط، ونقطة كل منها في وسط البلدة. لذلك تكون المسافة في بلدية كل منها 0 كم.
       *[other] مكان { $count } مبادرة معروف على مستوى البلدية فقط، ونقطة كل منها في وسط البلدة. لذلك تكون المسافة في بلدية كل منها 0 كم.
    }
distance-note-recorded = تُحسب المبادرات المُدرجة في الأطلس، وليست منها المبادرات في Bremen وHamburg والولايات المجاورة الأخرى. اختيار المناطق يحدّد البلديات لا المبادرات، فقد تكون أقرب مبادرة خارج حدود المنطقة.
distance-note-unincorporated =
    { $count ->
        [zero] كل المناطق تتبع بلديات.
        [one] لا تشمل القائمة منطقة واحدة لا تتبع أي بلدية وتكاد تخلو من السكان.
        [two] لا تشمل القائمة منطقتين لا تتبعان أي بلدية وتكادان تخلوان من السكان.
        [few] لا تشمل القائمة { $count } مناطق لا تتبع أي بلدية، وكلها تقريبًا خالية من السكان.
        [many] لا تشمل القائمة { $count } منطقة لا تتبع أي بلدية، وكلها تقريبًا خالية من السكان.
       *[other] لا تشمل القائمة { $count } منطقة لا تتبع أي بلدية، وكلها تقريبًا خالية من السكان.
    }
distance-notes = كيف تُقاس المسافة، وما لا تقوله
distance-of = ⁨{ $place }⁩: { $km } كم
distance-several-fields = عدة مجالات (انظروا التصفية)
distance-summary =
    { $count ->
        [zero] عدد البلديات { $count }، ونصفها لا يبعد أكثر من { $median } كم عن أقرب مبادرة. وأطول مسافة هي من ⁨{ $place }⁩: { $most } كم.
        [one] المسافة من ⁨{ $place }⁩ إلى أقرب مبادرة هي { $most } كم.
        [two] عدد البلديات { $count }، ونصفها لا يبعد أكثر من { $median } كم عن أقرب مبادرة. وأطول مسافة هي من ⁨{ $place }⁩: { $most } كم.
        [few] عدد البلديات { $count }، ونصفها لا يبعد أكثر من { $median } كم عن أقرب مبادرة. وأطول مسافة هي من ⁨{ $place }⁩: { $most } كم.
        [many] عدد البلديات { $count }، ونصفها لا يبعد أكثر من { $median } كم عن أقرب مبادرة. وأطول مسافة هي من ⁨{ $place }⁩: { $most } كم.
       *[other] عدد البلديات { $count }، ونصفها لا يبعد أكثر من { $median } كم عن أقرب مبادرة. وأطول مسافة هي من ⁨{ $place }⁩: { $most } كم.
    }
distance-table = كل البلديات
distance-title = كم تبعد أقرب مبادرة؟
distance-title-short = المسافة إلى أقرب مبادرة

district-chosen =
    { $count ->
        [two] { $place }: تناسب هذا الاختيار مبادرتان مُدرجتان، منهما { $parts }.
        [few] { $place }: تناسب هذا الاختيار { $count } مبادرات مُدرجة، منها { $parts }.
        [many] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، منها { $parts }.
       *[other] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، منها { $parts }.
    }
district-chosen-alike =
    { $count ->
        [zero] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
        [one] { $place }: تناسب هذا الاختيار مبادرة مُدرجة واحدة، وهي في مجال { $fields }.
        [two] { $place }: تناسب هذا الاختيار مبادرتان مُدرجتان، كلتاهما في مجال { $fields }.
        [few] { $place }: تناسب هذا الاختيار { $count } مبادرات مُدرجة، كلها في مجال { $fields }.
        [many] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
       *[other] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
    }
district-chosen-alike-also =
    { $count ->
        [two] { $place }: تناسب هذا الاختيار مبادرتان مُدرجتان، كلتاهما في مجال { $fields }، منهما { $parts }.
        [few] { $place }: تناسب هذا الاختيار { $count } مبادرات مُدرجة، كلها في مجال { $fields }، منها { $parts }.
        [many] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }، منها { $parts }.
       *[other] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }، منها { $parts }.
    }
district-chosen-both =
    { $count ->
        [two] { $place }: تناسب هذا الاختيار مبادرتان مُدرجتان، كلتاهما في مجال { $fields }.
       *[other] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
    }
district-chosen-both-also =
    { $count ->
        [two] { $place }: تناسب هذا الاختيار مبادرتان مُدرجتان، كلتاهما في مجال { $fields }، منهما { $parts }.
       *[other] { $place }: تناسب هذا الاختيار { $count } مبادرة مُدرجة، كلها في مجال { $fields }، منها { $parts }.
    }
district-entries =
    { $count ->
        [zero] لا مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $count } مبادرات
        [many] { $count } مبادرة
       *[other] { $count } مبادرة
    }
district-in-region = منطقة { $region }
district-map =
    { $count ->
        [zero] الخريطة: { $district }، لا مبادرات.
        [one] الخريطة: { $district }، وفيها مبادرة واحدة تجدونها في القائمة أدناه.
        [two] الخريطة: { $district }، وفيها مبادرتان تجدونهما في القائمة أدناه.
        [few] الخريطة: { $district }، وفيها { $count } مبادرات تجدونها في القائمة أدناه.
        [many] الخريطة: { $district }، وفيها { $count } مبادرة تجدونها في القائمة أدناه.
       *[other] الخريطة: { $district }، وفيها { $count } مبادرة تجدونها في القائمة أدناه.
    }
district-missing = هذه المقاطعة غير موجودة.
district-missing-fields = لم تُدرج أي مبادرة في مجال { $fields }.
district-missing-text = ربما في الرابط خطأ كتابي. تُكتب المقاطعات في الرابط برمزها الرسمي المكوّن من خمسة أرقام. وهذه هي كلها:
district-neighbours = المقاطعات المجاورة
district-neighbours-note = المقاطعات المجاورة هي التي تشترك في حدود داخل Niedersachsen. لا تكفي نقطة مشتركة، ولا تظهر هنا مقاطعات Bremen والولايات الأخرى.
district-none = { $place }: لا توجد مبادرة مُدرجة. هذا لا يعني أنه لا توجد هناك مبادرات، فالأطلس يعرض المبادرات المُدرجة فيه فقط.
district-none-chosen = { $place }: لا توجد مبادرة مُدرجة تناسب هذا الاختيار. هذا لا يعني أنه لا توجد هناك مبادرات، فالأطلس يعرض المبادرات المُدرجة فيه فقط.
district-numbers = أرقام
district-of-category =
    { $count ->
        [zero] ⁨{ $district }⁩، { $what }: لا مبادرات على الخريطة
        [one] ⁨{ $district }⁩، { $what }: مبادرة واحدة على الخريطة
        [two] ⁨{ $district }⁩، { $what }: مبادرتان على الخريطة
        [few] ⁨{ $district }⁩، { $what }: { $count } مبادرات على الخريطة
        [many] ⁨{ $district }⁩، { $what }: { $count } مبادرة على الخريطة
       *[other] ⁨{ $district }⁩، { $what }: { $count } مبادرة على الخريطة
    }
district-part =
    { $count ->
        [zero] { $count } في مجال { $field }
        [one] واحدة في مجال { $field }
        [two] اثنتان في مجال { $field }
        [few] { $count } في مجال { $field }
        [many] { $count } في مجال { $field }
       *[other] { $count } في مجال { $field }
    }
district-part-also =
    { $count ->
        [zero] { $count } أيضًا في مجال { $field }
        [one] واحدة أيضًا في مجال { $field }
        [two] اثنتان أيضًا في مجال { $field }
        [few] { $count } أيضًا في مجال { $field }
        [many] { $count } أيضًا في مجال { $field }
       *[other] { $count } أيضًا في مجال { $field }
    }
district-rate = عدد المبادرات لكل { $per } نسمة: { $rate }.
district-rate-small = عدد المبادرات لكل { $per } نسمة: { $rate }. حين تكون الأعداد صغيرة إلى هذا الحد لا تدل هذه القيمة على الكثير.
district-recent-all =
    { $count ->
        [zero] تعود المصادر إلى عام { $year } أو ما بعده.
        [one] يعود المصدر إلى عام { $year } أو ما بعده.
        [two] يعود المصدران إلى عام { $year } أو ما بعده.
        [few] تعود المصادر إلى عام { $year } أو ما بعده.
        [many] تعود المصادر إلى عام { $year } أو ما بعده.
       *[other] تعود المصادر إلى عام { $year } أو ما بعده.
    }
district-recent-but-one =
    { $count ->
        [zero] مصادر { $count } مبادرة تعود إلى عام { $year } أو ما بعده، أما مصدر المبادرة الباقية فهو أقدم أو لا يذكر السنة.
        [one] مصدر إحدى المبادرتين يعود إلى عام { $year } أو ما بعده، أما مصدر الأخرى فهو أقدم أو لا يذكر السنة.
        [two] مصدرا مبادرتين يعودان إلى عام { $year } أو ما بعده، أما مصدر المبادرة الثالثة فهو أقدم أو لا يذكر السنة.
        [few] مصادر { $count } مبادرات تعود إلى عام { $year } أو ما بعده، أما مصدر المبادرة الباقية فهو أقدم أو لا يذكر السنة.
        [many] مصادر { $count } مبادرة تعود إلى عام { $year } أو ما بعده، أما مصدر المبادرة الباقية فهو أقدم أو لا يذكر السنة.
       *[other] مصادر { $count } مبادرة تعود إلى عام { $year } أو ما بعده، أما مصدر المبادرة الباقية فهو أقدم أو لا يذكر السنة.
    }
district-recent-none =
    { $count ->
        [zero] لا يوجد ما يثبت أن مصدر أي من المبادرات يعود إلى عام { $year } أو ما بعده.
        [one] لا يوجد ما يثبت أن المصدر يعود إلى عام { $year } أو ما بعده.
        [two] لا يوجد ما يثبت أن مصدر أي من المبادرتين يعود إلى عام { $year } أو ما بعده.
        [few] لا يوجد ما يثبت أن مصدر أي من المبادرات يعود إلى عام { $year } أو ما بعده.
        [many] لا يوجد ما يثبت أن مصدر أي من المبادرات يعود إلى عام { $year } أو ما بعده.
       *[other] لا يوجد ما يثبت أن مصدر أي من المبادرات يعود إلى عام { $year } أو ما بعده.
    }
district-recent-some =
    { $count ->
        [zero] مصادر { $count } مبادرة تعود إلى عام { $year } أو ما بعده، أما مصادر المبادرات الأخرى فهي أقدم أو لا تذكر السنة.
        [one] مصدر مبادرة واحدة يعود إلى عام { $year } أو ما بعده، أما مصادر المبادرات الأخرى فهي أقدم أو لا تذكر السنة.
        [two] مصدرا مبادرتين يعودان إلى عام { $year } أو ما بعده، أما مصادر المبادرات الأخرى فهي أقدم أو لا تذكر السنة.
        [few] مصادر { $count } مبادرات تعود إلى عام { $year } أو ما بعده، أما مصادر المبادرات الأخرى فهي أقدم أو لا تذكر السنة.
        [many] مصادر { $count } مبادرة تعود إلى عام { $year } أو ما بعده، أما مصادر المبادرات الأخرى فهي أقدم أو لا تذكر السنة.
       *[other] مصادر { $count } مبادرة تعود إلى عام { $year } أو ما بعده، أما مصادر المبادرات الأخرى فهي أقدم أو لا تذكر السنة.
    }
district-recorded =
    { $count ->
        [two] { $place }: في الأطلس مبادرتان مُدرجتان، منهما { $parts }.
        [few] { $place }: في الأطلس { $count } مبادرات مُدرجة، منها { $parts }.
        [many] { $place }: في الأطلس { $count } مبادرة مُدرجة، منها { $parts }.
       *[other] { $place }: في الأطلس { $count } مبادرة مُدرجة، منها { $parts }.
    }
district-recorded-alike =
    { $count ->
        [zero] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
        [one] { $place }: في الأطلس مبادرة مُدرجة واحدة، وهي في مجال { $fields }.
        [two] { $place }: في الأطلس مبادرتان مُدرجتان، كلتاهما في مجال { $fields }.
        [few] { $place }: في الأطلس { $count } مبادرات مُدرجة، كلها في مجال { $fields }.
        [many] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
       *[other] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
    }
district-recorded-alike-also =
    { $count ->
        [two] { $place }: في الأطلس مبادرتان مُدرجتان، كلتاهما في مجال { $fields }، منهما { $parts }.
        [few] { $place }: في الأطلس { $count } مبادرات مُدرجة، كلها في مجال { $fields }، منها { $parts }.
        [many] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }، منها { $parts }.
       *[other] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }، منها { $parts }.
    }
district-recorded-both =
    { $count ->
        [two] { $place }: في الأطلس مبادرتان مُدرجتان، كلتاهما في مجال { $fields }.
       *[other] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }.
    }
district-recorded-both-also =
    { $count ->
        [two] { $place }: في الأطلس مبادرتان مُدرجتان، كلتاهما في مجال { $fields }، منهما { $parts }.
       *[other] { $place }: في الأطلس { $count } مبادرة مُدرجة، كلها في مجال { $fields }، منها { $parts }.
    }
district-several-fields = قد تنتمي المبادرة إلى عدة مجالات.
district-to-atlas = عرض على الخريطة
district-to-compare = المقارنة بمقاطعة أخرى
district-to-coverage = أرقام كل المقاطعات
district-ways = المزيد

edition-later = لاحقًا
edition-reload = إعادة التحميل
edition-there = تتوفر نسخة جديدة.

problem-duplicate = الرمز مستخدم مرتين. تحتاج كل مبادرة إلى رمز خاص بها.
problem-encoding = توجد من هنا فصاعدًا أحرف غير محفوظة بترميز UTF-8، وقد قُرئت بترميز Windows-1252. يُرجى حفظ الملف بترميز UTF-8.
problem-link = قيمة { $property } ليست رابطًا آمنًا: «{ $value }». المسموح به: http وhttps وعناوين البريد الإلكتروني.
problem-missing = قيمة { $property } ناقصة أو فارغة.
problem-no-district = النقطة ({ $lon }، { $lat }) لا تقع في أي مقاطعة. يُرجى تحديد district.
problem-not-a-point = يجب أن يكون الشكل الهندسي نقطة (Point) أو null.
problem-outside = النقطة ({ $lon }، { $lat }) تقع خارج نطاق الأطلس.
problem-swapped = النقطة ({ $lon }، { $lat }) تقع خارج نطاق الأطلس. يبدو أن خط الطول وخط العرض قد تبادلا مكانيهما. خط الطول يأتي أولًا.
problem-syntax = ملف GeoJSON غير صالح ({ $cause }).
problem-truncated = الملف ينقطع هنا. يُرجى رفعه كاملًا من جديد.
problem-unknown = في { $property } قيمة غير معروفة: «{ $value }». القيم المسموح بها هي الواردة في atlas.json وregions.geojson.
problem-wrong-type = نوع البيانات في { $property } غير صحيح. النوع المطلوب: { $expected }.

problems-left-out = السطر { $line }، { $id }: { $what } هذا المُدخَل غير معروض.
problems-left-out-line = السطر { $line }: { $what } هذا المُدخَل غير معروض.
problems-mended = السطر { $line }، { $id }: { $what } يُعرض المُدخَل دون هذه المعلومة.
problems-mended-line = السطر { $line }: { $what }
problems-more =
    { $count ->
        [zero] … ولا مزيد
        [one] … ومُدخَل آخر
        [two] … ومُدخَلان آخران
        [few] … و{ $count } مُدخَلات أخرى
        [many] … و{ $count } مُدخَلًا آخر
       *[other] … و{ $count } مُدخَل آخر
    }
problems-summary =
    { $count ->
        [zero] لا أخطاء
        [one] خطأ في مُدخَل واحد
        [two] خطأ في مُدخَلين
        [few] خطأ في { $count } مُدخَلات
        [many] خطأ في { $count } مُدخَلًا
       *[other] خطأ في { $count } مُدخَل
    }

scope-district = في كل المقاطعة
scope-local = محليًا

shortlist-clear = إفراغ القائمة
shortlist-empty = لم تحفظ شيئًا بعد. تحفظ النجمة في القائمة أو في صفحة المبادرة.
shortlist-lead = قائمتك محفوظة في رابط هذه الصفحة فقط. من لديه الرابط يرى القائمة نفسها.
shortlist-missing =
    { $count ->
        [zero] كل المبادرات المحفوظة ما زالت مسجّلة.
        [one] مبادرة محفوظة واحدة لم تعد مسجّلة.
        [two] مبادرتان محفوظتان لم تعودا مسجّلتين.
        [few] { $count } مبادرات محفوظة لم تعد مسجّلة.
        [many] { $count } مبادرة محفوظة لم تعد مسجّلة.
       *[other] { $count } مبادرة محفوظة لم تعد مسجّلة.
    }
shortlist-qr = رمز QR يحمل رابط هذه القائمة
shortlist-qr-hint = افتحه بكاميرا الهاتف
shortlist-remove = إزالة من المحفوظات: { $title }
shortlist-title = المحفوظات
shortlist-to-list = إلى الخريطة والقائمة

take-all-data = كل بيانات الأطلس في ملفات
take-all-fields = { $selection } (كل هذه المجالات معًا)
take-bibtex = BibTeX
take-cite = الاستشهاد
take-cite-hint = يذكر الرابط إصدار البيانات. ومن يفتحه لاحقًا يعرف هل تغيّرت البيانات منذ ذلك الحين.
take-cited = { $atlas }: { $selection }. ⁦{ $url }⁩، تاريخ الاطلاع: { $day }، إصدار البيانات: ⁦{ $version }⁩.
take-cited-plain = { $atlas }: { $selection }. ⁦{ $url }⁩، تاريخ الاطلاع: { $day }.
take-class = { $range } لكل مقاطعة
take-close = إغلاق
take-comma = لبرامج أخرى (فاصلة)
take-copied = تم النسخ.
take-copy = نسخ
take-copy-name = نسخ: { $name }
take-count =
    { $count ->
        [zero] لا مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $count } مبادرات
        [many] { $count } مبادرة
       *[other] { $count } مبادرة
    }
take-coverage-hint = الجدول والخريطة كما يظهران هنا: باختياركم وترتيبكم وتقسيم الفئات.
take-credit = { $atlas }، إصدار البيانات: ⁦{ $version }⁩، تاريخ الاطلاع: { $day }
take-credit-plain = { $atlas }، تاريخ الاطلاع: { $day }
take-csl = CSL-JSON (Zotero وبرامج أخرى)
take-distance-hint = جدول المسافات وخريطتها مع كل البلديات التي اخترتموها.
take-district-hint = مبادرات هذه المقاطعة قائمةً وخريطةً، باختياركم.
take-districts-for = المقاطعات بحدودها وأرقامها، مثلًا لبرنامج QGIS
take-everything = كل المبادرات
take-files = الحفظ في ملف
take-geodata = بيانات جغرافية (GeoJSON)
take-geojson-for = قائمة مع الإحداثيات، مثلًا لبرنامج QGIS
take-level = المستوى
take-level-all = كل المقاطعات
take-level-beside = خارج المقاطعات
take-level-district = مقاطعة
take-level-region = منطقة
take-link = الرابط
take-matrix = المقاطعات والمجالات (CSV)
take-municipalities-for = البلديات كنقاط مع المسافات، مثلًا لبرنامج QGIS
take-not-copied = لا يسمح المتصفح بالنسخ هنا. يُرجى تحديد النص.
take-not-saved = تعذّر إنشاء ⁨{ $name }⁩.
take-nowhere = بلا مكان على الخريطة
take-page-of = { $page }. { $selection }
take-places-more =
    { $count ->
        [zero] { $places }، لا أماكن أخرى
        [one] { $places } ومكان آخر
        [two] { $places } ومكانان آخران
        [few] { $places } و{ $count } أماكن أخرى
        [many] { $places } و{ $count } مكانًا آخر
       *[other] { $places } و{ $count } مكان آخر
    }
take-png = خريطة (PNG)
take-png-size = صورة بحجم { $width } × { $height } بكسل
take-population = · عدد السكان: © Statistische Ämter des Bundes und der Länder
take-print = الطباعة
take-print-hint = القائمة مع الخريطة على ورق A4. أرقام القائمة تظهر على الخريطة أيضًا.
take-print-map = خريطة عليها أرقام القائمة
take-print-now = طباعة القائمة والخريطة
take-print-statewide = في كل الولاية
take-remark = ملاحظة
take-saved = تم الحفظ: { $name }
take-semicolon = لبرنامج Excel بالألمانية (فاصلة منقوطة)
take-sentence = نص المرجع
take-separator = لأي برنامج
take-statewide =
    { $count ->
        [zero] بلا مبادرات أخرى في كل الولاية
        [one] مبادرة واحدة في كل الولاية أيضًا
        [two] مبادرتان في كل الولاية أيضًا
        [few] { $count } مبادرات في كل الولاية أيضًا
        [many] { $count } مبادرة في كل الولاية أيضًا
       *[other] { $count } مبادرة في كل الولاية أيضًا
    }
take-svg = خريطة (SVG)
take-svg-for = للتعديل، واضحة بأي حجم
take-table = جدول (CSV)
take-title = حفظ هذا العرض ونسخه
take-version-word = إصدار البيانات
take-what = ⁨{ $selection }⁩: { $count }

type-list-of-texts = قائمة نصوص
type-object = كائن
type-object-of-texts = كائن يضم نصوصًا
type-text = نص
type-year = سنة
