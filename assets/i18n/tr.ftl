about-embed = Haritayı kendi sitenizde gösterin

chips-drop = { $label } filtresini kaldır
chips-ended = sona erenler dâhil
chips-label = Seçilen filtreler
chips-locked = sabitlenmiş
chips-near = { $km } km içinde
chips-reset = tümünü sıfırla
chips-text = “{ $text }”

correction-subject = Proje Atlası: “{ $title }” ({ $id }) ile ilgili bilgi
correction-text =
    Merhaba,

    “{ $title }” kaydı (kayıt kodu: { $id }, { $url }) hakkında şunu bildirmek istiyorum:

embed-open = Atlasta aç

empty-heading = Bu seçime uyan bir girişim yok.
empty-text = Bu, orada hiç girişim olmadığı anlamına gelmez: Atlas yalnızca kayıtlı olanları gösterir. Filtrelerden birini kaldırmayı deneyin:
empty-without = { $label } olmadan: { $count } girişim

entry-back = Listeye dön
entry-coming = Kayıt yükleniyor…
entry-contact = İletişim
entry-correct = Düzeltme öner
entry-missing = Bu girişim atlasta kayıtlı değil.
entry-missing-text = Kayıt silinmiş ya da bağlantı yanlış yazılmış olabilir.
entry-no-contact = Atlasta iletişim bilgisi yok. Kaynağa bakmak çoğu zaman işe yarar.
entry-print = Yazdır
entry-share = Paylaş

evidence-ended = kaynağa göre sona ermiş
evidence-ended-year = { $year } tarihli kaynağa göre sona ermiş
evidence-older = Kaynak: { $year } · eski bilgi
evidence-recent = Kaynak: { $year }
evidence-undated = Kaynağın yılı belirtilmemiş

facet-all = seçim yok
facet-chosen = { $count } seçildi
facet-districts-of = { $region } bölgesindeki ilçe ve şehirler
facet-ended = sona eren girişimler dâhil
facet-field = Faaliyet alanı
facet-group = Hedef grup
facet-match-all = yalnızca seçilen alanların hepsini kapsayanlar
facet-organisation = Kuruluş
facet-region = Bölge

fact-groups = Hedef gruplar
fact-languages = Diller
fact-organisation = Kuruluş türü
fact-place = Yer
fact-since = Başlangıç
fact-source = Kaynak

filters-close = Filtreleri kapat
filters-open = Filtreler
filters-open-chosen = Filtreler ({ $count })
filters-show = { $count } sonucu göster
filters-title = Filtreler

header-about = Hakkında
header-coverage = Sayılar
header-language = Dil
header-pages = Sayfalar

hint-fingers = Haritayı iki parmakla kaydırın
hint-wheel = Yakınlaştırmak için Ctrl tuşunu basılı tutup kaydırın
hint-wheel-apple = Yakınlaştırmak için ⌘ tuşunu basılı tutup kaydırın

legend-label = Faaliyet alanları

load-label = Girişimler yükleniyor
load-missing = Verilerin tamamı yüklenemedi: { $count } girişim yüklendi, diğerleri eksik.
load-part = { $received } / { $total } MB, { $count } girişim
load-retry = Yeniden dene
load-some = { $received } MB, { $count } girişim

map-all-credits = tüm kaynaklar
map-credits = © GeoBasis-DE / BKG 2016 (veriler değiştirilmiştir)
map-credits-places = · Yerler: GeoNames
map-district = { $district }: { $count } girişim
map-districts = İlçeler ve bağımsız şehirler
map-fit = Tüm sonuçları göster
map-keys = Harita. Ok tuşları kaydırır, artı ve eksi yakınlaştırıp uzaklaştırır, Home tümünü gösterir. Tab işaretlere götürür; orada ok tuşları bir sonrakine geçer, Enter açar, Escape geri döner.
map-label = Harita
map-marks = Haritadaki girişimler
map-view =
    { $count ->
        [one] Görünümde { $count } girişim, { $field }; { $town }: { $in_town }.
       *[other] Görünümde { $count } girişim, çoğunlukla { $field }; { $town }: { $in_town }.
    }
map-view-none = Haritanın görünen bölümünde girişim yok.
map-view-plain = Görünümde { $count } girişim.
map-zoom-in = Yakınlaştır
map-zoom-out = Uzaklaştır

