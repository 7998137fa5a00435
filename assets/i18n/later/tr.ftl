about-credits = Kaynaklar ve lisanslar
about-downloads = Verileri indirin
about-downloads-text = Tüm veriler dosya olarak mevcuttur; her birinin lisansı, sağlama toplamı ve açıklaması vardır.
about-failed = Metin yüklenemedi.
about-licence = Lisans:
about-loading = Metin yükleniyor…
about-retry = Yeniden dene
about-to-data = Verilere git

accessibility-subject = Proje Atlası: bir engel
accessibility-text =
    Merhaba,

    Bu sayfada takıldım: { $url }
accessibility-title = Erişilebilirlik bildirimi
accessibility-write = E-posta yaz

builder-accent = kendi vurgu rengim
builder-accent-both = Bu renk zor okunur. Açık zeminde { $light }, koyu zeminde { $dark } kullanılır.
builder-accent-colour = Vurgu rengi
builder-accent-dark = Bu renk koyu zeminde zor okunur. Orada { $colour } kullanılır.
builder-accent-light = Bu renk açık zeminde zor okunur. Orada { $colour } kullanılır.
builder-copied = Kopyalandı.
builder-copy = Kopyala
builder-copy-denied = Tarayıcınız kopyalamaya izin vermiyor. Lütfen metni seçip elle kopyalayın.
builder-element = Script ile (önerilir)
builder-element-note = Yüksekliğini kendisi ayarlar ve ancak ekranda göründüğünde yüklenir. JavaScript yoksa bağlantı kalır.
builder-everywhere = her yer
builder-frame = Yalnızca çerçeve
builder-frame-note = Script kullanımına izin vermeyen içerik yönetim sistemleri için. Yükseklik sabittir.
builder-height = Yükseklik
builder-height-auto = kendini ayarlar
builder-height-fixed = sabit
builder-height-px = Yükseklik (piksel)
builder-how = Görünüm
builder-language = Arayüz dili
builder-lead = Bölgenizdeki girişimleri kendi sitenizde gösterin: çerezsiz ve üçüncü taraflara istek göndermeden. Nelerin görüneceğini seçin ve üç seçenekten birini sayfanıza kopyalayın.
builder-link = { $title }: girişimler
builder-list = Liste
builder-list-bottom = haritanın altında
builder-list-none = yok, yalnızca harita
builder-list-side = haritanın yanında (dar ekranda altında)
builder-lock = Sabitle
builder-lock-note = Sabitlediğiniz seçimleri okurlarınız görür ama değiştiremez.
builder-oembed = Yalnızca bağlantı
builder-oembed-note = Bağlantıları kendiliğinden haritaya dönüştüren sistemler için (oEmbed). Burada her zaman atlasın tamamı görünür; bağlantı sizin seçiminize götürür.
builder-preview = Önizleme
builder-snippets = Kopyalamak için
builder-theme = Renkler
builder-theme-auto = okurun sistem ayarına göre
builder-theme-dark = koyu
builder-theme-light = açık
builder-title = Haritayı siteye ekle
builder-what = İçerik

cell-active = bilindiği kadarıyla sürüyor
cell-older = eski kaynak
cell-recent = 2022 veya sonrasına ait kaynak

changed-dismiss = Bildirimi kapat
changed-heading = Veriler o zamandan beri değişti.
changed-unknown = Bağlantıdaki veri sürümü: { $cited }. Gördüğünüz sürüm bilinmiyor.
changed-versions = Bağlantıdaki veri sürümü: { $cited }. Gördüğünüz sürüm: { $present }. Sayılar ve kayıtlar farklı olabilir.

column-district = İlçe
column-district-key = İlçe kodu
column-email = E-posta
column-evidence = Güncellik
column-fields = Faaliyet alanları
column-groups = Hedef gruplar
column-kind = Kuruluş türü
column-languages = Diller
column-latitude = Enlem
column-link = Atlasta
column-longitude = Boylam
column-municipality-key = Belediye kodu
column-organisation = Kuruluş
column-phone = Telefon
column-place = Belediye
column-postcode = Posta kodu
column-scope = Kapsam
column-since = Başlangıç
column-source = Kaynak
column-source-year = Kaynağın yılı
column-status = Durum
column-street = Sokak
column-summary = Açıklama
column-title = Başlık
column-website = Web sitesi

