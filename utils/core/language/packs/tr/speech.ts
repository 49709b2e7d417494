import { bareSpeech } from '../../bare-tables';
import type { SpeechTable } from '../../speech-table';
import { endingList, wordList } from '../../word-list';

/** Words that begin with İ stand here with the capital, whose small form is another letter than that of "i". */
export const speech: SpeechTable = {
  ...bareSpeech,
  // "Arpat, “Köprü açılacak.” ifadesini kullandı." "“Köprü açılacak” diyen Arpat …"
  verbs: wordList(`
    dedi, dediler, der, diyor, demişti, diyen, diye konuştu, diye konuşan, diye ekledi, diye yazdı, diye sordu, diye seslendi, diye yanıtladı, diye yanıt verdi, diye cevap verdi, diye tepki gösterdi
    şeklinde konuştu, şeklinde konuşan, şeklinde yanıt verdi, şeklinde yanıtladı, şeklinde açıklama yaptı, şeklinde ifade etti, şöyle konuştu, şöyle dedi, şöyle devam etti, şöyle yanıt verdi, şöyle yanıtladı, şöyle cevap verdi
    şöyle anlattı, şöyle açıkladı, şöyle özetledi, şöyle sürdürdü, şöyle tamamladı, şunları söyledi, şunları kaydetti, şunları dile getirdi, şunları aktardı, şunları ekledi, şunları anlattı, şunları belirtti, şunları ifade etti, şunları yazdı
    şu ifadeleri kullandı, şu ifadelere yer verdi, şu ifadelere yer verildi, şu değerlendirmede bulundu, şu değerlendirmelerde bulundu, şu değerlendirmeyi yaptı, şu açıklamayı yaptı, şu açıklamada bulundu, şu açıklamalarda bulundu, şu bilgileri verdi
    şu bilgiyi verdi, şu yanıtı verdi, şu cevabı verdi, şu sözleri söyledi, şu çağrıyı yaptı, şu mesajı verdi, şu soruyu sordu, şu görüşleri paylaştı, şu paylaşımı yaptı, şu mesajı paylaştı
    ifadesini kullandı, ifadelerini kullandı, ifadesini kullanan, ifadelerini kullanan, ifadesi kullanıldı, ifadeleri kullanıldı, ifadesine yer verdi, ifadelerine yer verdi, ifadesine yer verildi, ifadelerine yer verildi
    değerlendirmesinde bulundu, değerlendirmelerinde bulundu, değerlendirmesini yaptı, açıklamasında bulundu, açıklamasını yaptı, uyarısında bulundu, uyarısını yaptı, çağrısında bulundu, çağrısını yaptı, paylaşımında bulundu, paylaşımını yaptı
    yanıtını verdi, cevabını verdi, bilgisini verdi, bilgilerini verdi, mesajını verdi, mesajını paylaştı, notunu düştü, notunu paylaştı, sorusunu sordu, sözlerini sarf etti, sözlerini kullandı, sözleriyle anlattı, sözleriyle ifade etti
    görüşünü dile getirdi, görüşünü savundu, görüşünü paylaştı, itirafında bulundu, iddiasında bulundu, tepkisini gösterdi, yorumunu yaptı, yorumunda bulundu, sözünü verdi, söyledi, söylüyor, söylemişti, söyleyen, belirtti, belirtiyor, kaydetti
    vurguladı, vurguluyor, açıkladı, bildirdi, aktardı, anlattı, anlatıyor, ifade etti, ifade ediyor, dile getirdi, iddia etti, savundu, savunuyor, dikkat çekti, dikkati çekti, ekledi, uyardı, hatırlattı, yanıtladı, yanıt verdi, cevap verdi, cevapladı
    sordu, yazdı, paylaştı, duyurdu, itiraf etti, eleştirdi, nitelendirdi, tanımladı, yorumladı, seslendi, bağırdı, haykırdı, denildi, denilmişti, ifade edildi, kaydedildi, belirtildi, bildirildi, vurgulandı,
    diye aktardı, diye anlattı, diye belirtti, diye açıkladı, diye özetledi, diye vurguladı, diye uyardı, diye tepki verdi, diye savundu,
    diye bağırdı, diye haykırdı, diye paylaştı, diye hatırlattı, diye ekliyor, diye anlatıyor, diye konuşuyor, diye yazıyor, diye soruyor,
    şeklinde değerlendirdi, şeklinde tepki gösterdi, sözlerine yer verdi, sözleriyle tepki gösterdi, sözleriyle duyurdu, sözleriyle eleştirdi,
    sözleriyle değerlendirdi, sözleriyle aktardı, cümlelerini kullandı, cümlesini kurdu, talimatını verdi, müjdesini verdi, şöyle yazdı, şöyle sordu,
    şöyle seslendi, şöyle tepki gösterdi, şöyle tanımladı, şöyle değerlendirdi, şöyle anlatıyor, şöyle diyor, şöyle aktardı, şöyle ifade etti,
    şöyle savundu, şöyle belirtti, şu şekilde konuştu, şunları paylaştı, şunları vurguladı, önerisinde bulundu, dileğinde bulundu,
    temennisinde bulundu, öngörüsünde bulundu, bilgisini paylaştı, şikayet etti, yakındı, itiraz etti, reddetti, yalanladı, doğruladı, kınadı,
    öne sürdü, ileri sürdü, altını çizdi, işaret etti, bahsetti, söz etti, değindi, özetledi, yineledi, tekrarladı, önerdi, vaat etti, müjdeledi,
    temenni etti, talep etti, çağrıda bulundu, açıklama yaptı, açıklamada bulundu, söz verdi, garanti etti
  `),
  looseVerbs: wordList(
    'konuştu, düşünüyor, inanıyor, istedi, istiyor, umuyor, başladı, devam etti, teşekkür etti, tebrik etti, değerlendirdi, tepki gösterdi, diledi, biliyor',
  ),
  dependentForms: wordList(`
    diyerek, belirterek, söyleyerek, vurgulayarak, ifade ederek, dile getirerek, kaydederek, ekleyerek, hatırlatarak, anlatarak, aktararak, savunarak, iddia ederek, açıklayarak, sözleriyle, ifadeleriyle, ifadesiyle, diye
  `),
  nouns: wordList(
    'açıklama, açıklamada, açıklamasında, açıklaması, sözleri, sözler, ifade, ifadeler, mesaj, mesajı, mesajında, paylaşım, paylaşımında, konuşma, konuşmasında, röportaj, röportajda, yanıt, yanıtı, soru, sorusuna, yorum, yorumu, slogan, sloganı',
  ),
  sourcesAfter: wordList(`
    göre, tarafından yapılan açıklamada, tarafından yapılan açıklamaya göre,
    yapılan açıklamada, yapılan yazılı açıklamada, yapılan açıklamaya göre, yapılan yazılı açıklamaya göre, yapılan duyuruda,
    yapılan bilgilendirmede, yapılan paylaşımda, gelen açıklamada, yapılan basın açıklamasında
  `),
  contentMarkers: wordList('ki'),
  // nobody is the subject of these: the source stands in their sentence or nowhere
  impersonalSpeech: {
    verbs: wordList(
      'denildi, denilmişti, ifade edildi, kaydedildi, belirtildi, bildirildi, vurgulandı, ifadesi kullanıldı, ifadeleri kullanıldı',
    ),
    prepositions: [],
  },
  pronouns: [
    { form: 'ben', gender: 'speaker', number: 'singular' },
    { form: 'biz', gender: 'speaker', number: 'plural' },
    { form: 'kendisi', gender: 'either', number: 'singular' },
  ],
  articles: {
    definite: wordList('bu, şu, o'),
    indefinite: wordList('bir, bazı, birçok, birkaç, iki, üç, dört, diğer, çok sayıda, çoğu'),
    masculine: [],
    feminine: [],
  },
  prepositions: wordList(
    'ile, için, gibi, kadar, karşı, sonra, önce, üzere, dolayı, ötürü, hakkında, tarafından, birlikte, yönelik, ilişkin, dair, üzerine, nedeniyle, sayesinde, arasında, karşısında, adlı, isimli',
  ),
  verbFinal: true,
  conjunctions: wordList('ve, veya, ya da, ama, fakat, ancak, ise, çünkü, hem, ne'),
  honorifics: {
    masculine: wordList('bay, sultan, kral, prens, papa'),
    feminine: wordList('bayan, kraliçe, prenses'),
    either: wordList('sayın, dr, dr., prof, prof., doç, doç., av, av., op, op., uzm, uzm., yrd, öğr, gör'),
  },
  roles: {
    masculine: wordList(
      'adam, erkek, baba, babası, oğlu, kardeşi, ağabeyi, kocası, dedesi, kral, prens, imam, papa',
    ),
    feminine: wordList('kadın, anne, annesi, kızı, ablası, eşi, karısı, nine, kraliçe, prenses, hemşire'),
    either: wordList(`
      cumhurbaşkanı, cumhurbaşkanı yardımcısı, devlet başkanı, başbakan, başbakanı, bakan, bakanı, bakan yardımcısı, milletvekili, vekil, vekili, vali, valisi, vali yardımcısı, kaymakam, kaymakamı, muhtar, muhtarı
      başkan, başkanı, genel başkanı, genel başkan yardımcısı, başkan yardımcısı, başkan vekili, başkanvekili, belediye başkanı, eş genel başkanı, meclis başkanı, sekreter, sekreteri, genel sekreter, genel sekreteri, sözcü, sözcüsü
      müdür, müdürü, genel müdür, genel müdürü, genel müdür yardımcısı, direktör, direktörü, koordinatör, koordinatörü, temsilci, temsilcisi, yönetici, yöneticisi, danışman, danışmanı, üye, üyesi, lider, lideri, elçi, büyükelçi, büyükelçisi
      savcı, savcısı, başsavcı, avukat, avukatı, hakim, yargıç, sanık, şüpheli, tanık, müşteki, polis, komiser, general, komutan, komutanı, asker, subay, uzman, uzmanı, profesör, doktor, hekim, hekimi, akademisyen, öğretim üyesi, rektör, rektörü, dekan, dekanı
      öğretmen, öğretmeni, öğrenci, öğrencisi, gazeteci, muhabir, muhabiri, yazar, yazarı, editör, sunucu, sanatçı, şarkıcı, oyuncu, oyuncusu, yönetmen, yönetmeni, besteci, mimar, mühendis, ekonomist, ekonomisti, analist, tarihçi, yapımcı
      teknik direktör, teknik direktörü, antrenör, antrenörü, futbolcu, futbolcusu, kaptan, kaptanı, kaleci, sporcu, hakem, esnaf, çiftçi, üretici, işçi, işletmeci, şoför, pilot, vatandaş, komşu, komşusu, mağdur, kurucu, kurucusu, ortağı, sahibi, patron, patronu, ceo, ceo'su
      aday, adayı, müftü, müftüsü, patrik, kişi, yetkili, yetkilisi, kaynak, görgü tanığı, görevli, arkadaşı, yakını, dernek başkanı, oda başkanı, siyasetçi, aktivist, turist, yolcu, araştırmacı, bilim insanı, meteoroloji uzmanı,
      itfaiyeci, itfaiye eri, kurtarma görevlisi, balıkçı, esnafı, lokantacı, bakkal, kasap, fırıncı, emekli, emlakçı, taksici, kamyoncu, pilotu,
      kaptan pilot, hostes, rehber, arkeolog, antropolog, psikolog, psikiyatrist, sosyolog, siyaset bilimci, iktisatçı, jeolog, jeofizikçi,
      deprem uzmanı, meteorolog, veteriner, diş hekimi, eczacı, ebe, cerrah, kardiyolog, onkolog, diyetisyen, fizyoterapist, hemşiresi, başhekim,
      başhekimi, il başkanı, ilçe başkanı, grup başkanvekili, bölge müdürü, il müdürü, ilçe müdürü, şube başkanı, şube müdürü, genel koordinatör,
      genel yayın yönetmeni, köşe yazarı, spiker, yorumcu, fotoğrafçı, kameraman, senarist, koreograf, ressam, heykeltıraş, tasarımcı, influencer,
      youtuber, milli futbolcu, milli sporcu, orta saha oyuncusu, kalecisi, hakemi, başantrenör, yardımcı antrenör, asbaşkan, asbaşkanı,
      belediye meclis üyesi, meclis üyesi, eski bakan, eski başbakan, dışişleri sözcüsü, büyükelçi vekili, konsolos, başkonsolos, ataşe, amiral,
      albay, yarbay, binbaşı, yüzbaşı, teğmen, onbaşı, müsteşar, genel müdür vekili, bilirkişi, mağdure, müvekkili, davacı, davalı, itirafçı
    `),
  },
  unnamedRoles: wordList('kaynak, görgü tanığı, tanık, yetkili, vatandaş'),
  soleOffices: [['cumhurbaşkanı'], ['başbakan'], ['kral'], ['kraliçe'], ['papa']],
  groups: wordList(
    `
    yetkililer, uzmanlar, vatandaşlar, öğrenciler, öğretmenler, veliler, aileler, mahalleliler, köylüler, kaynaklar, görgü tanıkları, tanıklar, gazeteciler, eylemciler, taraftarlar, milletvekilleri, avukatlar, doktorlar, işçiler, çiftçiler, analistler, ekonomistler, arkadaşları, yakınları, komşuları, bilim insanları, araştırmacılar, muhalifler, eleştirmenler,
    itfaiyeciler, balıkçılar, emekliler, üreticiler, yolcular, turistler, mağdurlar, aileleri, seçmenler, akademisyenler, sivil toplum örgütleri,
    sendikalar, hukukçular
  `,
  ),
  bodies: wordList(`
    bakanlık, bakanlığı, bakanlığının, bakanlığından, valilik, valiliği, valiliğinin, valiliğinden, kaymakamlık, belediye, belediyesi, büyükşehir belediyesi, başkanlığı, başkanlığının, başkanlığından, müdürlüğü, müdürlüğünün, müdürlüğünden, komutanlığı
    savcılık, savcılığı, başsavcılık, başsavcılığı, mahkeme, mahkemesi, hükümet, hükümeti, meclis, meclisi, partisi, kurulu, kurumu, konseyi, komisyonu, birliği, federasyonu, derneği
    vakfı, sendikası, konfederasyonu, üniversitesi, hastanesi, okulu, enstitüsü, bankası, merkez bankası, şirketi, holding, kulübü, ordusu, polis, emniyet, jandarma, büyükelçiliği, ajansı, örgütü
    beyaz saray, kremlin, pentagon, tbmm, ak parti, akp, chp, mhp, İYİ parti, hdp, dem parti, tsk, msb, afad, tüik, rtük, ysk, bm, ab, nato,
    itfaiye, kızılay, tobb, tüsiad, türk-iş, kesk, tmmob, ttb, spk, bddk, tcmb, epdk, btk, kvkk, aym, yargıtay, danıştay, sayıştay,
    anayasa mahkemesi, dışişleri, içişleri, egm, jandarma genel komutanlığı, sahil güvenlik, orman bölge müdürlüğü, iyi parti, saadet partisi,
    gelecek partisi, deva partisi, zafer partisi, hamas, hizbullah, knesset, kongre, avrupa birliği, birleşmiş milletler, fifa, uefa, tff,
    galatasaray, fenerbahçe, beşiktaş, trabzonspor, barosu, rektörlüğü, dekanlığı, başhekimliği, işletmesi, kooperatifi, platformu, inisiyatifi,
    holdingi, fabrikası, havayolları, belediyesinin
  `),
  documents: wordList(
    'rapor, raporu, raporda, raporunda, raporuna, iddianamesinde, kararında, kararda, tutanakta, bildirisinde, araştırmasında, anketinde, araştırma, anket, karar, iddianame, iddianamede, mektup, bildiri, bildiride, tutanak, haber',
  ),
  nameParticles: wordList('bin, el, al, de, van, von, der'),
  outletNouns: wordList(`
    ajansı, gazete, gazetesi, gazetesine, kanalı, televizyonu, dergisi, dergisine, haber ajansı, aa, aa muhabirine, anadolu ajansı, dha, İHA, trt, hürriyet, milliyet, sabah, cumhuriyet, sözcü gazetesi, habertürk, ntv, cnn türk
  `),
  notNames: wordList(`
    pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, sen, siz, onlar, eğer,
    neden, nasıl, nerede, kim, hangi, her, hiç, tüm, bütün, geçen, gelen, öte, burada, orada, evet, hayır, göre, allah, tanrı, İnternet, foto, fotoğraf, video, haber, son,
    yeni, büyük, İlk, İki, İşte, İddiaya, İhbar, İlçe, yangın, olay, kaza, açıklama, toplantı, konuşmasında, açıklamada, açıklamasında, edinilen, alınan, türk, türkiye,
    avrupa
  `),
  smallWords: wordList(`
    da, de, bile, çok, daha, en, değil, şimdi, bugün, dün, yarın, yine, artık, hâlâ, hala, bunun, buna, bunu, onun, ona, onu, kendi, ayrıca, böyle, öyle, şöyle, şunları, olan,
    olarak, olduğunu, edilen, yapılan, yaptığı, ettiği, ilgili, konuyla, sosyal, gazetecilere, basın, var, yok, mi, mı
  `),
  nounEndings: wordList(
    'nın, nin, nun, nün, ndan, nden, nda, nde, na, ne, nı, ni, nu, nü, nca, nce, yla, yle, yı, yi, yu, yü, ya, ye, dan, den, tan, ten, da, de, ta, te, ın, in, un, ün, lar, ler, a, e, ı, i, u, ü',
  ),
  nameEndings: wordList('nın, nin, nun, nün, ın, in, un, ün, ndan, nden, na, ne, nda, nde'),
  nameCases: {
    given: [],
    masculine: [],
    feminine: [],
    alone: endingList(`
      -lığının -lığı, -liğinin -liği, -luğunun -luğu, -lüğünün -lüğü, -lığından -lığı, -liğinden -liği, -luğundan -luğu, -lüğünden -lüğü, -lığınca -lığı,
      -liğince -liği, -luğunca -luğu, -lüğünce -lüğü, -sının -sı, -sinin -si, -sunun -su, -sünün -sü, -sından -sı, -sinden -si, -sundan -su, -sünden -sü,
      -sınca -sı, -since -si, -lıktan -lık, -likten -lik, -luktan -luk, -lükten -lük
    `),
  },
  objectEndings: wordList(
    'na, ne, ya, ye, nda, nde, ndan, nden, tan, ten, lara, lere, lardan, lerden, larla, lerle',
  ),
  genitiveEndings: wordList('ın, in, un, ün, nın, nin, nun, nün'),
  bareNouns: true,
  dropsSubject: true,
};