mark-count = { $count } girişim
mark-few = { $count } girişim: { $titles }
mark-many = { $count } girişim, bazıları: { $titles }
mark-more = ve { $count } girişim daha
mark-numbered = { $title } (no. { $number })

missing-heading = Böyle bir sayfa yok.
missing-text = Bağlantı yanlış yazılmış olabilir.
missing-to-map = Haritaya git

near-around = { $place } çevresinde
near-around-near = { $place } yakınındaki bir nokta çevresinde
near-around-point = seçilen nokta çevresinde
near-asking = Konumunuz belirleniyor …
near-denied = Tarayıcınız konumu paylaşmıyor. Yukarıya bir yer veya posta kodu yazın.
near-device = Konumum
near-district = ilçede herhangi bir yerde
near-km = yakl. { $km } km
near-km-below = 1 km’den az
near-leave = Yarıçapı kaldır
near-map = Haritada bir nokta
near-more = { $km } km içinde { $count } tane daha
near-note = Ya da yukarıya bir yer veya posta kodu yazın. Konumunuz bu cihazda kalır; bağlantıda yaklaşık 100 metreye yuvarlanır.
near-point = Haritaya dokunun. Klavyeyle: Enter haritanın ortasını seçer, Escape vazgeçer.
near-radius = { $km } km
near-title = Yakınımda
near-town = yerleşimin merkezine yakl. { $km } km
near-town-below = yerleşimin merkezine 1 km’den az
near-unknown = Konumunuz belirlenemedi. Yukarıya bir yer veya posta kodu yazın.
near-within = Yarıçap

page-failed = Sayfa yüklenemedi.
page-loading = Sayfa yükleniyor…
page-part-failed = Sayfanın bu bölümü yüklenemedi. Lütfen sayfayı yenileyin.
page-retry = Yeniden dene

panel-toggle = Filtreler ve liste

place-statewide = eyalet genelinde

precision-address = Haritadaki nokta adresi gösterir.
precision-district = Kaynakta yer belirtilmemiş. Haritadaki nokta ilçe merkezini gösterir.
precision-none = Haritada noktası yok.
precision-place = Haritadaki nokta yerleşim yerini gösterir, tam adresi değil.

results-heading = Girişim listesi
results-more = { $count } girişim daha göster

scale-kilometres = { $length } km
scale-metres = { $length } m

search-around = yakınında ara
search-corrected = “{ $typed }” bulunamadı; bunun yerine “{ $taken }” arandı.
search-label = Arama
search-left-aside = Tüm kelimeleri içeren bir kayıt yok; “{ $word }” dikkate alınmadı.
search-placeholder = Girişim, yer veya posta kodu
search-suggested = Öneriler
search-suggestions = { $count } öneri

shading-legend = İlçe veya şehir başına girişim
shading-range = { $from }–{ $to }
shading-switch = İlçeleri sayıya göre renklendir

share-copied = Bağlantı kopyalandı.
share-denied = Lütfen bağlantıyı elle kopyalayın:

skip-list = Listeye git
skip-map = Haritaya git

sort-best = Önce en uygun sonuçlar
sort-distance = Önce en yakın
sort-label = Sıralama
sort-recent = Önce en yeni kaynak
sort-title = Başlık, A–Z

source-absent = Kaynağın adresi bilinmiyor.

stack-close = Listeyi kapat
stack-heading = { $place }: { $count } girişim

star-button = Kaydet
star-label = Kaydet: { $title }
star-list = Kaydedilenler ({ $count })

statewide-heading = Eyalet genelinde: { $count } girişim

status-all = { $total } girişim
status-some = { $all } girişimden { $total } tanesi
status-statewide-beside = ayrıca eyalet genelinde { $count }
status-statewide-within = { $count } tanesi eyalet genelinde

streets-cancel = Vazgeç
streets-load = Sokak haritasını yükle
streets-missing = Bazı harita görüntüleri eksik.
streets-privacy = { $provider }: gizlilik bilgileri
streets-question = Sokak haritasının görüntüleri şu hizmetten yüklenir: { $provider }. Bu sırada IP adresiniz de oraya iletilir.
streets-switch = Sokak haritası

take-open = Dışa aktar

theme-auto = Renkler sistem ayarına göre. Açık görünüme geç
theme-dark = Koyu görünüm. Sistem ayarına geç
theme-light = Açık görünüm. Koyu görünüme geç

title-page = { $page } – { $atlas }