compare-choose = Lütfen seçin
compare-first = Birinci ilçe
compare-how = İki ilçe seçin.
compare-link = karşılaştır
compare-missing-text = Bağlantı yanlış yazılmış olabilir. Yukarıdan başka bir ilçe seçin.
compare-second = İkinci ilçe
compare-suggestions = Komşu bir ilçeyle karşılaştırın
compare-swap = Yer değiştir
compare-title = İki ilçeyi karşılaştırın
compare-title-of = { $a } ve { $b } karşılaştırması
compare-with = { $district } ile karşılaştır

coverage-all-districts = Tüm ilçeler birlikte
coverage-all-fields = tümü
coverage-aside = seçilmedi
coverage-bars-districts = İlçelere göre
coverage-bars-regions = Bölgelere göre
coverage-breakdown = Dağılım
coverage-breaks = Sınıflar
coverage-breaks-equal = eşit aralıklar: hepsi aynı genişlikte sınıflar
coverage-breaks-natural = doğal sınıflar: birbirine yakın değerler bir arada (Fisher/Jenks)
coverage-breaks-quantile = eşit sayılı sınıflar: her sınıfta yaklaşık aynı sayıda ilçe
coverage-caveat-district = Her girişim yalnızca kaydındaki ilçede sayılır; birden fazla ilçede destek verse bile.
coverage-caveat-fields = Bir girişim birden fazla faaliyet alanında yer alabilir; o zaman her birinde sayılır.
coverage-caveat-recorded = Var olan her şey değil, atlasta kayıtlı olanlar sayılır. Atlasta bir boşluk olması, orada gerçekten bir eksik olduğunu göstermez.
coverage-caveats = Bu sayılar neyi söylemez?
coverage-coming = Nüfus verileri yükleniyor…
coverage-count = Girişimler
coverage-district = İlçe
coverage-districts = { $count } ilçe
coverage-elsewhere = İlçesi belirsiz
coverage-evidence = Kaynağın tarihi
coverage-figures-failed = Nüfus verileri yüklenemedi. Bu yüzden 100.000 kişi başına değerler eksik.
coverage-hint = Sayılarını görmek için bir ilçenin üzerine gelin. Tıklayınca ilçenin sayfası açılır.
coverage-in-districts = { $count } ilçede
coverage-key = Açıklama
coverage-lead = Atlas, kayıtlı girişimleri sayar. Kayıtlı girişim olmayan yerlerde de girişimler olabilir.
coverage-matrix = İlçeler ve faaliyet alanları
coverage-matrix-all-fields = Burada, seçilmeyenler de dâhil tüm faaliyet alanları yer alır.
coverage-matrix-how = Her sayı, saydığı girişimlere götürür. Çizgi, kayıtlı girişim olmadığını gösterir.
coverage-measure = Gösterge
coverage-method = Sınıf sınırları – { $breaks }; gösterilen değerlerden sıfırın üzerinde olanlara göre belirlendi.
coverage-no-data = veri yok
coverage-none = kayıtlı girişim yok
coverage-none-short = 0, kayıtlı yok
coverage-older = eski kaynak
coverage-part-of = { $area } (yalnızca seçilen { $count } ilçe)
coverage-per-capita = 100.000 kişi başına girişim
coverage-per-capita-short = 100.000 kişi başına
coverage-population = Nüfus
coverage-population-of = Nüfus ({ $date }):
coverage-recent = 2022 veya sonrasına ait kaynak
coverage-said = { $area }: { $value }
coverage-said-aside = { $area }: seçilmedi
coverage-said-count = { $count } girişim
coverage-said-of = { $area }, { $what }: { $value }
coverage-said-of-small = { $area }, { $what }: { $value } (küçük sayı)
coverage-said-rate = 100.000 kişi başına { $rate } girişim
coverage-said-small = { $area }: { $value } (küçük sayı)
coverage-small = küçük sayı (1–4 girişim)
coverage-small-mark = küçük sayı
coverage-small-why = * Küçük sayı: Yalnızca bir ila dört girişim varsa her biri değeri beşte bir veya daha fazla değiştirir. Bir girişimin kayıtlı olup olmaması da çoğu zaman rastlantıdır. Bu durumda karşılaştırmalar yanıltıcı olabilir.
coverage-statewide = Eyalet genelinde, ilçesiz
coverage-sum =
    { $count ->
        [one] { $districts } { $count } girişim kayıtlı.
       *[other] { $districts } toplam { $count } girişim kayıtlı.
    }
