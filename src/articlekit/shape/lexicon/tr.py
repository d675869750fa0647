"""The words of Turkish."""

from articlekit.shape.lexicon import Lexicon, each

# fmt: off
LEXICON = Lexicon(
    language="tr",
    stop_words=frozenset((
        "ve", "bir", "bu", "da", "de", "için", "ile", "çok", "gibi", "daha", "olarak", "ama", "kadar", "değil", "olan",
        "sonra", "veya", "şey", "mı", "siz", "onun", "bunun", "bunu", "ancak", "hem", "yok", "nasıl", "neden", "şu",
        "diye", "göre", "bile", "önce", "oldu", "olduğu", "ise", "hiç", "yani", "artık", "tüm", "bütün", "şekilde",
        "kendi", "böyle", "içinde", "biraz", "yeni", "olur", "vardır", "iyi",
    )),
    roles={
        "introduction": (
            "=giriş", "giriş bölümü", "^giriş ve", "=girizgah", "önsöz", "sunuş", "=takdim", "=merhaba", "^merhaba",
            "herkese merhaba", "=selam", "hoş geldiniz", "hoşgeldiniz", "başlamadan önce", "=başlarken", "=önce",
            "=başlangıç", "=ön söz", "=prolog", "bu yazıda", "bu makalede", "bu rehberde", "bu yazıda neler var",
            "bu yazının amacı", "bu yazı hakkında", "bu yazı dizisi", "bu seri hakkında", "bu rehber hakkında",
            "bu rehber kimin için", "bu rehber kimler için", "bu yazı kimin için", "bu yazı kimler için",
            "bu yazıyı neden yaz*", "neden yazdım", "neler öğreneceksiniz", "neler öğreneceğiz", "ne öğreneceksiniz",
            "neyi anlatacağım", "nelerden bahsedeceğiz", "nereden çıktı", "her şey nasıl başladı",
            "hikaye nasıl başladı", "nasıl başladık", "^konuya giriş", "kısa bir giriş", "birkaç söz", "birkaç kelime",
            "yola çıkarken", "nereden başlasam", "söze başlarken", "ilk söz", "=ön not", "bu yazıya başlarken",
            "neden bu yazı", "bu yazıyı kimler", "kimler okumalı", "kim okumalı",
        ),
        "overview": (
            "nedir", "ne demek", "ne demektir", "ne anlama gelir", "ne anlama geliyor", "anlamı nedir", "kimdir",
            "tanım", "tanımı", "tanımlar", "genel bakış", "genel bakışı", "kısaca tanıyalım", "yakından bakalım",
            "yakından tanıyalım", "tarihçe", "tarihçesi", "kısa tarihi", "kısa tarih", "tarihsel gelişim*",
            "tarihi gelişim*", "doğuşu", "ortaya çıkışı", "nasıl ortaya çıktı", "kavramlar", "temel kavram*",
            "kavramsal çerçeve", "temel bilgiler", "genel bilgi*", "temelleri", "=temeller", "türleri",
            "türleri nelerdir", "çeşitleri", "çeşitleri nelerdir", "kaç çeşit", "tipleri", "sınıflandırma*",
            "özellikleri", "özellikleri nelerdir", "genel özellik*", "kökeni", "arka plan*", "=arkaplan", "bağlam",
            "=bağlamı", "bugünkü durum", "mevcut durum*", "şu anki durum", "genel durum", "=durum", "son durum",
            "=sorun", "=problem", "=sorun ne", "sorun neydi", "problem neydi", "sorunun kaynağı", "problemin tanımı",
            "sorunun tanımı", "problem tanımı", "=mesele", "mesele ne", "=mesele şu", "=ne oldu", "=ne olmuştu",
            "neydi", "neyden bahsediyoruz", "ne hakkında", "belirtiler", "belirtileri", "belirtileri nelerdir",
            "=semptomlar", "nedenleri nelerdir", "nedenleri", "=nedenler", "sebepleri", "neden olur", "neden oluşur",
            "neden kaynaklan*", "neyi kapsar", "kapsamı", "=kapsam", "kimler kapsamda", "kimleri kapsıyor",
            "kimler yararlanabilir", "kimler başvurabilir", "hakkında bilgi", "hakkında bilmeniz gereken",
            "hakkında her şey", "^a'dan z'ye", "başlangıç noktamız", "nereden başladık", "elimizde ne vardı",
            "eski sistem", "eskiden nasıldı", "önceki durum", "dediğimiz şey", "neyin nesi", "içinde ne var",
            "ne içerir", "neler var", "neyi kastediyoruz", "nereden geliyor", "nereden gelir", "yakından bakış*",
            "ilk bakış*", "ilk bakışta", "ne anlatıyor", "ne için kullanılır", "neyle karşı karşıya*", "neyle uğraş*",
            "kısa bir hatırlatma", "temel terimler", "=terimler", "ne değildir", "neye denir", "kime denir",
            "önce tanım", "önce tanıyalım", "olay ne", "olay şu", "derdimiz ne*", "dert ne", "=derdimiz", "sorunumuz",
            "problemimiz",
        ),
        "importance": (
            "önemi", "önemi nedir", "önemi ve", "neden önemli*", "neden bu kadar önemli*", "niçin önemli*",
            "niye önemli*", "neden önemse*", "neden gerekli*", "neden gerek*", "niye gerek*", "neden ihtiyaç",
            "neden ihtiyacımız*", "neden ihtiyacınız*", "ihtiyaç duyul*", "ihtiyaç nereden*", "gerekliliği",
            "neden gerekir", "neden şimdi", "=neden", "=neden mi", "=niye", "=niçin", "neden şart", "neden umursa*",
            "neden dikkate al*", "neden vazgeçilmez", "vazgeçilmez*", "hayati önem*", "önem taşı*", "önem kazan*",
            "kritik rol*", "önemli bir rol", "rolü", "neden konuş*", "bizi neden ilgilendir*", "sizi neden ilgilendir*",
            "bizim için ne anlama*", "sizin için ne anlama*", "ne anlama geliyor bizim", "neden uğraş*",
            "neden zahmet*", "niye uğraş*", "neden dert", "neden endişe*", "neyi değiştir*", "ne fark eder",
            "ne fark ediyor", "=anlamı", "=önem", "neler tehlikede", "tehlikede olan", "=gerekçe", "=gerekçesi",
            "gerekçeler", "=amacı", "amacımız", "neden değişt*", "neden ayrıl*", "neden bırak*", "neden vazgeç*",
            "neden terk*", "^neden bu kadar", "^niye bu kadar", "^neden hep", "neden konuşmalıyız", "asıl mesele",
            "bizi ilgilendiren*", "sizi ilgilendiren*", "neden göz ardı*", "neden ciddiye*", "neden ertele*",
            "niye önemse*", "bu neden önemli*", "önemsemelisiniz", "önemsemeliyiz",
        ),
        "mechanism": (
            "nasıl çalışır", "nasıl çalışıyor", "nasıl çalışmakta*", "nasıl işler", "nasıl işliyor", "nasıl işle*",
            "çalışma prensi*", "çalışma mantığı", "çalışma şekli", "çalışma ilkesi", "işleyişi", "=işleyiş",
            "işleyiş biçimi", "mantığı", "=mantık", "bileşenleri", "bileşenler", "ana bileşen*", "parçaları", "yapısı",
            "=yapı", "genel yapı", "mimari", "mimarisi", "mimarimiz", "=altyapı", "teknik altyapı", "teknik detay*",
            "teknik ayrıntı*", "teknik taraf*", "işin tekniği", "işin teknik", "altındaki teknoloji", "perde arkası",
            "perdenin arkası", "kaputun altı*", "arka planda", "arka tarafta", "arkasındaki bilim", "ardındaki bilim",
            "arkasındaki teknoloji", "bilimsel açıklama*", "bilim ne diyor", "bilim ne söylüyor", "işin bilimi",
            "bilimsel temel*", "işin kimyası", "=kimyası", "işin fiziği", "=fiziği", "=anatomisi", "nasıl oluşur",
            "nasıl oluşuyor", "nasıl üretilir", "nasıl üretiliyor", "nasıl yapılıyor", "nasıl elde edilir",
            "nasıl etki eder", "nasıl etki ediyor", "nasıl etkile*", "etki mekanizma*", "mekanizma*",
            "nasıl gerçekleş*", "nasıl hesaplan*", "nasıl belirlen*", "nasıl ölçül*", "nasıl sağlan*",
            "içeride ne oluyor", "içinde ne oluyor", "vücutta ne olur", "ne oluyor", "aslında ne oluyor",
            "süreç nasıl işl*", "sistem nasıl", "sistemin işleyişi", "algoritma*", "=süreç", "nasıl kurduk",
            "nasıl tasarladık", "nasıl inşa ettik", "neyden oluşur", "nelerden oluşur", "nelerden oluşuyor",
            "neden yapılır", "asıl neden", "kök neden*", "=teşhis", "neden böyle oluyor", "işin mutfağı",
            "yapı taşları", "=akış", "veri akışı", "akış şeması", "nasıl tasarlan*", "nasıl bağlan*", "işin sırrı",
            "sırrı ne*", "sırrı nerede", "neyle çalış*", "arkasında ne var", "ardında ne var", "içini açınca",
            "kaputu açınca", "çalışma biçimi", "hangi teknoloji*", "kullandığımız teknoloji*", "sistem bileşen*",
            "hangi parça*",
        ),
        "benefits": (
            "iyi giden*", "işe yarayan*", "avantaj", "avantajlar*", "avantajı*", "=avantajlı yönleri", "fayda",
            "faydası", "faydalar*", "yararı", "yararlar*", "artıları", "artılar", "=artı", "=artıları", "artı yönleri",
            "artı tarafları", "olumlu yönler*", "olumlu yanlar*", "olumlu tarafları", "olumlu etki*", "iyi yanlar*",
            "iyi yönleri", "iyi tarafı", "iyi tarafları", "güzel yanları", "güzel tarafı", "güzel tarafları",
            "güçlü yönler*", "güçlü yanlar*", "güçlü tarafları", "üstünlükleri", "üstün yönleri", "=iyiler", "=olumlu",
            "=olumlular", "neden tercih", "neden kullanmalı*", "neden seçmeli*", "neden denemeli*",
            "neden tercih etmeli*", "neden yapmalı*", "neden almalı*", "neden okumalı*", "neden öğrenmeli*",
            "neden gitmeli*", "neden başlamalı*", "neden geçmeli*", "neden kullanıyor*", "neden tercih ediyor*",
            "neden seçtik", "neden seçtim", "neden geçtik", "neden geçtim", "neden seviyor*", "neden sevdik",
            "neden sevdim", "niye seviyor*", "neden değer", "neden değdi", "neden iyi", "neden mantıklı", "kazanımlar*",
            "kazanımları", "=kazançlar", "=kazanç", "kazançları", "kazandırdı*", "kazandırır", "kazandırıyor",
            "kazandıkları", "kazandıklarımız", "kazandıklarım", "kazanacaklarınız", "ne kazandık", "ne kazandım",
            "neler kazandık", "ne kazanırsınız", "ne kazanıyor*", "size ne kazandırır", "bize ne kazandırdı",
            "bana ne kazandırdı", "katkıları", "katkısı", "size ne katar", "bize ne kattı", "bana ne kattı",
            "ne katıyor", "ne işe yarar", "ne işe yarıyor", "ne işe yaradı", "ne sağlar", "ne sağlıyor", "neler sağlar",
            "sağladığı*", "sağladıkları", "getirileri", "getirisi", "getirdikleri", "getirdiği kolaylık*",
            "getirdiği yenilik*", "sunduğu avantaj*", "sunduğu olanak*", "sunduğu kolaylık*", "sunduğu imkan*",
            "kolaylıkları", "sağladığı kolaylık*", "elimize ne geçti", "elime ne geçti", "elinize ne geçer",
            "neye iyi gelir", "nelere iyi gelir", "ne için faydalı", "iyi geldi*", "iyi gelir", "iyi geliyor",
            "hayatımı kolaylaştır*", "hayatınızı kolaylaştır*", "işimizi kolaylaştır*", "sevdiklerim", "sevdiklerimiz",
            "sevdiğim yan*", "sevdiğim yön*", "sevdiğimiz yan*", "beğendiklerim", "beğendiklerimiz", "beğendiğim*",
            "beğendiğimiz*", "hoşuma giden*", "hoşumuza giden*", "memnun kaldı*", "memnun olduğum*", "^0 neden",
            "^0 sebep", "0 neden", "0 sebep", "0 nedeni", "0 sebebi", "0 iyi neden", "0 güzel sebep", "için 0 neden",
            "için 0 sebep", "nedeniniz var", "iyi nedenler", "geçerli nedenler", "için nedenler", "en büyük artısı",
            "en büyük avantaj*", "potansiyel kazanç*", "=fırsatlar", "parladığı yer*", "en sevdiğim*", "en sevdiğimiz*",
            "en güzel yan*", "en güzel taraf*", "en iyi yan*", "işin güzel*", "neyi iyi yap*", "iyi yaptığı*",
            "iyi ki*", "yüzümüzü güldür*", "yüzümü güldür*", "karşılığında ne al*", "kâr hanesi*", "kârlı çık*",
            "ne kurtardık", "neden vazgeçemiyor*", "şifa*", "sağlığa etkileri", "mucize*", "hoşumuza gitti",
            "hoşuma gitti", "bizi mutlu eden*", "beni mutlu eden*", "artı puan*", "artı hanesi*", "rahatlığı",
            "neden bayıl*", "neden hayran*", "neden memnun*",
        ),
        "caveats": (
            "kötü giden*", "işe yaramayan*", "yürümeyen*", "dezavantaj*", "zararı", "zararlar*", "zararlı mı", "risk",
            "riskler*", "riski", "riskli*", "eksileri", "eksiler", "=eksi", "eksi yönleri", "eksi tarafları",
            "eksik kalan*", "eksiklikler*", "eksiği", "eksikleri", "olumsuz yönler*", "olumsuz yanlar*",
            "olumsuz tarafları", "olumsuz etki*", "=olumsuzluklar", "=olumsuz", "=kötüler", "kötü yanlar*",
            "kötü yönleri", "kötü tarafı", "kötü tarafları", "kötü haber*", "zayıf yönler*", "zayıf yanlar*",
            "zayıf nokta*", "zayıf halka*", "zorluklar*", "zorlukları", "zorluğu", "zor tarafı", "zor yanı",
            "zor kısmı", "zorlandığımız*", "zorlandığım*", "bizi zorlayan*", "beni zorlayan*", "zorlayıcı*",
            "sınırlamalar*", "sınırları", "sınırlılıklar*", "kısıtlamalar*", "kısıtları", "kısıtlar", "sakıncaları",
            "sakıncalar", "sakıncası", "sakıncalı*", "yan etki*", "dikkat edilmesi gereken*", "dikkat edilmesi*",
            "dikkat etmeniz gereken*", "dikkat etmemiz gereken*", "dikkat edilecek*", "dikkat edin", "dikkat edilmeli*",
            "=dikkat", "^dikkat", "nelere dikkat", "neye dikkat", "uyarı", "uyarılar*", "uyarısı", "önemli uyarı*",
            "hatalar", "hataları", "hatalar*", "hatası", "hatalarım*", "hatalarımız*", "sık yapılan hata*",
            "yapılan hatalar", "yaygın hatalar", "düşülen hata*", "doğru bilinen yanlış*", "yanlışlar",
            "sık yapılan yanlış*", "kaçınılması gereken*", "kaçınmanız gereken*", "kaçınılacak*", "uzak durulması*",
            "uzak durun", "kimler için uygun değil", "kimlere uygun değil", "kimler kullanmamalı", "kimler kullanamaz",
            "kimler tüketmemeli", "kimler yapmamalı", "kimler uzak durmalı", "kimler dikkat etmeli", "kimler almamalı",
            "kime göre değil", "kimlere göre değil", "kimlere tavsiye etm*", "kimlere önerm*", "herkese göre değil",
            "herkes için değil", "herkese uygun değil", "herkese tavsiye etm*", "herkese önerm*", "herkese olmaz",
            "tehlikeler*", "tehlikesi", "tehlikeli mi", "tehlikeli olabil*", "=engeller", "karşılaşılan engel*",
            "engelleri", "tuzaklar*", "tuzağı", "tuzaklara", "püf noktası değil", "ne zaman kullanılmamalı",
            "ne zaman kullanmamalı", "ne zaman yapılmamalı", "ne zaman gerekmez", "ne zaman işe yaramaz",
            "ne zaman doktora", "hangi durumlarda uygun değil", "=sorunlar", "olası sorun*", "karşılaşılan sorun*",
            "karşılaştığımız sorun*", "karşılaştığım sorun*", "karşılaşılan zorluk*", "yaşadığımız sorun*",
            "yaşadığım sorun*", "bilinen sorun*", "yaygın sorun*", "sıkıntılar*", "sıkıntısı", "sıkıntılı*",
            "sevmedikleri*", "sevmediğim*", "sevmediğimiz*", "beğenmedikleri*", "beğenmediğim*", "beğenmediğimiz*",
            "hoşuma gitmeyen*", "hoşumuza gitmeyen*", "rahatsız eden*", "can sıkan*", "canımı sıkan*",
            "canımızı sıkan*", "can sıkıcı*", "sinir bozucu*", "sevimsiz*", "pişman olduğum*", "pişman olduklarım",
            "pişmanlıklar*", "keşke*", "özledikleri*", "kimse söylem*", "kimsenin söylem*", "kimsenin anlatm*",
            "kimse anlatm*", "kimsenin bahsetm*", "söylenmeyen*", "anlatılmayan*", "yanlış gid*", "ters gid*",
            "ters gitti*", "ters giden*", "ne ters gitti", "neler ters gidebilir", "neyi kaybettik", "ne kaybettik",
            "neler kaybettik", "kaybettiklerimiz", "vazgeçtiklerimiz", "nelerden vazgeçtik", "=bedeli", "bunun bedeli",
            "bedeli ağır*", "görünmeyen bedel*", "ödediğimiz bedel*", "gizli maliyet*", "görünmeyen maliyet*",
            "madalyonun öbür*", "madalyonun diğer*", "madalyonun arka*", "karanlık yüz*", "karanlık taraf*",
            "gözünüzden kaçmasın", "gözden kaçan*", "gözden kaçırma*", "eleştiriler", "eleştirisi", "=eleştiri",
            "itirazlar", "çekinceler*", "endişeler*", "kaygılar", "şüpheler", "belirsizlikler*", "açık sorular",
            "ödünler", "ödünleşim*", "kontrendikasyon*", "kırmızı bayrak*", "kırmızı çizgi*", "dokunmayın", "sakın",
            "asla yapm*", "yapmamanız gereken*", "yapılmaması gereken*", "yapmayın", "=yapmayın", "uygun olmadığı*",
            "yetersiz kal*", "yetmediği*", "işe yaramadığı*", "eksik yanları", "eksik yönleri", "tadını kaçıran*",
            "acı gerçek*", "aksaklıklar*", "aksayan*", "takıldığımız*", "takıldığım*", "yanıldığımız*", "yanıldığım*",
            "hayal kırıklı*", "aması var", "bir ama*", "kusurlar*", "kusurları", "kusuru", "kime uymaz",
            "kimlere uymaz", "kime gelmez", "kimler almasın", "kim almasın", "kimler yapmasın", "kim kullanmasın",
            "almayın", "kullanmayın", "en zor*", "işin zor*", "acemi hata*", "acemilik*", "nerede yetersiz*",
            "nerede zorlan*", "nerede tıkan*", "nerede tökezle*", "tıkandığı*", "beklemediğimiz*", "beklemediğim*",
            "pahalıya*", "ödün ver*", "eksi puan*", "eksi hanesi*", "kırgınlık*", "yapamadıkları*", "yapamadığı*",
            "çözemediği*", "neyi çözmez", "neyi yapamaz", "neleri yapamaz", "ne zaman kaçın*", "bulaşmayın",
            "uzak dur*", "güvenli mi", "ihtiyat*", "önce şunu bilin", "kötü sürpriz*", "canımızı yak*", "canımı yak*",
            "başımızı ağrıt*", "baş ağrıt*", "zaafları", "zaafı", "yetmiyor", "yetmez",
        ),
        "steps": (
            "nasıl", "nasıl yapılır", "nasıl yapılmalı*", "nasıl kullanılır", "nasıl kullanılmalı*", "nasıl seçilir",
            "nasıl seçmeli*", "nasıl başlanır", "nasıl başlamalı*", "nasıl başlarım", "nasıl hazırlanır",
            "nasıl kurulur", "nasıl anlaşılır", "nasıl önlenir", "nasıl başvurulur", "nasıl alınır", "nasıl temizlenir",
            "nasıl saklanır", "adım", "adımlar", "adımları", "adımlarınız", "adım adım", "^adım 0", "0 adım",
            "0 adımda", "ilk adım*", "birinci adım*", "ikinci adım*", "üçüncü adım*", "dördüncü adım*", "beşinci adım*",
            "son adım", "sonraki adım*", "bir sonraki adım*", "atılacak adım*", "aşamaları", "aşamalar", "^aşama 0",
            "^0 aşama", "birinci aşama*", "ikinci aşama*", "^gün 0", "ipucu", "ipuçları", "tüyo*", "öneri", "öneriler",
            "önerileri", "önerilerim", "önerilerimiz", "önerim", "önerimiz", "uzman önerileri", "tavsiye", "tavsiyeler",
            "tavsiyeleri", "tavsiyelerim", "tavsiyelerimiz", "tavsiyem", "püf nokta*", "püf noktaları",
            "pratik bilgiler", "pratik öneri*", "pratik yöntem*", "küçük hileler", "rehber", "rehberi", "kılavuz",
            "kılavuzu", "başlangıç rehberi", "başlangıç kılavuzu", "el kitabı", "yol haritası", "yol haritamız",
            "eylem planı", "kurulum", "kurulumu", "kurulum adımları", "yapılandırma*", "ayarlar", "ayarları", "=ayar",
            "yapılması gereken*", "yapmanız gereken*", "yapılacaklar", "yapılacak iş*", "yapabilecekleri*",
            "yapabileceğiniz*", "neler yapabilir*", "ne yapabilir*", "ne yapmalı*", "neler yapmalı*", "ne yapılmalı*",
            "neler yapılmalı*", "ne yapmak lazım", "ne yapmak gerek*", "yapın", "yöntemleri", "yöntemler", "yolları",
            "yollar", "teknikleri", "teknikler", "taktikler*", "stratejiler*", "malzemeler", "malzeme listesi",
            "gerekli malzeme*", "gereken malzeme*", "ne gerekiyor", "ne lazım", "neler gerekli", "neler lazım",
            "neye ihtiyacınız", "nelere ihtiyacınız", "ihtiyacınız olan*", "ihtiyaç listesi", "gerekenler",
            "gerekli belgeler", "gerekli evrak*", "istenen belge*", "ön koşul*", "ön gereksinim*", "gereksinimler",
            "başvuru koşulları", "başvuru şartları", "başvuru süreci", "=hazırlanışı", "=hazırlanması", "=hazırlama",
            "=hazırlık", "hazırlıklar", "ön hazırlık", "=yapılışı", "yapımı", "tarifi", "tarif", "uygulanışı",
            "=uygulama", "kontrol listesi", "yapılacaklar listesi", "çözüm yolları", "çözümü", "çözümler", "=çözüm",
            "=düzeltme", "çözüm önerileri", "bakımı", "=bakım", "tedavi yöntemleri", "korunma yolları", "önlemler",
            "önlem*", "alınması gereken*", "nasıl korun*", "seçerken", "alırken", "satın alırken*", "seçiminde",
            "seçimi", "satın alma rehberi", "seçim kriter*", "kriterler", "kriterleri", "hangi kriter*",
            "sorulması gereken*", "sormanız gereken*", "sorulacak soru*", "neye göre seç*", "=doğrusu",
            "en iyi uygulama*", "iyi uygulama*", "alışkanlıklar", "egzersizler", "=egzersiz", "alıştırmalar", "=rutin",
            "günlük rutin", "haftalık plan", "sorun giderme", "kullanımı", "kullanım kılavuzu", "olmazsa olmaz*",
            "=başlayalım", "haydi başlayalım", "hadi başlayalım", "işe koyul*", "hemen şimdi", "bugün yapabilecekleri*",
            "bir gece önce", "bir gün önce", "nereden başla*", "nereden başlamalı*", "işe nereden", "sırasıyla",
            "hafta hafta", "gün gün", "yanınıza al*", "çantanızda*", "çantada ne*", "saklama koşul*", "servis önerisi",
            "neye bakmalı*", "nelere bakmalı*", "neye bakılır", "nelere bakılmalı*", "nelere bakılır", "ne sormalı*",
            "neyi sormalı*", "hangi soruları*", "kontrol edilecek*", "kontrol edin", "bakım takvimi",
            "hazırlık listesi", "=reçete", "reçetesi", "benim yöntemim", "bizim yöntemimiz", "yöntemimiz", "yöntemim",
            "gitmeden önce yap*", "almadan önce", "kullanmadan önce", "karar vermeden önce", "imzalamadan önce",
            "evde yapabilecek*", "şimdi ne yap*", "=görevler", "yapılış",
        ),
        "key_takeaways": (
            "öne çıkanlar", "öne çıkan nokta*", "öne çıkan bulgu*", "ana noktalar", "önemli noktalar", "temel noktalar",
            "kilit nokta*", "ana fikir*", "ana mesaj*", "=kısaca", "^kısaca", "kısa kısa", "tek cümleyle",
            "bir cümleyle", "birkaç cümleyle", "bir bakışta", "=özetle", "kısa özet", "hızlı özet", "yazının özeti",
            "yönetici özeti", "özet bilgi*", "özet olarak", "tl;dr", "tldr", "uzun lafın kısası", "çıkarılacak ders*",
            "çıkardığımız ders*", "çıkardığım ders*", "çıkarılan ders*", "çıkarımlar*", "=dersler", "aldığımız ders*",
            "aldığım ders*", "öğrendiklerimiz", "öğrendiklerim", "öğrendiğim*", "öğrendiğimiz*", "ne öğrendik",
            "ne öğrendim", "neler öğrendik", "neler öğrendim", "bize ne öğretti", "bana ne öğretti",
            "bana öğrettikleri", "bize öğrettikleri", "bilmeniz gerekenler", "bilmeniz gereken", "bilinmesi gereken*",
            "bilmek istedikleri*", "akılda kal*", "aklınızda kal*", "akılda tutulması*", "aklınızda bulunsun",
            "unutmamanız gereken*", "unutulmaması gereken*", "hatırlanması gereken*", "hızlı bilgiler", "hızlı bakış",
            "künye", "rakamlarla", "sayılarla", "temel bulgular", "ana bulgular", "bulgular", "=notlar",
            "alınacak notlar", "cebimize koy*", "cebinize koy*", "yanımıza kar*", "yanınıza kâr", "heybemizde*",
            "bugün olsa", "yeniden başlasa*", "tekrar yapsa*", "baştan başlasa*", "aklımda kalan*", "aklımızda kalan*",
            "bende kalan*", "geriye kalan*", "=kısa cevap", "kısa cevabı", "kısa yanıt", "vaktiniz yoksa",
            "vakti olmayan*", "acelesi olan*", "aceleniz varsa", "tek paragraf*", "bir daha olsa", "bugünkü aklım*",
            "şimdiki aklım*", "başa dönsem*", "başa dönsek", "ne farklı yap*", "neyi farklı yap*", "farklı yapardı*",
            "farklı yapacağım*", "ders niteliğinde", "hap bilgi*", "=başlıca noktalar", "madde madde",
            "maddeler halinde", "üç maddede", "0 maddede", "bir yılın ardından öğren*",
        ),
        "faq": (
            "sıkça sorulan*", "sık sorulan*", "sık sorulanlar", "sık gelen soru*", "çok sorulan*", "en çok sorulan*",
            "en sık sorulan*", "=sss", "^sss", "soru ve cevap*", "soru cevap*", "soru - cevap", "sorular ve cevap*",
            "sorularla", "sorular ve yanıtlar*", "soru ve yanıt*", "soru yanıt*", "merak edilen*", "merak ettikleri*",
            "en çok merak edilen*", "merak edilen soru*", "akla takılan*", "aklınıza takılan*", "aklınızdaki soru*",
            "akıllardaki soru*", "akla gelen soru*", "kafanızdaki soru*", "okur soruları", "okurlardan*",
            "okuyucu soruları", "okuyuculardan gelen*", "sizden gelen*", "sizden gelenler", "müşterilerimizin sorduğu*",
            "soranlara", "=sorular", "=sorularınız", "sorularınız ve*", "gelen sorular", "kısa cevaplar",
            "uzmanına sorduk", "siz sordunuz", "faq", "sorulara cevap*", "sorulara yanıt*", "sorularınıza cevap*",
            "sorularınıza yanıt*", "sorularınızı yanıtl*", "sorularınızı cevapl*", "gelen mesaj*", "bana sorulan*",
            "bize sorulan*", "bize en çok*", "cevaplıyoruz", "yanıtlıyoruz", "cevapladık", "yanıtladık", "hızlı soru*",
            "kısa soru*",
        ),
        "comparison": (
            "karşılaştırma*", "karşılaştırılması", "karşılaştırınca", "karşılaştırırsak", "karşılaştıralım", "kıyasla*",
            "kıyası", "kıyaslama*", "kıyaslarsak", "farklar", "farkları", "farkı", "farkı ne", "farkı nedir",
            "farklılıklar*", "arasındaki fark*", "aralarındaki fark*", "ne farkı var", "ne fark var",
            "farkları nelerdir", "benzerlikler*", "alternatif", "alternatifler*", "alternatifi", "muadil*", "rakipler*",
            "seçenekler", "seçenekleri", "seçenekleriniz", "diğer seçenek*", "=diğerleri", "hangisi daha iyi",
            "hangisi daha", "hangisi iyi", "hangisini seçmeli*", "hangisini almalı*", "hangisini tercih*",
            "hangisi size", "hangisi sizin", "hangisi kazan*", "vs", "vs.", "versus", "=ya da", "mı yoksa", "mi yoksa",
            "mu yoksa", "mü yoksa", "en iyi 0", "en iyileri", "^en iyi", "karşı karşıya", "yan yana", "bizim seçimimiz",
            "favorimiz", "favorilerim*", "önceki sürüme göre", "eski ve yeni", "yeni mi eski mi", "yan yana koy*",
            "yan yana koyunca", "kafa kafaya", "hangisini seçtik", "neyi seçtik", "neleri denedik", "denediklerimiz",
            "denediğimiz*", "elediklerimiz", "elediğimiz*", "adaylar", "=adaylar", "peki ya diğer*",
            "diğerlerinden fark*", "ondan fark*", "öncesi ve sonrası", "önce ve sonra", "tablo halinde",
            "karşılaştırma tablosu", "aynı şey mi", "öteki seçenek*",
        ),
        "examples": (
            "örnek", "örnekler", "örnekleri", "örneği", "örnekle", "örneklerle", "bir örnek*", "somut örnek*",
            "gerçek örnek*", "gerçek hayat*", "gerçek hayattan*", "örnek olay*", "örnek uygulama*", "örnek hesap*",
            "örnek senaryo*", "senaryolar*", "senaryosu", "^senaryo 0", "vaka*", "vaka çalışması", "vaka çalışmaları",
            "vaka analizi", "olay incelemesi", "kullanım alanları", "kullanım alanı", "kullanım senaryo*",
            "kullanım örnek*", "uygulama alanları", "uygulama örnek*", "nerelerde kullanılır", "nerede kullanılır",
            "nerelerde kullanılıyor", "kimler kullanıyor", "kimler kullanır", "başarı hikaye*", "başarı hikâye*",
            "başarı öykü*", "müşteri hikaye*", "gerçek hikaye*", "=hikayeler", "pratikte", "uygulamada", "sahadan",
            "sahada", "hayattan", "kendi deneyimim*", "bizim deneyimimiz*", "bir günü", "bir gün nasıl geçiyor",
            "nasıl görünüyor", "dünyadan örnek*", "türkiye'den", "ilham veren*", "diyelim ki", "müşterimizin hikaye*",
            "yaşanmış*", "başımdan geçen*", "başımıza gelen*", "bir okurumuz*", "mesela", "=mesela", "örneğin",
            "şöyle düşün*", "bir deneme*", "küçük bir deney", "hesap örneği", "=hesap", "rakamlı örnek*",
            "kimler nasıl kullan*", "bir ailenin*", "bir vaka",
        ),
        "references": (
            "=kaynaklar", "kaynakça", "=kaynak", "^kaynaklar ve", "referanslar", "=referans", "dipnotlar", "=dipnot",
            "=notlar ve kaynaklar", "ileri okuma*", "okuma önerileri", "okuma listesi", "ek okuma*", "daha fazla okuma",
            "daha fazlası için", "daha fazla bilgi", "detaylı bilgi için", "ayrıntılı bilgi için", "ek bilgi*",
            "ek kaynak*", "ilgili kaynak*", "faydalı kaynak*", "yararlı kaynak*", "faydalı bağlantı*",
            "yararlı bağlantı*", "faydalı link*", "yararlı link*", "bağlantılar", "=linkler", "=bağlantı",
            "yararlanılan kaynak*", "yararlandığım*", "faydalandığım*", "faydalanılan kaynak*", "kullanılan kaynak*",
            "alıntılar", "bibliyografya", "literatür", "yasal dayanak", "dayanaklar", "görsel kaynak*",
            "fotoğraf kredi*", "=teşekkür", "=teşekkürler", "teşekkür ederiz", "sözlük", "sözlükçe", "terimler sözlüğü",
            "=ek", "=ekler", "=meraklısına", "meraklısı için", "derinleşmek isteyen*", "derine inmek*", "daha derine*",
            "okumak isteyenler*", "kaynak ve*", "nereden aldık", "neler okudum", "kitap önerileri", "faydalandığımız*",
            "yararlandığımız*", "bakmanız için", "ek belgeler", "resmi belgeler", "ilgili mevzuat*", "proje dosyaları",
            "kod nerede", "kaynak dosyalar",
        ),
        "cta": (
            "=iletişim", "iletişim bilgileri", "bize ulaşın", "bize ulaş", "bize yazın", "bizi arayın", "hemen arayın",
            "bizimle iletişime geç*", "iletişime geç*", "hemen başla*", "şimdi başla*", "hemen dene*", "ücretsiz dene*",
            "ücretsiz kayıt*", "ücretsiz danışma*", "ücretsiz keşif*", "ücretsiz indir*", "hemen indir*",
            "denemek ister misiniz", "denemek isteyenler*", "abone olun", "abone ol", "kayıt olun", "kayıt ol",
            "kaydolun", "üye olun", "üye ol", "satın al", "satın alın", "hemen al", "sipariş ver*", "nereden alınır",
            "nereden satın*", "randevu*", "randevu al*", "teklif al*", "teklif iste*", "demo iste*", "demo talep*",
            "hizmetlerimiz", "ürünlerimiz", "ürünümüz", "çözümlerimiz", "eğitimlerimiz", "kurslarımız", "hakkımızda",
            "biz kimiz", "neden biz", "neden bizi", "neden bizim", "bizi tercih*", "size nasıl yardımcı*",
            "nasıl yardımcı olabiliriz", "nasıl yardımcı oluyoruz", "yardıma mı ihtiyacınız", "desteğe mi ihtiyacınız",
            "yardımcı olalım", "yanınızdayız", "birlikte çalış*", "bizimle çalış*", "ekibimize katıl*",
            "aramıza katıl*", "bize katıl*", "topluluğumuza*", "katılın", "katılmak ister*", "bizi takip ed*",
            "takipte kal*", "haberdar olun", "bültenimiz*", "bülten", "e-bülten*", "yorum yapın", "yorumlarınızı",
            "yorumlarda buluş*", "görüşlerinizi", "fikirlerinizi*", "siz ne düşünüyorsunuz", "ya siz", "sıra sizde",
            "söz sizde", "sizin deneyimi*", "sizce", "paylaşın bizimle", "destek olun", "bağış yap*", "bize destek*",
            "=kampanya", "kampanyamız*", "özel kampanya*", "indirim kodu*", "indirim fırsat*", "size özel indirim*",
            "fiyatlar ve paketler", "fiyatlarımız", "paketlerimiz", "fiyat listemiz", "hazır mısınız",
            "sorularınız mı var", "sorunuz mu var", "sorunuz varsa", "aradığınızı bulamadınız mı",
            "daha fazlasını öğren*", "uygulamayı indir*", "webinar*", "başvuru için", "hemen başvur*", "bana yazın",
            "bana ulaşın", "bekleriz", "sizi bekliyoruz", "uğrayın", "kayıt için", "katılmak için", "katılım için",
            "denemek isterse*", "sormak istedikleriniz", "sorularınız için", "bir sorunuz", "bilgi için",
            "ayrıntılı bilgi ve*", "ekibimiz büyüyor", "açık pozisyon*", "danışma hattı", "bize bırakın",
            "hadi tanışalım", "tanışalım", "konuşalım", "birlikte yapalım", "canlı görmek*", "kendiniz deneyin",
            "nereden edin*", "deneme sürümü", "haber verin", "bizimle paylaş*",
        ),
        "author_bio": (
            "yazar hakkında", "yazarlar hakkında", "yazarı hakkında", "yazarımız hakkında", "=yazar", "=yazarlar",
            "yazarımız", "=hakkımda", "ben kimim", "kim yazdı", "kimim ben", "biraz ben*", "konuk yazar*",
            "misafir yazar*", "yazarı tanıyalım", "yazarın biyografisi", "yazarın diğer", "özgeçmiş*", "biyografi",
            "biyografisi", "kaleme alan",
        ),
        "related": (
            "ilgili yazı*", "ilgili makale*", "ilgili içerik*", "ilgili konu*", "ilgili haber*", "ilgili gönderi*",
            "ilgili diğer*", "ilgili bağlantı*", "ilişkili yazı*", "ilişkili içerik*", "benzer yazı*", "benzer makale*",
            "benzer içerik*", "benzer konu*", "benzer haber*", "benzer gönderi*", "önerilen yazı*", "önerilen içerik*",
            "önerilen haber*", "önerilen makale*", "önerdiğimiz yazı*", "ilginizi çekebil*", "ilgini çekebil*",
            "bunlar da ilginizi*", "hoşunuza gidebil*", "bunları da oku*", "bunu da oku*", "şunları da oku*",
            "şunlara da göz at*", "göz atabilirsiniz", "bunlara da bak*", "diğer yazı*", "diğer makale*",
            "diğer haber*", "serinin diğer*", "serideki diğer*", "son yazılar", "son yazılarım*", "son eklenen*",
            "son haberler", "son gönderiler", "yeni yazılar", "popüler yazı*", "popüler içerik*", "popüler haber*",
            "=ayrıca bakınız", "=ayrıca bkz", "=bakınız", "ayrıca oku*", "=okumaya devam", "okumaya devam et*",
            "sıradaki yazı*", "çok okunan*", "en çok okunan*", "daha fazla yazı*", "daha fazla içerik*",
            "daha fazla haber*", "editörün seçtikleri", "editörün seçimi", "blogumuzdan", "blogdan", "arşivden",
            "kategorideki diğer*",
        ),
        "conclusion": (
            "sonuç", "=sonuçlar", "=sonuç olarak", "sonuç olarak", "sonuç ve*", "sonuç yerine", "sonuç niyetine",
            "^sonuç:", "=sonuçta", "=netice", "neticede", "netice olarak", "son söz*", "sözün özü", "sözün kısası",
            "son düşünce*", "son bir not", "son not*", "son bir söz", "son birkaç söz", "son birkaç not", "son yorum*",
            "son değerlendirme*", "=kapanış", "kapanış ve*", "kapatırken", "kapanış notu", "kapanış düşünceleri",
            "=özet", "^özet ve", "=özetleyelim", "özetlersek", "özetleyecek olursak", "özetlemek gerekirse",
            "genel değerlendirme*", "=değerlendirme", "değerlendirme ve sonuç", "=toparlayalım", "toparlarsak",
            "toparlayacak olursak", "toparlamak gerekirse", "=son olarak", "=bitirirken", "=bitiriş", "=biterken",
            "bağlarken", "^bitirmeden", "gitmeden önce", "veda ederken", "=hoşça kalın", "=hoşçakalın",
            "uzun sözün kısası", "lafın kısası", "kısacası", "sırada ne var", "bundan sonra ne*", "bundan sonrası*",
            "şimdi ne olacak", "peki şimdi", "=ya şimdi", "peki ya sonra", "=ve sonra", "=ve şimdi", "gelecekte ne*",
            "geleceğe bakış*", "geleceğe bakarken", "ileriye bakış*", "ileriye bakarken", "gelecek planları*",
            "gelecekte bizi*", "bundan sonraki adım*", "yolun sonu*", "=son", "=nihayet", "=kararımız", "kararım",
            "=karar", "=hüküm", "nihai karar", "son karar", "değer mi", "değer miydi", "değdi mi", "buna değer*",
            "yine yapar mı*", "tekrar yapar mı*", "pişman mıyım", "pişman mıyız", "=hangisi", "peki hangisi",
            "=öyleyse", "o halde ne*", "yani ne yapmalı", "ne dersiniz", "=sonsöz", "=epilog", "geriye bakınca",
            "dönüp bakınca", "bugün neredeyiz", "bugün nerede", "ve nihayet", "=elveda", "=kime göre",
            "kimler için uygun", "kimlere öneririm", "kimlere tavsiye eder*", "gelelim sonuca", "peki sonuç",
            "velhasıl*", "hasılı", "demem o ki", "diyeceğim o ki", "bana sorarsan*", "=bence", "bitirmeden önce",
            "noktayı koy*", "nokta koyarken", "son cümle*", "son paragraf", "kapanış yerine", "özet yerine",
            "alınır mı", "almalı mısınız", "almalı mıyım", "almaya değer*", "tavsiye eder mi*", "önerir mi*",
            "kim almalı", "kimler almalı", "nereye gidiyoruz", "günün sonunda", "eve dönerken", "dönüş yolunda",
            "bir yıl sonra nerede", "bir yılın sonunda", "ne diyoruz", "ne diyorum", "son tahlilde", "=değdi", "=değer",
            "yola devam", "=devamı", "bundan böyle", "=velhasıl kelam",
        ),
    },
    vetoes={
        "introduction": (
            "giriş yap*", "giriş ücreti", "giriş ücretleri", "giriş sınavı", "giriş seviyesi", "giriş kartı",
            "piyasaya giriş", "hoş geldin bonusu", "hoş geldin paketi", "üniversiteye giriş",
        ),
        "overview": (
            "arasındaki fark*", "farkı nedir", "farkları nelerdir", "avantajları nelerdir", "dezavantajları nelerdir",
            "faydaları nelerdir", "zararları nelerdir", "riskleri nelerdir", "yararları nelerdir",
            "yan etkileri nelerdir", "önemi nedir", "püf noktaları nelerdir", "yolları nelerdir", "adımları nelerdir",
            "sorun giderme", "sırada ne*", "neler var içinde",
        ),
        "importance": (
            "önemli tarihler", "önemli noktalar", "önemli notlar", "önemli bilgiler", "önemli uyarı*", "neden biz",
            "neden bizi", "neden tercih*", "neden olur", "neden oluşur", "neden kaynaklan*", "neden seçmeli*",
            "neden kullanmalı*", "rolü üstlen*", "neden yapılır",
        ),
        "mechanism": (
            "nasıl çalışmalı*", "çalışma alanları", "çalışma saatleri", "iç mimari*", "mimari tarz*", "mimari akım*",
            "yapısı bozuk", "algoritma kursu", "süreç yönetimi",
        ),
        "benefits": (
            "avantaj paket*", "avantajlı paket*", "avantajlı fiyat*", "avantajlı kampanya*", "avantaj kart*",
            "avantaj kulübü", "avantajlardan yararlan*", "avantajlardan faydalan*", "vergi avantaj*", "faydalanma*",
            "faydalanın", "yararlanma*", "yararlanın", "kimler yararlan*", "kimler faydalan*", "kamu yararı",
            "yan haklar*", "artı değer vergisi", "artı ve eksi*", "artıları ve eksileri", "artılar ve eksiler",
            "avantaj ve dezavantaj*", "avantajları ve dezavantaj*", "fayda maliyet*", "faydalı bağlantı*",
            "faydalı link*", "faydalı kaynak*", "neden biz", "neden bizi", "neden kullanmamalı*",
            "neden tercih etmiyor*", "neden sevmiyor*", "neden almamalı*", "faydası yok", "yararı yok", "işe yaramaz",
            "işe yaramıyor", "ipuçları", "en iyi 0",
        ),
        "caveats": (
            "risk yönetimi", "risk analizi", "risk değerlendirme*", "risksiz", "riski azalt*", "riskini azalt*",
            "riskleri azalt*", "riski düşür*", "riskini düşür*", "risk almadan", "risk faktör*", "risk grubu",
            "yan etkisiz", "yan etkisi yok", "sınırları belirle*", "dikkat eksikliği*", "dikkat dağınıklığı*",
            "dikkat süresi*", "dikkati artır*", "dikkat ve odak*", "riskini en aza*", "riskini azal*", "sınırları aş*",
            "sınırları zorla*", "sınırsız", "hata kodları", "hata kodu*", "hata ayıklama*", "hata mesaj*",
            "hatalardan öğren*", "hatasız*", "sorun giderme", "sorun çözme", "sorunsuz*", "zararsız*",
            "zararlılarla mücadele", "zararlı yazılım*", "zarar görme*", "zararı telafi", "engelli*", "engelsiz",
            "uyarı işaretleri", "uyarı ışığı", "erken uyarı*", "avantaj ve dezavantaj*", "avantajları ve dezavantaj*",
            "artıları ve eksileri", "artılar ve eksiler", "artı ve eksi*", "seçerken dikkat*", "alırken dikkat*",
            "satın alırken*", "seçiminde dikkat*", "seçerken nelere*", "alırken nelere*", "dikkat çeken*",
            "dikkat çekici*", "zorlukların üstesinden", "zorluk seviyesi", "zorluk derecesi", "meydan okuma",
            "eleştirel düşün*", "ipuçları", "nasıl önlenir", "nasıl azaltılır",
        ),
        "steps": (
            "nasıl çalışır", "nasıl çalışıyor", "nasıl çalışmakta*", "nasıl işler", "nasıl işliyor", "nasıl işle*",
            "nasıl oluşur", "nasıl oluşuyor", "nasıl üretilir", "nasıl üretiliyor", "nasıl etki*", "nasıl etkile*",
            "nasıl ortaya çıktı", "nasıl oldu", "nasıl başladı*", "nasıl başladık", "nasıl doğdu", "nasıl değişti*",
            "nasıl değişiyor", "nasıl gidiyor", "nasıl geçti", "nasıl geçiyor", "nasıl biri", "nasıl bir yer",
            "nasıl karar verdik", "nasıl karar verdim", "nasıl anlattı*", "nasıl tanıştı*", "nasıl fark ettik",
            "nasıl keşfettik", "nasıl görünüyor", "nasıl hissettir*", "nasılsınız", "nasıl yardımcı*", "nasıl kurduk",
            "nasıl tasarladık", "nasıl hesaplan*", "nasıl belirlen*", "nasıl ölçül*", "nasıl gerçekleş*",
            "nasıl sağlan*", "size nasıl", "her şey nasıl", "süreç nasıl", "sistem nasıl", "bir adım önde",
            "bir adım öne", "bir adım geri*", "adım sayar", "adım attı", "fiyat stratejiler*", "önerilen yazı*",
            "önerilen içerik*", "okuma önerileri", "tavsiye edilen yazı*", "tarifi imkansız", "alırken yeniden",
            "belediye seçim*", "yerel seçim*", "başkanlık seçim*", "cumhurbaşkanlığı seçim*", "hava yolları",
            "kara yolları", "demir yolları", "müze rehberi", "rehber öğretmen*", "kullanım alanları",
            "uygulama alanları", "uygulamayı indir*", "mobil uygulama*", "pilot uygulama*", "yasal düzenleme*",
            "bakım evi",
        ),
        "key_takeaways": (
            "özet geç*", "özel ders*", "ders notları", "ders programı", "dersler başlıyor", "ders saatleri",
            "müzik dersleri", "notlar ve kaynaklar", "sayılarla oyna*",
        ),
        "faq": (
            "sorulması gereken*", "sormanız gereken*", "sorulacak soru*", "mülakat soruları", "sınav soruları",
            "çıkmış sorular", "anket soruları", "soruları çöz*", "sorun giderme",
        ),
        "comparison": (
            "fark yarat*", "fark et*", "farkında*", "farkı yarat*", "en iyi yol*", "en iyi yöntem*", "en iyi uygulama*",
            "en iyi zaman*", "en iyi ipuçları", "en iyi 0 ipucu", "en iyi 0 neden", "en iyi 0 yol", "alternatif tıp",
            "alternatif enerji", "farkındalık*",
        ),
        "examples": (
            "örnek ol*", "örnek alınacak*", "örnek vatandaş", "örneklem*", "örnek gösteril*", "numune al*",
            "demo iste*", "demo talep*", "uygulamada yenilik*",
        ),
        "references": (
            "enerji kaynak*", "gelir kaynak*", "protein kaynak*", "insan kaynak*", "ışık kaynak*", "su kaynak*",
            "doğal kaynak*", "açık kaynak*", "vitamin kaynak*", "kaynak kod*", "referans mektubu", "referanslarımız",
            "kaynak yap*", "kaynak makine*", "hız sözlüğü",
        ),
        "cta": (
            "iletişim becerileri", "iletişim kurma*", "iletişim kopukluğu", "etkili iletişim", "iletişim tarzı",
            "iletişim sorunları", "doktora randevu", "indirim oranı nedir", "abone sayısı", "kayıt olmadan",
            "nereden başlamalı", "satın alma rehberi", "satın alırken*",
        ),
        "author_bio": (
            "yazarın kitapları", "yazar olmak", "yazar nasıl",
        ),
        "related": (
            "stresle ilgili", "yaşla ilgili", "ilgili kanun*", "ilgili mevzuat", "ilgili kişi*", "ilgili belgeler",
            "ilgili birim*",
        ),
        "conclusion": (
            "sınav sonuç*", "seçim sonuç*", "maç sonuç*", "test sonuç*", "analiz sonuç*", "anket sonuç*",
            "arama sonuç*", "kura sonuç*", "başvuru sonuç*", "tahlil sonuç*", "deney sonuç*", "sonuç belgesi",
            "kitap özeti", "film özeti", "bölüm özeti", "hikayenin özeti", "romanın özeti", "maç özeti",
            "yönetici özeti", "hızlı özet", "son teslim*", "son tarih*", "son başvuru*", "son dakika*", "son model*",
            "son sürüm*", "son durum", "sonuç alama*", "sonuçlandı", "performans değerlendirme*", "kapanış saati",
            "kapanış töreni", "karar verme*", "karar ağac*", "değerlendirme kriter*", "karar destek",
        ),
    },
    previous=(
        "önceki", "önceki yazı", "önceki yazımız", "önceki gönderi", "önceki makale", "önceki içerik", "önceki haber",
        "önceki bölüm", "önceki konu", "önceki ders", "önceki kayıt", "önceki yayın", "bir önceki", "bir önceki yazı",
        "bir önceki makale", "bir önceki içerik", "bir önceki haber", "daha eski", "daha eski kayıt",
        "daha eski gönderi", "önceki yazıyı oku", "geçmiş yazı", "eski yazı",
    ),
    next=(
        "sonraki", "sonraki yazı", "sonraki yazımız", "sonraki gönderi", "sonraki makale", "sonraki içerik",
        "sonraki haber", "sonraki bölüm", "sonraki konu", "sonraki ders", "sonraki kayıt", "sonraki yayın",
        "bir sonraki", "bir sonraki yazı", "bir sonraki makale", "bir sonraki içerik", "bir sonraki haber", "daha yeni",
        "daha yeni kayıt", "daha yeni gönderi", "sonraki yazıyı oku", "sıradaki", "sıradaki yazı", "sıradaki haber",
        "yeni yazı",
    ),
    furniture={
        "advertisement": (
            "reklam", "reklamlar", "reklam alanı", "reklamı geç", "reklamı kapat", "reklam ver", "reklam verin",
            "reklamdan sonra devam ediyor", "haberin devamı", "sponsorlu", "sponsorlu içerik", "sponsorlu bağlantılar",
            "sponsorlu bağlantı", "sponsor", "sponsorlarımız", "advertorial", "ilan", "ilandır", "bu bir reklamdır",
            "tanıtım", "tanıtım yazısı", "iş birliği", "iş ortağı içeriği",
        ),
        "author-box": (
            "yazar hakkında", "yazarlar hakkında", "yazar", "yazarlar", "yazarın diğer yazıları",
            "yazarın tüm yazıları", "tüm yazıları", "tüm yazılarını gör", "tüm yazılarını görüntüle",
            "yazarın tüm yazılarını gör", "yazarın profili", "profili görüntüle", "tüm gönderilerini görüntüle",
            "yazara ait tüm yazılar", "konuk yazar", "editör", "yazarı takip et", "yazar profili", "biyografi",
        ),
        "comments": (
            "yorum", "yorumlar", "yorum yok", "0 yorum", "0 yorumlar", "yorumlar 0", "yorum sayısı 0", "bir yorum",
            "henüz yorum yok", "henüz yorum yapılmamış", "henüz yorum yapılmadı", "ilk yorumu siz yapın",
            "ilk yorumu sen yap", "ilk yorumu yapan siz olun", "ilk yorum yapan siz olun", "ilk yorumu yazın",
            "yorum yap", "yorum yapın", "yorum yaz", "yorum yazın", "bir yorum yazın", "bir yorum yaz",
            "bir yorum yapın", "bir yorum bırakın", "yorum bırak", "yorum bırakın", "yorum ekle", "yorum ekleyin",
            "yorumunuzu yazın", "yorumunuz", "yorumunuz ...", "yorum gönder", "yorumu gönder", "yorumunu gönder",
            "bir cevap yazın", "bir yanıt yazın", "bir yanıt bırakın", "bir cevap bırakın", "cevap bırakın",
            "cevap yaz", "yanıt yaz", "cevap ver", "yanıt ver", "yanıtla", "cevapla", "0 yanıt", "0 cevap",
            "yanıtları göster", "yanıtları görüntüle", "cevapları göster", "cevabı iptal et", "yanıtı iptal et",
            "cevabı iptal etmek için tıklayın", "bir yanıt yazın yanıtı iptal et", "bir cevap yazın cevabı iptal et",
            "bir yorum yapın cevabı iptal et", "yorumları göster", "yorumları gör", "tüm yorumları gör", "tüm yorumlar",
            "tüm yorumları göster", "daha fazla yorum", "daha fazla yorum yükle", "eski yorumlar", "yeni yorumlar",
            "son yorumlar", "yorumlar kapalı", "yorumlar kapalıdır", "yoruma kapalı", "yorumlara kapalı",
            "yorumlara kapalıdır", "e-posta hesabınız yayımlanmayacak", "e-posta hesabınız yayımlanmayacak ...",
            "e-posta adresiniz yayınlanmayacak", "e-posta adresiniz yayınlanmayacak ...",
            "e-posta adresiniz yayımlanmayacak ...", "gerekli alanlar ...", "zorunlu alanlar ...",
            "daha sonraki yorumlarımda kullanılması için ...", "bir dahaki sefere yorum yaptığımda ...",
            "beni sonraki yorumlar için ...", "yeni yorumları bana e-posta ...", "yorum yapabilmek için ...",
            "yorum yapmak için ...", "yorum yazabilmek için ...", "yorum yazmak için ...",
            "bu site istenmeyenleri azaltmak için akismet ...", "bu site spam'i azaltmak için akismet ...",
            "yorum verilerinizin nasıl işlendiğini öğrenin", "dedi ki", "diyor ki", "beğen", "şikayet et",
            "geri izleme", "geri bildirimler", "siz ne düşünüyorsunuz", "düşüncelerinizi paylaşın", "fikrinizi yazın",
            "görüşlerinizi yazın",
        ),
        "consent": (
            "çerezler", "çerez kullanıyoruz", "çerez kullanıyoruz ...", "çerezleri kullanıyoruz ...",
            "çerezler kullanıyoruz ...", "bu site çerez ...", "bu sitede çerez ...", "bu web sitesi çerez ...",
            "bu web sitesinde çerez ...", "web sitemizde çerez ...", "sitemizde çerez ...", "sitemizde çerezler ...",
            "sitemizden en iyi şekilde ...", "size en iyi deneyimi sunmak için ...", "size daha iyi hizmet ...",
            "deneyiminizi iyileştirmek için çerez ...", "siteyi kullanmaya devam ederek ...",
            "sitemizi kullanmaya devam ...", "kabul et", "kabul ediyorum", "kabul et ve kapat", "kabul et ve devam et",
            "tümünü kabul et", "tümünü kabul ediyorum", "hepsini kabul et", "tüm çerezleri kabul et",
            "çerezleri kabul et", "tümüne izin ver", "izin ver", "seçime izin ver", "onaylıyorum", "anladım", "tamam",
            "reddet", "tümünü reddet", "hepsini reddet", "çerezleri reddet", "yalnızca gerekli çerezler",
            "sadece gerekli çerezler", "zorunlu çerezler", "gerekli çerezler", "kesinlikle gerekli çerezler",
            "işlevsel çerezler", "performans çerezleri", "analitik çerezler", "reklam çerezleri", "pazarlama çerezleri",
            "hedefleme çerezleri", "her zaman aktif", "her zaman etkin", "çerez ayarları", "çerez tercihleri",
            "çerez politikası", "çerez aydınlatma metni", "çerez bildirimi", "çerez yönetimi", "tercihleri yönet",
            "tercihleri kaydet", "ayarları yönet", "ayarları kaydet", "seçimlerimi kaydet", "gizlilik tercihleri",
            "gizlilik ayarları", "gizliliğinize önem veriyoruz", "gizliliğinize değer veriyoruz", "onayı yönet",
            "rızayı yönet",
        ),
        "contents": (
            "içindekiler", "içindekiler tablosu", "içerik tablosu", "içerik", "yazının içeriği", "yazı içeriği",
            "bu yazıda", "bu sayfada", "bu makalede", "bu içerikte", "sayfa içeriği", "konu başlıkları", "başlıklar",
            "bölümler", "hızlı erişim", "hızlı gezinme", "göster", "gizle", "içindekileri göster", "içindekileri gizle",
            "içindekiler göster", "içindekiler gizle", "bölüme git", "tarife git",
        ),
        "footer": (
            "tüm hakları saklıdır ...", "tüm hakları saklıdır", "her hakkı saklıdır", "her hakkı saklıdır ...",
            "bütün hakları saklıdır", "telif hakkı © 0 ...", "copyright © 0 ...", "© 0", "© 0 ...", "gizlilik",
            "gizlilik politikası", "gizlilik politikamız", "gizlilik sözleşmesi", "gizlilik bildirimi",
            "gizlilik ve çerez politikası", "gizlilik ve güvenlik", "kullanım koşulları", "kullanım şartları",
            "kullanıcı sözleşmesi", "üyelik sözleşmesi", "şartlar ve koşullar", "hizmet şartları", "hizmet koşulları",
            "mesafeli satış sözleşmesi", "iade ve iptal koşulları", "iade politikası", "iptal ve iade",
            "teslimat koşulları", "kvkk", "kvkk aydınlatma metni", "kvkk politikası", "aydınlatma metni",
            "açık rıza metni", "kişisel verilerin korunması", "kişisel verilerin korunması kanunu",
            "ticari elektronik ileti ...", "yasal uyarı", "yasal bilgiler", "sorumluluk reddi", "künye", "kurumsal",
            "kariyer", "basın", "basın odası", "medya kiti", "erişilebilirlik", "bilgi toplumu hizmetleri",
            "site haritası", "hızlı bağlantılar", "hızlı linkler", "faydalı linkler", "gururla wordpress kullanır",
            "wordpress tarafından desteklenmektedir", "powered by ...", "blogger tarafından desteklenmektedir",
            "blogger tarafından desteklenmektedir ...", "yayın ilkeleri", "yayın ilkelerimiz", "düzeltme politikası",
            "uygulamamızı indirin", "uygulamayı indirin", "app store'dan indirin", "google play'den alın",
        ),
        "form": (
            "ad", "adı", "adınız", "isim", "isminiz", "soyad", "soyadı", "soyadınız", "ad soyad", "adı soyadı",
            "adınız soyadınız", "ad-soyad", "e-posta", "e-posta *", "e-mail", "eposta", "mail adresiniz", "telefon",
            "telefon numarası", "telefon numaranız", "cep telefonu", "şirket", "şirket adı", "firma", "firma adı",
            "unvan", "web sitesi", "internet sitesi", "konu", "mesaj", "mesajınız", "şehir", "il", "ilçe", "ülke",
            "gönder", "mesaj gönder", "mesajı gönder", "formu gönder", "iptal", "iptal et", "sıfırla", "zorunlu alan",
            "zorunlu", "gerekli", "bu alan zorunludur", "bu alan gereklidir", "bu alan boş bırakılamaz",
            "lütfen seçiniz", "lütfen seçin", "seçiniz", "seçin", "dosya seç", "dosya yükle", "dosya seçilmedi",
            "şifre", "şifreniz", "parola", "kullanıcı adı", "kullanıcı adı veya e-posta", "beni hatırla",
            "güvenlik kodu", "iletişim formu", "ben robot değilim", "mesajınız gönderildi",
            "mesajınız başarıyla gönderildi", "mesajınız alınmıştır ...", "aydınlatma metnini okudum ...",
            "kvkk metnini okudum ...", "kişisel verilerimin işlenmesini ...",
        ),
        "navigation": (
            "ana sayfa", "anasayfa", "ana sayfaya dön", "anasayfaya dön", "ana menü", "menü", "menu", "menüyü aç",
            "menüyü kapat", "menüyü aç/kapat", "alt menü", "gezinme", "gezinme menüsü", "site gezinmesi",
            "yazı gezinmesi", "yazı dolaşımı", "yazı gezintisi", "yazılar arasında gezinme", "sayfa gezinmesi",
            "dolaşım", "arama", "ara", "sitede ara", "blogda ara", "arama yap", "aramak için yazın", "aranacak kelime",
            "arama sonuçları", "arama yapmak için ...", "aramayı aç", "aramayı kapat", "giriş yap", "üye girişi",
            "oturum aç", "oturumu kapat", "çıkış", "çıkış yap", "kayıt ol", "üye ol", "üyelik", "hesabım",
            "hesap oluştur", "profilim", "şifremi unuttum", "sepet", "sepetim", "sepete git", "alışveriş sepeti",
            "sepetiniz boş", "favorilerim", "istek listesi", "içeriğe geç", "içeriğe atla", "ana içeriğe geç",
            "ana içeriğe atla", "ana içeriğe git", "içeriğe git", "menüye geç", "aramaya geç", "gezinmeye geç",
            "alt bilgiye geç", "yukarı çık", "yukarı", "yukarı git", "başa dön", "sayfa başı", "sayfa başına dön",
            "en üste çık", "üste çık", "geri", "geri dön", "geriye dön", "bloga dön", "blog'a dön", "tüm yazılara dön",
            "listeye dön", "kapat", "aç", "genişlet", "daralt", "sayfalar", "sayfa 0", "sayfa 0/0", "sonraki sayfa",
            "önceki sayfa", "ilk sayfa", "son sayfa", "eski yazılar", "yeni yazılar", "daha eski yazılar",
            "daha yeni yazılar", "eski kayıtlar", "yeni kayıtlar", "sonraki kayıtlar", "önceki kayıtlar", "buradasınız",
            "şu anda buradasınız", "dil", "dil seçin", "dil seçiniz", "türkçe", "arşiv", "arşivler", "blog arşivi",
            "kategori seçin", "ay seçin", "kategoriler", "tüm kategoriler", "kenar çubuğu", "büyütmek için tıklayın",
            "resmi büyüt", "görseli büyüt", "tam ekran", "oynat", "duraklat", "yükleniyor", "yükleniyor ...",
            "lütfen bekleyin", "karanlık mod", "koyu mod", "açık mod", "yazı boyutu", "site haritası",
            "daha fazla göster", "daha az göster", "tümünü gör", "tümünü göster", "tümünü görüntüle",
        ),
        "newsletter": (
            "bülten", "bültenimiz", "e-bülten", "e-bülten üyeliği", "e-bülten aboneliği", "bülten aboneliği",
            "bültene abone ol", "bültene abone olun", "bültene kaydol", "bültene kayıt ol", "bültene katıl",
            "bültenimize abone ol", "bültenimize abone olun", "bültenimize kaydolun", "bültenimize kayıt olun",
            "bültenimize katılın", "e-bültene kayıt ol", "e-bültenimize kaydolun", "e-bültenimize abone olun",
            "e-bültenimize üye olun", "abone ol", "abone olun", "hemen abone ol", "ücretsiz abone ol",
            "ücretsiz abone olun", "kaydol", "kaydolun", "e-posta adresiniz", "e-posta adresi", "e-posta adresiniz *",
            "e-posta adresinizi girin", "e-posta adresinizi yazın", "e-posta adresini gir", "mail adresinizi girin",
            "e-posta ile abone ol", "e-posta ile takip et", "bloga e-posta ile abone ol",
            "bu bloga abone olmak için ...", "yeni yazılardan haberdar olun", "yeni yazılardan haberdar olmak için ...",
            "yeniliklerden haberdar olun", "gelişmelerden haberdar olun", "kampanyalardan haberdar olun",
            "hiçbir yazıyı kaçırmayın", "hiçbir şeyi kaçırmayın", "yazılarımızı kaçırmayın",
            "her hafta e-postanıza ...", "abone olduğunuz için teşekkürler", "kaydınız alındı", "spam yok",
            "istediğiniz zaman abonelikten çıkabilirsiniz", "dilediğiniz zaman abonelikten çıkabilirsiniz",
            "abonelikten çık", "rss",
        ),
        "promotion": (
            "hemen al", "hemen satın al", "satın al", "sepete ekle", "sipariş ver", "hemen sipariş ver", "şimdi al",
            "ücretsiz dene", "ücretsiz deneyin", "hemen dene", "hemen deneyin", "ücretsiz başla", "ücretsiz başlayın",
            "hemen başla", "hemen başlayın", "şimdi başla", "ücretsiz kaydol", "ücretsiz kayıt ol", "ücretsiz üye ol",
            "hesap aç", "demo iste", "demo talep et", "demo talep edin", "demo randevusu al", "teklif al",
            "teklif alın", "ücretsiz teklif al", "fiyat al", "fiyat teklifi al", "randevu al", "online randevu",
            "online randevu al", "hemen randevu al", "bize ulaşın", "iletişime geç", "iletişime geçin",
            "bizimle iletişime geçin", "hemen ara", "hemen arayın", "bizi arayın", "whatsapp hattı",
            "whatsapp'tan yazın", "whatsapp ile iletişime geç", "sizi arayalım", "biz sizi arayalım", "hemen başvur",
            "başvur", "başvuru yap", "hemen katıl", "üye olun", "indir", "hemen indir", "ücretsiz indir", "pdf indir",
            "pdf olarak indir", "detaylı bilgi", "detaylı bilgi al", "detayları gör", "daha fazla bilgi",
            "daha fazla bilgi al", "daha fazla bilgi edinin", "bilgi al", "incele", "hemen incele", "ürünü incele",
            "ürüne git", "tıklayın", "buraya tıklayın", "keşfet", "hemen keşfet", "fırsatı yakala", "kampanyalar",
            "kampanyayı incele", "indirim kodu", "%0 indirim", "0% indirim", "stokta yok", "tükendi", "stokta var",
            "bağış yap", "destek ol", "bize destek olun", "amazon'da gör", "trendyol'da gör", "satıcıya git",
        ),
        "related": (
            "ilgili yazılar", "ilgili yazı", "ilgili makaleler", "ilgili makale", "ilgili içerikler", "ilgili içerik",
            "ilgili haberler", "ilgili haber", "ilgili konular", "ilgili gönderiler", "ilgili ürünler",
            "ilişkili yazılar", "ilişkili içerikler", "benzer yazılar", "benzer makaleler", "benzer içerikler",
            "benzer haberler", "benzer konular", "benzer gönderiler", "benzer ürünler", "son yazılar",
            "son yazılarımız", "son gönderiler", "son haberler", "son eklenenler", "son makaleler", "en son yazılar",
            "en yeni yazılar", "güncel yazılar", "popüler yazılar", "popüler içerikler", "popüler makaleler",
            "popüler haberler", "popüler", "en popüler", "trend", "diğer yazılar", "diğer yazılarımız",
            "diğer makaleler", "diğer haberler", "diğer içerikler", "diğer blog yazıları", "tüm yazılar",
            "tüm yazıları gör", "tüm haberler", "tüm bloglar", "tüm makaleler", "çok okunanlar", "en çok okunanlar",
            "en çok okunan yazılar", "öne çıkan yazılar", "öne çıkan haberler", "öne çıkanlar", "önerilen yazılar",
            "önerilen içerikler", "önerilen makaleler", "önerilen haberler", "sizin için seçtiklerimiz",
            "sizin için önerilenler", "editörün seçtikleri", "editörün seçimi", "bunlar da ilginizi çekebilir",
            "bunlar ilginizi çekebilir", "bu yazılar da ilginizi çekebilir", "bu haberler de ilginizi çekebilir",
            "bunlar da hoşunuza gidebilir", "ilginizi çekebilir", "ilginizi çekebilecek yazılar",
            "ilginizi çekebilecek diğer yazılar", "ilginizi çekebilir ...", "bunu da beğenebilirsiniz",
            "bunları da beğenebilirsiniz", "şunları da beğenebilirsiniz", "bunları da okuyun", "bunu da okuyun",
            "bunu da okuyun ...", "ayrıca okuyun", "ayrıca okuyun ...", "ayrıca bakınız", "ayrıca bkz", "devamını oku",
            "devamı", "devamını okuyun", "daha fazla oku", "daha fazlası", "daha fazla yükle", "daha fazla yazı",
            "okumaya devam et", "okumaya devam edin", "blogdan son yazılar", "blogumuzdan",
        ),
        "share": (
            "paylaş", "paylaşın", "paylaş ...", "bu yazıyı paylaş", "bu yazıyı paylaşın", "yazıyı paylaş",
            "bu makaleyi paylaş", "bu makaleyi paylaşın", "bu içeriği paylaş", "bu haberi paylaş", "haberi paylaş",
            "bunu paylaş", "bunu paylaşın", "bu sayfayı paylaş", "sayfayı paylaş", "arkadaşlarınla paylaş",
            "arkadaşlarınızla paylaşın", "sosyal medyada paylaş", "sosyal medyada paylaşın", "facebook'ta paylaş",
            "twitter'da paylaş", "x'te paylaş", "x'de paylaş", "linkedin'de paylaş", "whatsapp'ta paylaş",
            "telegram'da paylaş", "pinterest'te paylaş", "facebook üzerinde paylaşmak için ...",
            "twitter üzerinde paylaşmak için ...", "whatsapp'ta paylaşmak için ...", "e-posta ile paylaş",
            "e-posta ile gönder", "e-posta gönder", "arkadaşına gönder", "arkadaşına öner", "arkadaşınıza gönderin",
            "tweetle", "tweet'le", "tweet", "pinle", "pin it", "yazdır", "sayfayı yazdır",
            "yazdırmak için tıklayın ...", "bağlantıyı kopyala", "bağlantı kopyalandı", "linki kopyala",
            "link kopyalandı", "kopyala", "kopyalandı", "url'yi kopyala", "yeni pencerede açılır", "bunu beğen",
            "bunu beğen ...", "beğeni yükleniyor ...", "0 beğeni", "0 paylaşım", "0 görüntülenme", "0 görüntüleme",
            "0 okunma", "0 kez okundu", "okunma sayısı 0", "kaydet", "listeye ekle", "bizi takip edin", "bizi takip et",
            "bizi sosyal medyada takip edin", "takip et", "takip edin", "takip ediliyor", "google haberlerde takip et",
            "google news'te takip et", "google haberler'de abone ol", "bu yazı faydalı oldu mu",
            "bu içerik faydalı oldu mu", "bu makale yararlı oldu mu", "bu yazıyı değerlendirin", "yazıyı oyla",
            "oy ver", "dinle", "sesli dinle", "bu yazıyı dinle", "facebook", "twitter", "linkedin", "pinterest",
            "whatsapp", "telegram", "reddit", "instagram", "tiktok", "youtube", "tumblr", "mastodon", "bluesky",
            "threads", "messenger", "flipboard",
        ),
        "tags": (
            "etiket", "etiketler", "etiket bulutu", "anahtar kelimeler", "anahtar sözcükler", "kategori", "kategoriler",
            "konu", "konular", "genel", "konu etiketleri", "ilgili etiketler",
        ),
    },
    byline=(
        "yazan", "yazar", "yazarı", "hazırlayan", "hazırlayanlar", "yazarlar", "kaleme alan", "editör", "derleyen",
        "çeviren", "gönderen", "yayınlayan", "yazıyı yazan", "konuk yazar",
    ),
    dated=(
        "tarih", "tarihi", "yayın tarihi", "yayım tarihi", "yayınlanma tarihi", "yayımlanma tarihi", "yayınlanma",
        "yayımlanma", "yayınlandı", "yayımlandı", "yayınlanma zamanı", "oluşturulma tarihi", "oluşturulma",
        "giriş tarihi", "giriş", "eklenme tarihi", "eklenme", "haber tarihi", "yazı tarihi", "güncelleme",
        "güncelleme tarihi", "güncellenme tarihi", "güncellenme", "son güncelleme", "son güncelleme tarihi",
        "son güncellenme", "son güncellenme tarihi", "güncellendi", "son düzenleme", "son değişiklik",
        "düzenlenme tarihi",
    ),
    updated=(
        "güncelleme", "güncelleme tarihi", "güncellenme tarihi", "güncellenme", "son güncelleme",
        "son güncelleme tarihi", "son güncellenme", "son güncellenme tarihi", "güncellendi", "son düzenleme",
        "son değişiklik", "düzenlenme tarihi",
    ),
    first=(
        "ilk yayın tarihi", "ilk yayınlanma tarihi", "ilk yayımlanma tarihi", "ilk yayın", "ilk yayınlanma",
        "oluşturulma tarihi", "giriş tarihi",
    ),
    filed=(
        "kategori", "kategoriler", "kategorisi", "konu", "konular", "konu başlığı", "kategorilenmiş",
        "yayınlandığı kategori", "yayımlandığı kategori",
    ),
    tagged=(
        "etiket", "etiketler", "etiketlendi", "etiketli", "anahtar kelimeler", "anahtar kelime", "anahtar sözcükler",
        "tags",
    ),
    reading_time=(
        "0 dk okuma", "0 dakika okuma", "0 dk", "0 dakika", "0 dakikalık okuma", "0 dk okuma süresi",
        "0 dakika okuma süresi", "okuma süresi 0 dakika", "okuma süresi 0 dk", "okuma süresi",
        "tahmini okuma süresi 0 dakika", "tahmini okuma süresi 0 dk", "ortalama okuma süresi 0 dakika",
        "yaklaşık 0 dakika okuma", "yaklaşık 0 dakikada okunur", "0 dakikada okunur", "0 dk'da okunur",
        "0 dakikada okuyabilirsiniz", "0 dk'lık okuma",
    ),
    numbers=(
        "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on",
    ),
    gains=(
        "avantajları", "avantajı", "faydaları", "faydası", "0 fayda", "0 faydası", "0 avantaj", "0 avantajı",
        "yararları", "0 yararı", "yararı", "0 neden", "0 sebep", "0 nedeni", "0 sebebi", "artıları", "olumlu etkileri",
        "kazandırdıkları", "kazanımları", "katkıları", "getirileri", "neye iyi gelir", "nelere iyi gelir",
        "neden kullanmalı*", "neden tercih etmeli*", "neden yapmalı*", "neden denemeli*", "neden seçmeli*",
        "neden değer", "için nedenler",
    ),
    warns=(
        "uyarı", "dikkat", "önemli uyarı", "sakın", "aman dikkat", "güvenlik uyarısı", "tehlike",
    ),
    notes=(
        "not", "önemli not", "önemli", "hatırlatma", "küçük bir not", "küçük not", "unutmayın", "unutmayalım",
        "lütfen dikkat", "aklınızda olsun", "bilgi", "ek not", "ipucu",
    ),
    remarks=(
        "editörün notu", "editör notu", "yazarın notu", "çevirmenin notu", "güncelleme", "düzeltme", "feragat",
        "feragatname", "açıklama", "yasal uyarı", "sorumluluk reddi", "bilgilendirme", "not", "iş birliği", "işbirliği",
        "reklam",
    ),
    asides=(
        "komisyon alabil*", "ortaklık bağlantı*", "satış ortaklığı", "affiliate link*", "komisyon kazan*",
        "^bu yazı ilk olarak", "^bu yazı serinin", "^bu yazı dizinin", "^bu yazı bir serinin", "^bu makale ilk olarak",
        "^bu makale serinin", "^bu içerik ilk olarak", "^bu yazı ... tarafından yazıl*",
        "^bu yazı ... tarafından hazırlan*", "^bu yazı konuk", "^bu bir konuk", "^bu yazı güncellen*",
        "^bu makale güncellen*", "^bu yazı ... tarihinde güncellen*", "^ilk olarak ... yayımlan*",
        "^ilk olarak ... yayınlan*", "sponsorlu içerik", "^bu yazı ... sponsorluğunda", "reklam içermektedir",
        "iş birliği içermektedir", "^bu yazıyı dinle*",
    ),
    credits=(
        "fotoğraf", "fotoğraflar", "foto", "fotoğrafı çeken", "görsel", "görseller", "kaynak", "görsel kaynağı",
        "fotoğraf kaynağı", "foto kaynağı", "illüstrasyon", "çizim", "infografik", "kolaj", "temsili görsel", "arşiv",
    ),
    captions=(
        "şekil 0", "tablo 0", "resim 0", "görsel 0", "grafik 0", "fotoğraf 0", "çizelge 0", "görsel kaynağı",
        "fotoğraf kaynağı", "görsel kaynak", "fotoğraf kredisi",
    ),
    goes_on=(
        "ve", "ama", "fakat", "ancak", "oysa", "oysaki", "lakin", "yine de", "ayrıca", "üstelik", "dahası", "hatta",
        "hem de", "buna ek olarak", "bunun yanı sıra", "bunun yanında", "bununla birlikte", "bununla beraber",
        "buna rağmen", "buna karşın", "ne var ki", "bu nedenle", "bu yüzden", "bu sebeple", "bundan dolayı",
        "dolayısıyla", "böylece", "böylelikle", "sonuçta", "aslında", "nitekim", "gerçekten de", "örneğin", "mesela",
        "söz gelimi", "öte yandan", "diğer yandan", "aksi halde", "aksi takdirde", "başka bir deyişle", "yani", "çünkü",
        "zira", "aynı şekilde",
    ),
    sums_up=(
        "bu nedenlerle", "tüm bu nedenlerle", "bütün bu nedenlerle", "tüm bunlar", "bütün bunlar", "tüm bunların",
        "sonuç olarak", "sonuç itibarıyla", "sonuçta", "netice itibarıyla", "neticede", "özetle", "özet olarak",
        "kısacası", "sözün özü", "sözün kısası", "uzun lafın kısası", "uzun sözün kısası", "özetlemek gerekirse",
        "özetlersek", "özetleyecek olursak", "toparlamak gerekirse", "toparlarsak", "toparlayacak olursak",
        "son olarak", "son söz olarak", "günün sonunda", "en nihayetinde", "nihayetinde", "netice olarak", "umarım",
        "umarız", "umuyorum", "umuyoruz", "gördüğünüz gibi", "gördüğümüz gibi", "görüldüğü gibi", "görüldüğü üzere",
        "anlaşılacağı üzere", "okuduğunuz için teşekkür*", "buraya kadar okudu*", "vakit ayırdığınız için teşekkür*",
        "artık biliyorsunuz", "hepsi bu kadar", "hepsi bu", "işte bu kadar", "bugünlük bu kadar", "şimdilik bu kadar",
        "benden bu kadar", "bir sonraki yazıda", "bir sonraki yazımızda", "sonraki yazıda", "başka bir yazıda",
        "tekrar görüşmek üzere", "görüşmek üzere", "sağlıcakla kalın", "kolay gelsin", "iyi okumalar", "unutmayın ki",
        "unutmayalım ki", "genel olarak bakıldığında", "genel olarak değerlendir*", "dönüp baktığımda",
        "geriye dönüp bak*", "peki değer mi", "değer mi", "yine olsa", "bugün olsa", "hâlâ kararsız*", "hala kararsız*",
    ),
    notices={
        "paywall": (
            "abonelere özel", "abonelerimize özel", "üyelere özel içerik", "okumaya devam etmek için abone",
            "devamını okumak için abone", "bu içerik abonelere", "bu yazı abonelere", "bu haber abonelere",
            "premium üyelere özel", "premium içerik", "zaten abone misiniz", "ücretsiz okuma hakkınız",
            "ücretsiz haber hakkınız", "abone olarak okumaya",
        ),
        "login": (
            "devam etmek için giriş yap*", "okumak için giriş yap*", "okumak için üye ol*",
            "devamını okumak için giriş*", "devamını okumak için üye*", "giriş yapmalısınız", "giriş yapmanız gerek*",
            "oturum açmalısınız", "oturum açmanız gerek*", "üye olmalısınız", "üye olmanız gerek*",
            "lütfen giriş yapın", "lütfen oturum açın", "içeriği görmek için giriş*",
        ),
        "not-found": (
            "sayfa bulunamadı", "sayfa mevcut değil", "aradığınız sayfa", "aradığınız sayfa bulunamadı",
            "içerik bulunamadı", "yazı bulunamadı", "haber bulunamadı", "sonuç bulunamadı", "yayından kaldırıldı",
            "yayından kaldırılmış",
        ),
        "consent": (
            "çerez kullanıyoruz", "çerezler kullanıyoruz", "çerezleri kullanır", "çerez kullanmaktayız",
            "çerez kullanılmaktadır", "çerezler kullanılmaktadır", "tüm çerezleri kabul", "çerez ayarları",
            "çerez tercihleri", "çerez politika*", "gizliliğinize önem",
        ),
        "cut": (
            "devamını oku", "devamını okuyun", "okumaya devam et", "okumaya devam edin", "yazının devamı",
            "yazının tamamı", "haberin devamı", "haberin tamamı", "tamamını oku",
        ),
    },
    counts_first=(
        "birincisi", "ilk olarak", "öncelikle", "ilki", "en başta", "her şeyden önce", "ilk ... avantaj",
        "ilk ... avantajı", "ilk ... fayda", "ilk ... faydası", "ilk ... neden", "ilk ... nedeni", "ilk ... sebep",
        "en büyük ... avantaj", "en büyük ... avantajı", "en büyük ... faydası", "en büyük ... artısı",
        "en önemli ... avantajı", "en önemli ... faydası", "en önemli ... nedeni", "en önemli ... sebebi",
        "en belirgin ... faydası", "bir ... avantajı", "bir ... faydası", "birinci ... neden", "birinci ... avantaj",
    ),
    counts_on=(
        "ikincisi", "üçüncüsü", "dördüncüsü", "beşincisi", "sonuncusu", "ikinci olarak", "üçüncü olarak",
        "dördüncü olarak", "son olarak", "ikinci ... avantaj", "ikinci ... avantajı", "ikinci ... fayda",
        "ikinci ... faydası", "ikinci ... neden", "ikinci ... nedeni", "üçüncü ... avantaj", "üçüncü ... avantajı",
        "üçüncü ... fayda", "üçüncü ... faydası", "üçüncü ... neden", "üçüncü ... nedeni", "bir diğer ... avantaj",
        "bir diğer ... avantajı", "bir diğer ... fayda", "bir diğer ... faydası", "bir diğer ... neden",
        "bir diğer ... nedeni", "bir diğer ... artısı", "bir başka ... avantaj", "bir başka ... avantajı",
        "bir başka ... fayda", "bir başka ... faydası", "bir başka ... neden", "bir başka ... nedeni",
        "diğer bir ... avantajı", "diğer bir ... faydası", "diğer bir ... neden", "başka bir ... avantajı",
        "başka bir ... faydası", "son ... avantaj", "son ... neden", "son ... fayda",
    ),
    holds_back=(
        *each(
            "bir, bir diğer, tek, en büyük, en önemli, başka bir, diğer bir, bazı, ilk",
            "dezavantajı, dezavantaj, dezavantajları, eksisi, eksileri, eksik yanı, olumsuz yanı, olumsuz yönü, kötü yanı, "
            "kötü tarafı, zayıf yanı, sakıncası, sakıncaları, kısıtlaması, kısıtlamaları, sınırlaması, riski, yan etkileri, "
            "yan etkisi, zorluğu, sıkıntısı, sorunu",
        ),
        "dezavantajı ise", "eksisi ise", "kötü tarafı ise", "kötü yanı ise", "olumsuz tarafı ise", "kötü haber",
    ),
    verb_last=True,
    cues={
        "limits": (
            "ama fakat ancak değil değildir yok yoktu hiç asla maalesef rağmen risk* tehlike* sorun sorunu sorunlar* "
            "problem* zor zorlu* zorla* hata* sınırlı* sınırlama* kısıt* pahalı* maliyet* dikkat* dikkatli uyarı* "
            "kaçın* zarar* yavaş* zayıf* eksik* olumsuz* dezavantaj* yetersiz* oysa lakin sadece yalnızca yoksa aksi "
            "olmaz olmuyor olmadı olmayan olmadan olmayabilir olabilir yetmez yetmiyor çalışmaz çalışmıyor gerekmez "
            "etmez etmeyin yapmayın yapmaz kullanmayın almayın vermez bilmiyor bilmiyorum önermem önerilmez yanlış* "
            "kötü* şikayet* şikâyet* endişe* kayb* kaybet* bozul* bozuk arıza* başarısız* engel engeller* sıkıntı* "
            "imkansız* imkânsız* aman sakın pişman* ağrı* alerji* kanama* vazgeç*"
        ),
        "gains": (
            "avantaj* fayda* yarar* yardım* daha iyi iyileş* kolay* hızlı* hızlan* tasarruf* kazan* güçlen* güçlü* "
            "koru* artır* artar arttı azal* düşür* etkili* etkin* verim* sağlıklı* sağla* destek* esnek* rahat* "
            "güven* ucuz* keyif* keyfi huzur* konfor* olumlu* gelişti* geliştir* mutlu* başarılı* besle* kalite* "
            "dayanıklı* özgür* sunar sunuyor imkan* imkân* olanak* mümkün fırsat* ferah* pratik* üstelik"
        ),
        "advises": (
            "gerek* gerekir gerekli* lazım önce önceden sonra ardından adım* öner* tavsiye* seç* deneyin kontrol "
            "kullanın ekleyin unutmayın mutlaka muhakkak yapın edin olun alın verin bakın bırakın isteyin tutun "
            "bekleyin başlayın öğrenin hazırlayın belirleyin emin ilk hemen şart etmeli* yapmalı* olmalı* almalı* "
            "kullanmalı* seçmeli* vermeli* tercih ipucu* yöntem* dikkat özen istersen* isterseniz ihtiyac* yeterli "
            "yerine lütfen"
        ),
        "sums_up": (
            "sonuç* sonuçta özet* kısaca kısacası toparla* nihayet* netice* genelde genellikle sonunda hepsi tümü "
            "birlikte böylece demek unutma* değer"
        ),
        "ahead": (
            "gelecek* geleceğ* yarın yakında umut* umarım umarız umuyor* bundan ileride ilerleyen sonraki sonrası "
            "planlıyor* bekliyor* bekleyin göreceğiz olacak olacağız edecek edeceğiz devam yol yolculuk* yeni "
            "heyecan* sabırsız* inşallah artık"
        ),
        "invites": (
            "yorum* paylaş* teşekkür* soru* sorular* hoş katıl* yazın söyleyin anlatın görüş* fikir* fikr* düşünce* "
            "merhaba bekliyorum bekliyoruz selam* sevgiler* buyurun deneyim* okuduğunuz keyifli"
        ),
        "sells": (
            "iletişim* ücretsiz* teklif* abone* kayıt* kaydol* randevu* demo ekip* ekibi* uzman* bugün hizmet* "
            "müşteri* keşfedin bülten* arayın ulaşın ulaşabilir* telefon* whatsapp sipariş* satın kampanya* indirim* "
            "ziyaret* danışman* tıklayın indirin başvur*"
        ),
        "defines": (
            "nedir denir denilen denen demektir demek tanım* anlam* anlamına tür türü türleri çeşit* adlandırıl* "
            "bilinen bilinir ifade oluşur oluşan içerir kapsar yani adı adını adıyla dediğimiz kavram* terim*"
        ),
        "we": (
            "biz bizim bize bizi bizde bizden ben benim bana beni bende benden kendimi kendim ekibimiz ettik yaptık "
            "ettim yaptım aldık aldım olduk oldum gördük gördüm verdik verdim başladık başladım istedik istedim "
            "kullandık kullandım geçtik geçtim dedik dedim"
        ),
        "you": (
            "siz sizin size sizi sizde sizden sen senin sana seni sende kendiniz* kendinizi istiyorsanız isterseniz "
            "varsa yoksa ediyorsanız istersiniz edersiniz yaparsınız olabilirsiniz yapabilirsiniz edebilirsiniz "
            "alabilirsiniz kullanabilirsiniz misiniz mısınız musunuz iseniz değilseniz evinizde evinizin eviniz"
        ),
        "acts": (
            "alalım almak alın anlat anlatalım anlatma anlatmak anlatın arayalım arayın araştır araştıralım "
            "araştırmak araştırın artır artıralım artırma artırmak artırın asmak ayıralım ayırma ayırmak ayırın azalt "
            "azaltalım azaltma azaltmak azaltın açalım açmak açın basalım basitleştir basitleştirelim basitleştirin "
            "basitleştirme basitleştirmek basmak bağla bağlama bağlamak bağlan bağlanalım bağlanma bağlanmak bağlanın "
            "bağlayalım bağlayın başlama başlamak başlayalım başlayın başvur başvuralım başvurma başvurmak başvurun "
            "bekle bekleme bekleyelim bekleyin belirle belirleme belirlemek belirleyelim belirleyin bildirelim "
            "bildirin bildirme bildirmek birleştir birleştirelim birleştirin birleştirme birleştirmek boyama boyamak "
            "boyayalım boyayın bulalım bulun bölelim bölme bölmek bölün bırak bırakalım bırakma bırakmak bırakın "
            "dağıt dağıtalım dağıtma dağıtmak dağıtın denemek denetle denetleme denetlemek denetleyelim denetleyin "
            "deneyelim deneyin değerlendir değerlendirelim değerlendirin değerlendirme değerlendirmek değiştir "
            "değiştirelim değiştirin değiştirme değiştirmek dikelim dikin dikme dikmek dinle dinleme dinlemek "
            "dinlendir dinlendirelim dinlendirin dinlendirme dinlendirmek dinleyelim dinleyin doldur dolduralım "
            "doldurma doldurmak doldurun doğra doğrama doğramak doğrayalım doğrayın durdur durduralım durdurma "
            "durdurmak durdurun durun dökelim dökme dökmek dökün döndür döndürelim döndürme döndürmek döndürün "
            "dönüştür dönüştürelim dönüştürme dönüştürmek dönüştürün düzenle düzenleme düzenlemek düzenleyelim "
            "düzenleyin düşün düşünmek düşünün edelim edin edinelim edinin edinme ekleme eklemek eklenir ekleyelim "
            "ekleyin engelle engelleme engellemek engelleyelim engelleyin etkinleştir etkinleştirelim etkinleştirin "
            "etkinleştirme etkinleştirmek etmek eğitelim eğitin eğitme eğitmek geliştir geliştirelim geliştirin "
            "geliştirme geliştirmek gevşetelim gevşetin gevşetme gevşetmek geçir geçirelim geçirin geçirme geçirmek "
            "gidin girelim girin girmek gönder gönderelim gönderin gönderme göndermek güncelle güncelleme güncellemek "
            "güncelleyelim güncelleyin hatırla hatırlama hatırlamak hatırlayalım hatırlayın hazırla hazırlama "
            "hazırlamak hazırlayalım hazırlayın hesapla hesaplama hesaplamak hesaplayalım hesaplayın hızlandır "
            "hızlandıralım hızlandırma hızlandırmak hızlandırın iletelim iletin iletme iletmek imzala imzalama "
            "imzalamak imzalayalım imzalayın incele inceleme incelemek inceleyelim inceleyin indir indirelim indirin "
            "indirme indirmek isteme isteyelim isteyin iyileştir iyileştirelim iyileştirin iyileştirme iyileştirmek "
            "izleme izlemek izleyelim izleyin işaretle işaretleme işaretlemek işaretleyelim işaretleyin kapat "
            "kapatalım kapatma kapatmak kapatın karıştır karıştıralım karıştırma karıştırmak karıştırılır karıştırın "
            "karşılaştır karşılaştıralım karşılaştırma karşılaştırmak karşılaştırın katlama katlamak katlayalım "
            "katlayın kavuralım kavurma kavurmak kavurun kaydedelim kaydedin kaydetme kaydetmek kaynat kaynatalım "
            "kaynatma kaynatmak kaynatın keselim kesin kesme kesmek konuş konuşalım konuşun kopyala kopyalama "
            "kopyalamak kopyalayalım kopyalayın koruma korumak koruyalım koruyun koyalım koyma koymak koyun kullan "
            "kullanalım kullanma kullanmak kullanın kuralım kurma kurmak kurulama kurulamak kurulayalım kurulayın "
            "kurun kısalt kısaltalım kısaltma kısaltmak kısaltın listele listeleme listelemek listeleyelim listeleyin "
            "netleştir netleştirelim netleştirin netleştirme netleştirmek odaklan odaklanalım odaklanma odaklanmak "
            "odaklanın okumak okuyalım okuyun oluştur oluşturalım oluşturma oluşturmak oluşturun onayla onaylama "
            "onaylamak onaylayalım onaylayın paylaş paylaşalım paylaşma paylaşmak paylaşın pişir pişirelim pişirin "
            "pişirme pişirmek planla planlama planlamak planlayalım planlayın rendele rendeleme rendelemek "
            "rendeleyelim rendeleyin sabitleme sabitlemek sabitleyelim sabitleyin sakla saklama saklamak saklayalım "
            "saklayın sayalım serpelim serpin serpme serpmek seçelim seçin seçme seçmek silelim silin silme silmek "
            "soralım sormak soğut soğutalım soğutma soğutmak soğutun sulama sulamak sulayalım sulayın sökelim sökme "
            "sökmek sökün süpür süpürelim süpürme süpürmek süpürün sürelim sürme sürmek sürün süzelim süzme süzmek "
            "süzün sıkalım sıkma sıkmak sıkın sınırla sınırlama sınırlamak sınırlayalım sınırlayın sırala sıralama "
            "sıralamak sıralayalım sıralayın takalım takma takmak takın tanımla tanımlama tanımlamak tanımlayalım "
            "tanımlayın tartalım tartma tartmak tartın tasarla tasarlama tasarlamak tasarlayalım tasarlayın taşıma "
            "taşımak taşıyalım taşıyın temizle temizleme temizlemek temizleyelim temizleyin topla toplama toplamak "
            "toplayalım toplayın tutalım tutma tutmak tutun tıkla tıklama tıklamak tıklayalım tıklayın unutmayın "
            "uygula uygulamak uygulayalım uygulayın verelim verin vermek vurun yakala yakalama yakalamak yakalayalım "
            "yakalayın yapalım yapılandır yapılandıralım yapılandırma yapılandırmak yapılandırın yapın yapıştır "
            "yapıştıralım yapıştırma yapıştırmak yapıştırın yazalım yazmak yazın yedekle yedekleme yedeklemek "
            "yedekleyelim yedekleyin yerleştir yerleştirelim yerleştirin yerleştirme yerleştirmek yiyelim yiyin yoğur "
            "yoğuralım yoğurma yoğurmak yoğurun yönet yönetelim yönetin yönetme yönetmek yükle yükleme yüklemek "
            "yükleyelim yükleyin yürüme yürümek yürüyelim yürüyün yıkama yıkamak yıkayalım yıkayın çalıştır "
            "çalıştıralım çalıştırma çalıştırmak çalıştırın çağır çağıralım çağırma çağırmak çağırın çekelim çekin "
            "çekme çekmek çevir çevirelim çevirin çevirme çevirmek çizelim çizin çizme çizmek çıkar çıkaralım çıkarma "
            "çıkarmak çıkarın ödemek ödeyelim ödeyin ölçelim ölçme ölçmek ölçün özelleştir özelleştirelim "
            "özelleştirin özelleştirme özelleştirmek öğren öğrenin öğrenmek üretelim üretin üretme üretmek ütüle "
            "ütüleme ütülemek ütüleyelim ütüleyin ısıtalım ısıtma ısıtmak ısıtın"
        ),
    },
)
# fmt: on
