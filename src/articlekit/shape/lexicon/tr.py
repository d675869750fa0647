"""The words of Turkish."""

from articlekit.shape.lexicon import Lexicon, each

# fmt: off
LEXICON = Lexicon(
    language="tr",
    stop_words=frozenset((
        "ve", "bir", "bu", "da", "de", "için", "ile", "çok", "gibi", "daha", "olarak", "ama", "kadar", "değil", "olan",
        "sonra", "veya", "şey", "mı", "siz", "onun", "bunun", "bunu", "ancak", "hem", "yok", "nasıl", "neden", "şu", "diye",
        "göre", "bile", "önce", "oldu", "olduğu", "ise", "hiç", "yani", "artık", "tüm", "bütün", "şekilde", "kendi", "böyle",
        "içinde", "biraz", "yeni", "olur", "vardır", "iyi",
    )),
    roles={
        "introduction": (
            "=giriş", "giriş bölümü", "önsöz", "sunuş", "=merhaba", "^merhaba", "hoş geldiniz", "başlamadan önce",
            "=başlarken", "bu yazıda", "bu makalede", "bu rehberde", "bu yazı kimin için",
        ),
        "overview": (
            "nedir", "ne demek", "ne demektir", "ne anlama gelir", "kimdir", "tanım", "tanımı", "genel bakış",
            "tarihçe", "tarihçesi", "kavramlar", "temel kavramlar", "temel bilgiler", "genel bilgiler", "türleri",
            "çeşitleri", "kökeni", "arka plan", "bugünkü durum", "=sorun",
        ),
        "importance": (
            "önemi", "neden önemli*", "niçin önemli*", "niye önemli*", "neden gerekli*", "neden ihtiyaç",
            "neden gerekir", "neden şimdi", "önem taşı*",
        ),
        "mechanism": (
            "nasıl çalışır", "nasıl çalışıyor", "nasıl işler", "nasıl işliyor", "çalışma prensibi", "çalışma mantığı",
            "çalışma şekli", "bileşenleri", "bileşenler", "mimari", "mimarisi", "perde arkası", "nasıl oluşur",
            "nasıl üretilir", "mekanizma*",
        ),
        "benefits": (
            "iyi giden*", "işe yarayan*",
            "avantaj", "avantajlar*", "avantajı*", "fayda", "faydası", "faydalar*", "yararı", "yararlar*", "artıları",
            "artılar", "=artı", "artı yönleri", "olumlu yönleri", "olumlu yanları", "olumlu etkileri", "iyi yanları",
            "iyi yönleri", "güçlü yönleri", "güçlü yanları", "neden tercih", "neden kullanmalı*", "neden seçmeli*",
            "neden denemeli*", "kazanımlar*", "katkıları", "size ne kazandırır", "ne işe yarar", "0 neden",
            "0 sebep",
        ),
        "caveats": (
            "kötü giden*", "işe yaramayan*",
            "dezavantaj*", "zararı", "zararlar*", "risk", "riskler*", "riski", "eksileri", "eksiler", "=eksi",
            "eksi yönleri", "olumsuz yönleri", "olumsuz yanları", "olumsuz etkileri", "kötü yanları",
            "kötü yönleri", "zayıf yönleri", "zayıf yanları", "zorluklar*", "zorluğu", "sınırlamalar*",
            "kısıtlamalar*", "kısıtları", "sakıncaları", "sakıncalar", "yan etki*", "dikkat edilmesi gereken*",
            "dikkat edilecek*", "dikkat edin", "=dikkat", "nelere dikkat", "uyarı", "uyarılar", "hatalar", "hataları",
            "sık yapılan hatalar", "kaçınılması gereken*", "kimler için uygun değil", "kimler kullanmamalı",
            "tehlikeler*", "tehlikesi", "engeller", "ne zaman kullanılmamalı", "=sorunlar",
        ),
        "steps": (
            "nasıl", "nasıl yapılır", "nasıl kullanılır", "nasıl seçilir", "nasıl başlanır", "nasıl başlamalı",
            "nasıl hazırlanır", "nasıl kurulur", "adım", "adımlar", "adımları", "adım adım", "^adım 0", "0 adım",
            "0 adımda", "aşamaları", "ipucu", "ipuçları", "öneriler", "önerilerimiz", "tavsiyeler", "püf noktaları",
            "rehber", "rehberi", "kılavuz", "kılavuzu", "kurulum", "kurulumu", "yapılması gerekenler", "ne yapmalı",
            "neler yapmalı", "yöntemleri", "yöntemler", "yolları", "malzemeler", "gerekli malzemeler", "=hazırlanışı",
            "=yapılışı", "tarifi", "stratejiler*", "kontrol listesi", "çözüm yolları", "gerekenler",
        ),
        "key_takeaways": (
            "öne çıkanlar", "ana noktalar", "önemli noktalar", "temel noktalar", "=kısaca", "kısa kısa", "=özetle",
            "kısa özet", "tl;dr", "tldr", "çıkarılacak dersler", "öğrendiklerimiz", "öğrendiklerim",
            "bilmeniz gerekenler", "bilinmesi gerekenler", "akılda kalması gereken*", "hızlı bilgiler",
        ),
        "faq": (
            "sıkça sorulan sorular", "sık sorulan sorular", "=sss", "soru ve cevap*", "soru cevap",
            "sorular ve cevaplar", "merak edilenler", "en çok sorulan*", "faq",
        ),
        "comparison": (
            "karşılaştırma", "karşılaştırması", "karşılaştırılması", "farkları", "farkı", "arasındaki fark*",
            "benzerlikler*", "alternatif", "alternatifler*", "hangisi daha iyi", "hangisini seçmeli", "vs", "en iyi 0",
        ),
        "examples": (
            "örnek", "örnekler", "örnekleri", "örneği", "vaka çalışması", "vaka çalışmaları", "vaka analizi",
            "kullanım alanları", "kullanım senaryoları", "uygulama alanları", "başarı hikayesi", "başarı hikayeleri",
        ),
        "references": (
            "=kaynaklar", "kaynakça", "=kaynak", "referanslar", "dipnotlar", "ileri okuma", "daha fazla bilgi",
            "faydalı bağlantılar", "yararlı bağlantılar", "yararlanılan kaynaklar", "=teşekkür",
        ),
        "cta": (
            "=iletişim", "bize ulaşın", "bizimle iletişime geçin", "iletişime geçin", "hemen başlayın", "ücretsiz dene*",
            "abone olun", "abone ol", "kayıt olun", "kayıt ol", "üye olun", "üye ol", "satın al", "sipariş ver*",
            "randevu al*", "teklif al*", "hizmetlerimiz", "ürünlerimiz", "hakkımızda", "neden biz", "bizi takip edin",
            "bültenimiz*", "yorum yapın", "yorumlarınızı", "görüşlerinizi",
        ),
        "author_bio": ("yazar hakkında", "yazarlar hakkında", "=yazar", "=hakkımda", "ben kimim"),
        "related": (
            "ilgili yazılar", "ilgili makaleler", "ilgili içerikler", "ilgili konular", "benzer yazılar",
            "benzer makaleler", "benzer içerikler", "önerilen yazılar", "ilginizi çekebilir", "bunları da okuyun",
            "diğer yazılar", "son yazılar", "popüler yazılar", "=ayrıca bakınız", "çok okunanlar",
        ),
        "conclusion": (
            "sonuç", "=sonuç olarak", "sonuç ve", "son söz", "son sözler", "son düşünceler", "=kapanış", "=özet",
            "genel değerlendirme", "=değerlendirme", "toparlarsak", "toparlayacak olursak", "=son olarak", "=bitirirken",
            "sırada ne var", "geleceğe bakış",
        ),
    },
    vetoes={
        "caveats": ("risk yönetimi", "risk analizi", "risksiz"),
        "steps": ("nasıl çalışır", "nasıl çalışıyor", "nasıl işler", "nasıl işliyor", "nasıl oluşur"),
    },
    previous=("önceki", "önceki yazı", "önceki gönderi", "önceki makale", "önceki içerik", "önceki haber"),
    next=("sonraki", "sonraki yazı", "sonraki gönderi", "sonraki makale", "sonraki içerik", "sonraki haber"),
    furniture={
        "share": ("paylaş", "bu yazıyı paylaş", "facebook'ta paylaş", "twitter'da paylaş", "whatsapp'ta paylaş", "yazdır"),
        "newsletter": ("bültene abone ol", "bültenimize abone olun", "e-posta adresiniz", "e-posta adresi"),
        "comments": (
            "yorumlar", "0 yorum", "yorum yap", "yorum yapın", "bir yorum yazın", "bir cevap yazın", "yanıtla",
            "cevapla", "cevabı iptal et", "yorum gönder", "e-posta hesabınız yayımlanmayacak ...",
        ),
        "related": (
            "ilgili yazılar", "ilgili makaleler", "ilgili içerikler", "benzer yazılar", "benzer içerikler", "son yazılar",
            "popüler yazılar", "diğer yazılar", "çok okunanlar", "bunlar da ilginizi çekebilir", "devamını oku",
        ),
        "consent": ("çerez kullanıyoruz ...", "tümünü kabul et", "tümünü reddet", "çerez ayarları"),
        "author-box": ("yazar hakkında",),
        "navigation": ("ana sayfa", "anasayfa", "menü", "arama", "giriş yap", "kayıt ol", "içeriğe geç", "içeriğe atla"),
        "advertisement": ("reklam", "sponsorlu içerik"),
        "footer": ("tüm hakları saklıdır ...", "tüm hakları saklıdır", "gizlilik politikası", "kullanım koşulları"),
        "contents": ("içindekiler", "içerik tablosu"),
    },
    byline=("yazan", "yazar", "hazırlayan", "yazarı"),
    dated=("tarih", "yayın tarihi", "yayınlanma tarihi", "yayımlanma tarihi", "güncelleme", "son güncelleme", "güncellendi"),
    updated=("güncelleme", "son güncelleme", "güncellendi", "güncelleme tarihi"),
    filed=("kategori", "kategoriler"),
    tagged=("etiket", "etiketler"),
    reading_time=("0 dk okuma", "0 dakika okuma", "0 dakikalık okuma", "okuma süresi 0 dakika", "okuma süresi 0 dk"),
    numbers=("iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"),
    gains=(
        "avantajları", "faydaları", "0 fayda", "0 faydası", "0 avantaj", "0 avantajı", "yararları", "0 neden", "0 sebep",
        "artıları",
    ),
    warns=("uyarı", "dikkat"),
    notes=("not", "önemli not", "önemli", "hatırlatma"),
    remarks=("editörün notu", "güncelleme", "feragat", "açıklama"),
    asides=(
        "ortaklık bağlantıları", "komisyon kazan*", "^bu yazı ilk olarak", "^bu yazı serinin", "^bu makale ilk olarak",
        "sponsorlu içerik",
    ),
    credits=(
        "fotoğraf", "fotoğraflar", "foto", "görsel", "kaynak", "illüstrasyon",
    ),
    captions=("şekil 0", "tablo 0", "resim 0", "görsel kaynağı"),
    goes_on=(
        "ama", "fakat", "ancak", "ayrıca", "üstelik", "dahası", "bununla birlikte", "buna rağmen", "bu nedenle", "bu yüzden",
        "dolayısıyla", "örneğin", "öte yandan", "başka bir deyişle",
    ),
    sums_up=(
        "bu nedenlerle", "tüm bu nedenlerle", "bütün bu nedenlerle",
        "sonuç olarak", "özetle", "kısacası", "özetlemek gerekirse", "toparlamak gerekirse", "son olarak", "umarım",
        "umarız", "gördüğünüz gibi", "okuduğunuz için teşekkür*", "artık biliyorsunuz", "hepsi bu kadar",
    ),
    notices={
        "paywall": ("abonelere özel", "okumaya devam etmek için abone"),
        "login": ("devam etmek için giriş yapın", "giriş yapmalısınız"),
        "not-found": ("sayfa bulunamadı",),
        "consent": ("çerez kullanıyoruz", "çerezleri kullanır"),
        "cut": ("devamını oku", "okumaya devam et"),
    },
    counts_first=(
        "birincisi", "ilk olarak", "öncelikle", "her şeyden önce", "ilk ... avantaj", "ilk ... fayda", "ilk ... neden",
    ),
    counts_on=(
        "ikincisi", "üçüncüsü", "dördüncüsü", "ikinci olarak", "üçüncü olarak", "son olarak", "bir diğer ... avantaj",
        "bir diğer ... fayda", "bir diğer ... neden", "bir başka ... avantaj", "bir başka ... fayda",
        "bir başka ... neden",
    ),
    holds_back=(
        *each(
            "bir, bir diğer, tek, en büyük, başka bir, bazı",
            "dezavantajı, dezavantaj, dezavantajları, eksisi, sakıncası, sakıncaları, kısıtlaması, yan etkileri",
        ),
    ),
    verb_last=True,
    cues={
        "limits": (
            "ama fakat ancak değil yok hiç asla maalesef rağmen risk* tehlike* sorun* zor* hata* sınır* pahalı* maliyet* "
            "dikkat* uyarı* kaçın* zarar* yavaş* zayıf* eksik* olumsuz*"
        ),
        "gains": (
            "avantaj* fayda* yarar* yardım* iyi* kolay* hızlı* tasarruf* kazan* güçlendir* koru* artır* azalt* etkili* "
            "verimli* sağlıklı* sağla* destek* esnek*"
        ),
        "advises": (
            "gerek* gerekir gerekli* lazım önce sonra ardından adım* öner* tavsiye* seç* deneyin kontrol kullanın ekleyin "
            "unutmayın mutlaka yapın"
        ),
        "sums_up": "sonuç* özet* kısaca* toparla* nihayet* genel* kısacası",
        "ahead": "gelecek* yarın yakında umut* umarım umarız bundan ileride sonraki",
        "invites": "yorum* paylaş* teşekkür* soru* hoş katıl* yazın söyleyin görüş*",
        "sells": "iletişim* ücretsiz* teklif* abone* kayıt* randevu* demo ekip* uzman* bugün hizmet* müşteri* keşfedin",
        "defines": "nedir denir demektir tanım* anlam* tür* çeşit* olarak adlandırıl*",
        "we": "biz bizim bize bizi ben benim bana beni",
        "you": "siz sizin size sizi sen senin sana seni",
        "acts": (
            "seçin seçmek kurun kurmak yükleyin yüklemek ekleyin eklemek hazırlayın hazırlamak kontrol edin başlayın "
            "başlamak planlayın planlamak ölçün ölçmek yazın yazmak deneyin denemek kaydedin kaydetmek oluşturun "
            "oluşturmak belirleyin belirlemek kullanın kullanmak karıştırın karıştırmak pişirin pişirmek temizleyin "
            "temizlemek sulayın sulamak dikin dikmek kesin kesmek bağlayın bağlamak açın açmak kapatın kapatmak "
            "düzenleyin düzenlemek test"
        ),
    },
)
# fmt: on