coverage-sum-elsewhere = Ayrıca { $count } girişimin ilçesi belirtilmemiş.
coverage-sum-none = { $count } ilçede kayıtlı girişim yok.
coverage-sum-nothing = Hiçbir ilçede bu seçime uyan kayıtlı girişim yok.
coverage-sum-statewide = Eyalet genelinde yürütülen { $count } girişim hiçbir ilçede sayılmaz.
coverage-table = Tüm sayılar
coverage-title = Sayılar: Nerede ne kayıtlı?
coverage-title-count = Girişim sayısı
coverage-title-of = Girişim sayısı: { $what }
coverage-undated = tarihsiz kaynak
coverage-ways = Daha fazlası
coverage-with-ended = Kaynağına göre sona ermiş girişimler de sayılır.
coverage-without-ended = Kaynağına göre sona ermiş girişimler sayılmaz.
coverage-year-only = Kaynaklar { $year } yılına ait.
coverage-years = Kaynaklar { $first }–{ $last } yıllarına ait.
coverage-years-undated = { $count } girişimin kaynağında yıl belirtilmemiş.

data-attribution = Kaynak gösterme
data-catalogue = Veri portalları için açıklama (DCAT-AP.de)
data-checksum = SHA-256
data-failed = Dosya listesi yüklenemedi.
data-feed = Atom beslemesi ({ $language })
data-feeds = Yeni ve değişen kayıtlar
data-feeds-text = Besleme okuyucular için: her kayıt, eklendiği veya en son değiştiği günle birlikte.
data-files = Dosyalar
data-intro = Atlasta gösterilen her şeyi dosya olarak indirip kullanabilirsiniz. Hangi lisansın geçerli olduğu ve kimi kaynak göstermeniz gerektiği her dosyanın yanında yazar.
data-licence = Lisans
data-loading = Dosya listesi yükleniyor…
data-machines = Veriler hakkında
data-modified = Son değişiklik
data-package = sütunları ve sağlama toplamlarıyla tüm dosyalar (Frictionless Data Package)
data-readme = Her dosyanın kaynakları, tarihi ve sınırları (İngilizce)
data-retry = Yeniden dene
data-schema = Açıklama
data-size = { $kind }, { $size } kB
data-title = Veriler
data-version = Kayıtların tarihi: { $date }, veri sürümü:
data-version-hint = Veri sürümü, initiatives.complete.geojson dosyasının sağlama toplamının ilk on iki karakteridir. Her kayıtla birlikte değişir; her alıntıda belirtilmelidir.

distance-all-fields = tümü
distance-at-address = { $place }
distance-at-home = aynı belediyede
distance-at-place = { $place } (nokta, yerleşim merkezinde)
distance-at-seat = { $district } sınırları içinde (kaynakta yer belirtilmemiş; nokta, ilçe merkezinde)
distance-below = { $to } km altı
distance-between = { $from } km ve üzeri, { $to } km altı
distance-coming = Belediyeler yükleniyor…
distance-failed = Belediyeler yüklenemedi.
distance-from = { $from } km ve üzeri
distance-key = En yakın girişime kuş uçuşu mesafe
distance-km = Kuş uçuşu mesafe (km)
distance-lead = Her belediye için kayıtlı en yakın girişime kuş uçuşu mesafe. Mesafenin uzun olduğu yerlerde bir eksik olabilir: ya orada ya da atlasta.
distance-map = Belediyeleri en yakın girişime olan mesafeye göre gösteren harita; aynı bilgiler aşağıdaki tabloda da var.
distance-more = { $count } belediye daha göster
distance-municipalities = { $count } belediye
distance-municipality = Belediye
distance-nearest = En yakın girişim
distance-none = Bu seçim için yeri belirtilmiş kayıtlı bir girişim yok. Bu yüzden mesafe gösterilemiyor.
distance-not-shown = belediyesiz alan veya seçilmemiş
distance-note-district = { $count } girişimin kaynağında yalnızca ilçe belirtilmiş; haritadaki nokta ilçe merkezini gösterir.
distance-note-line = Mesafe, belediyenin harita noktasından kuş uçuşu (büyük daire boyunca) ölçülür; bu nokta çoğunlukla ana yerleşimin merkezidir. Gerçek yol daha uzundur; adalarda ve nehir kenarlarında çok daha uzundur.
distance-note-nowhere = Yeri belirtilmemiş { $count } girişim burada sayılmaz; örneğin eyalet genelinde veya internet üzerinden yürütülenler.
distance-note-place = { $count } girişimin yalnızca hangi belediyede olduğu biliniyor; haritadaki nokta yerleşim merkezini gösterir. Bu yüzden kendi belediyesinde mesafe 0 km’dir.
distance-note-recorded = Atlasta kayıtlı olanlar sayılır; Bremen, Hamburg ve diğer komşu eyaletlerdeki girişimler kayıtlı değildir. Seçtiğiniz bölgeler belediyeleri sınırlar, girişimleri sınırlamaz: En yakın girişim sınırın öte yanında olabilir.
distance-note-unincorporated =
    { $count ->
        [one] Hiçbir belediyeye bağlı olmayan { $count } alan listede yok; orada neredeyse kimse yaşamıyor.
       *[other] Hiçbir belediyeye bağlı olmayan { $count } alan listede yok; neredeyse hiçbirinde yaşayan yok.
    }
distance-notes = Nasıl ölçülür ve bu neyi söylemez?
distance-of = { $place }: { $km } km
distance-several-fields = birden fazla (bkz. filtreler)
distance-summary =
    { $count ->
        [one] { $place } ile en yakın girişim arası { $most } km.
       *[other] { $count } belediyenin yarısında en yakın girişim en fazla { $median } km uzakta. Mesafenin en uzun olduğu yer { $place }: { $most } km.
    }
distance-table = Tüm belediyeler
distance-title = En yakın girişim ne kadar uzakta?
distance-title-short = En yakın girişime uzaklık

district-chosen = { $place }: Kayıtlı { $count } girişim bu seçime uyuyor. Bunlardan { $parts } yer alıyor.
district-chosen-alike =
    { $count ->
        [one] { $place }: Kayıtlı bir girişim bu seçime uyuyor; { $fields } alanında yer alıyor.
       *[other] { $place }: Kayıtlı { $count } girişim bu seçime uyuyor, hepsi { $fields } alanında.
    }
district-chosen-alike-also = { $place }: Kayıtlı { $count } girişim bu seçime uyuyor, hepsi { $fields } alanında. Bunlardan { $parts } yer alıyor.
district-chosen-both = { $place }: Kayıtlı { $count } girişim bu seçime uyuyor, ikisi de { $fields } alanında.
district-chosen-both-also = { $place }: Kayıtlı { $count } girişim bu seçime uyuyor, ikisi de { $fields } alanında. Bunlardan { $parts } yer alıyor.
district-entries = { $count } girişim
district-in-region = { $region } bölgesi
district-map = Harita: { $district }, { $count } girişim; aşağıdaki listede görebilirsiniz.
district-missing = Böyle bir ilçe yok.
district-missing-fields = { $fields } alanında kayıtlı girişim yok.
district-missing-text = Bağlantı yanlış yazılmış olabilir. Bağlantıda ilçeler beş haneli resmî kodlarıyla yer alır. İlçelerin tümü:
district-neighbours = Komşu ilçeler
district-neighbours-note = Komşu ilçeler, Niedersachsen içinde ortak sınırı olan ilçelerdir. Tek bir noktada birleşmek yetmez; Bremen’deki ve diğer eyaletlerdeki ilçeler de burada yer almaz.
district-none = { $place }: Kayıtlı girişim yok. Bu, orada hiç girişim olmadığı anlamına gelmez: Atlas yalnızca kayıtlı olanları gösterir.
district-none-chosen = { $place }: Bu seçime uyan kayıtlı girişim yok. Bu, orada hiç girişim olmadığı anlamına gelmez: Atlas yalnızca kayıtlı olanları gösterir.
district-numbers = Sayılar
district-of-category = { $district }, { $what }: haritada { $count } girişim
district-part = { $count } tanesi { $field } alanında
district-part-also = { $count } tanesi { $field } alanında da
district-rate = Her { $per } kişiye { $rate } girişim düşüyor.
district-rate-small = Her { $per } kişiye { $rate } girişim düşüyor; sayı bu kadar küçük olunca bu değer pek bir şey söylemez.
district-recent-all =
    { $count ->
        [one] Kaynak { $year } yılına veya sonrasına ait.
       *[other] Kaynaklar { $year } yılına veya sonrasına ait.
    }
district-recent-but-one =
    { $count ->
        [one] Bir girişimin kaynağı { $year } yılına veya sonrasına ait; diğerinin kaynağı daha eski ya da yılı belirtilmemiş.
       *[other] { $count } girişimin kaynağı { $year } yılına veya sonrasına ait; kalan birinin kaynağı daha eski ya da yılı belirtilmemiş.
    }
district-recent-none =
    { $count ->
        [one] Kaynağın { $year } yılına veya sonrasına ait olduğu belgelenmemiş.
       *[other] Hiçbir girişimde kaynağın { $year } yılına veya sonrasına ait olduğu belgelenmemiş.
    }
district-recent-some =
    { $count ->
        [one] Bir girişimin kaynağı { $year } yılına veya sonrasına ait; diğerlerinin kaynağı daha eski ya da yılı belirtilmemiş.
       *[other] { $count } girişimin kaynağı { $year } yılına veya sonrasına ait; diğerlerinin kaynağı daha eski ya da yılı belirtilmemiş.
    }
district-recorded = { $place }: { $count } girişim kayıtlı. Bunlardan { $parts } yer alıyor.
district-recorded-alike =
    { $count ->
        [one] { $place }: Bir girişim kayıtlı; { $fields } alanında yer alıyor.
       *[other] { $place }: { $count } girişim kayıtlı, hepsi { $fields } alanında.
    }
district-recorded-alike-also = { $place }: { $count } girişim kayıtlı, hepsi { $fields } alanında. Bunlardan { $parts } yer alıyor.
district-recorded-both = { $place }: { $count } girişim kayıtlı, ikisi de { $fields } alanında.
district-recorded-both-also = { $place }: { $count } girişim kayıtlı, ikisi de { $fields } alanında. Bunlardan { $parts } yer alıyor.
district-several-fields = Bir girişim birden fazla faaliyet alanında yer alabilir.
district-to-atlas = Haritada göster
district-to-compare = Başka bir ilçeyle karşılaştır
district-to-coverage = Tüm ilçelerin sayıları
district-ways = Devamı

edition-later = Daha sonra
edition-reload = Yeniden yükle
edition-there = Yeni bir sürüm var.

problem-duplicate = Kayıt kodu iki kez kullanılmış. Her girişimin ayrı bir kodu olmalı.
problem-encoding = Buradan itibaren UTF-8 olarak kaydedilmemiş karakterler var; bunlar Windows-1252 olarak okundu. Lütfen dosyayı UTF-8 olarak kaydedin.
problem-link = { $property } güvenli bir bağlantı değil: “{ $value }”. http, https ve e-posta adreslerine izin verilir.
problem-missing = { $property } eksik ya da boş.
problem-no-district = { $lon }, { $lat } noktası hiçbir ilçenin sınırları içinde değil. Lütfen district değerini girin.
problem-not-a-point = Geometri bir nokta ya da null olmalı.
problem-outside = { $lon }, { $lat } noktası atlas alanının dışında.
problem-swapped = { $lon }, { $lat } noktası atlas alanının dışında. Boylam ile enlem yer değiştirmiş olabilir; önce boylam yazılır.
problem-syntax = Geçerli bir GeoJSON değil ({ $cause }).
problem-truncated = Dosya burada kesiliyor. Lütfen dosyanın tamamını yeniden yükleyin.
problem-unknown = { $property } için bilinmeyen bir değer girilmiş: “{ $value }”. Yalnızca atlas.json ve regions.geojson dosyalarındaki değerler kullanılabilir.
problem-wrong-type = { $property } yanlış türde; beklenen tür: { $expected }.

problems-left-out = Satır { $line }, { $id }: { $what } Kayıt gösterilmiyor.
problems-left-out-line = Satır { $line }: { $what } Kayıt gösterilmiyor.
problems-mended = Satır { $line }, { $id }: { $what } Kayıt bu bilgi olmadan gösteriliyor.
problems-mended-line = Satır { $line }: { $what }
problems-more = … ve { $count } kayıt daha
problems-summary = { $count } hatalı kayıt

scope-district = tüm ilçede
scope-local = yerel

shortlist-clear = Listeyi boşalt
shortlist-empty = Henüz kaydedilen yok. Listedeki veya kayıttaki yıldızla bir girişimi kaydedin.
shortlist-lead = Listeniz yalnızca bu sayfanın bağlantısında durur. Bağlantıya sahip olan aynı listeyi görür.
shortlist-missing = Kaydedilen { $count } girişim artık atlasta yok.
shortlist-qr = Bu listenin bağlantısını taşıyan QR kodu
shortlist-qr-hint = Telefon kamerasıyla açın
shortlist-remove = Kaydedilenlerden çıkar: { $title }
shortlist-title = Kaydedilenler
shortlist-to-list = Haritaya ve listeye

take-all-data = Atlasın tüm verileri, dosya olarak
take-all-fields = { $selection } (bu faaliyet alanlarının hepsi bir arada)
take-bibtex = BibTeX
take-cite = Alıntıla
take-cite-hint = Bağlantı, veri sürümünü içerir. Bağlantıyı sonradan açanlar, verilerin o zamandan beri değişip değişmediğini görür.
take-cited = { $atlas }: { $selection }. { $url }, erişim tarihi: { $day }, veri sürümü: { $version }.
take-cited-plain = { $atlas }: { $selection }. { $url }, erişim tarihi: { $day }.
take-class = ilçe başına { $range }
take-close = Kapat
take-comma = diğer programlar için (virgül)
take-copied = Kopyalandı.
take-copy = Kopyala
take-copy-name = Kopyala: { $name }
take-count = { $count } girişim
take-coverage-hint = Tablo ve harita, burada göründükleri gibi: seçiminiz, sıralamanız ve sınıflarınızla.
take-credit = { $atlas }, veri sürümü: { $version }, erişim tarihi: { $day }
take-credit-plain = { $atlas }, erişim tarihi: { $day }
take-csl = CSL-JSON (Zotero ve diğerleri)
take-distance-hint = Seçiminizdeki tüm belediyelerle uzaklıkların tablosu ve haritası.
take-district-hint = Bu ilçedeki girişimler, seçiminize göre liste ve harita olarak.
take-districts-for = sınırları ve sayılarıyla ilçeler, örneğin QGIS için
take-everything = Tüm girişimler
take-files = Dosya olarak kaydet
take-geodata = Coğrafi veri (GeoJSON)
take-geojson-for = koordinatlı liste, örneğin QGIS için
take-level = Düzey
take-level-all = tüm ilçeler
take-level-beside = ilçeler dışında
take-level-district = ilçe
take-level-region = bölge
take-link = Bağlantı
take-matrix = İlçeler ve alanlar (CSV)
take-municipalities-for = uzaklıklarıyla nokta olarak belediyeler, örneğin QGIS için
take-not-copied = Tarayıcı burada kopyalamaya izin vermiyor. Lütfen metni seçin.
take-not-saved = { $name } oluşturulamadı.
take-nowhere = Haritada yeri olmayanlar
take-page-of = { $page }. { $selection }
take-places-more = { $places } ve { $count } yer daha
take-png = Harita (PNG)
take-png-size = { $width } × { $height } piksellik görüntü
take-population = · Nüfus: © Statistische Ämter des Bundes und der Länder
take-print = Yazdır
take-print-hint = A4 kâğıda haritalı liste; listedeki numaralar haritada da yer alır.
take-print-map = Liste numaralarını gösteren harita
take-print-now = Listeyi ve haritayı yazdır
take-print-statewide = Eyalet genelinde
take-remark = Not
take-saved = Kaydedildi: { $name }
take-semicolon = Almanca Excel için (noktalı virgül)
take-sentence = Kaynak bilgisi
take-separator = Hangi program için
take-statewide = eyalet genelindeki { $count } girişim dâhil
take-svg = Harita (SVG)
take-svg-for = düzenlemek için, her boyutta net
take-table = Tablo (CSV)
take-title = Bu görünümü dışa aktarın
take-version-word = Veri sürümü
take-what = { $selection }: { $count }

type-list-of-texts = metin listesi
type-object = nesne
type-object-of-texts = metin içeren nesne
type-text = metin
type-year = yıl
