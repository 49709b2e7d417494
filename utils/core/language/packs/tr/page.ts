import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  code: 'tr',
  commonWords: wordList(`
    ve, bir, bu, da, de, için, ile, olarak, çok, daha, en, olan, gibi, sonra, kadar, ise, ancak, göre, dedi, her,
    olduğunu, değil, var, ya, ki, o, ne, diye, etti, yeni, önce, üzerine
  `),
  relatedLabels: wordList(`
    ilgili haberler, i̇lgili haberler, ilgili haber, i̇lgili haber, ilgili içerikler, i̇lgili i̇çerikler, benzer haberler,
    bunlar da ilginizi çekebilir, ilginizi çekebilir, i̇lginizi çekebilir, bu da ilginizi çekebilir, ayrıca okuyun,
    bunu da okuyun, bunları da okuyun, haberin detayı, detaylar için
  `),
  otherLists: wordList(`
    en çok okunanlar, en çok okunan, son dakika, son haberler, en son, en son haberler, günün haberleri, öne çıkanlar,
    çok okunanlar, popüler haberler, yorumlar, önceki, sonraki, önceki haber, sonraki haber, editörün seçtikleri, manşetler,
    sponsorlu, reklam, ilgili konular, i̇lgili konular, etiketler, video haber, foto galeri, yazarlar
  `),
  chrome: wordList(`
    paylaş, haberi paylaş, bağlantıyı kopyala, abone ol, abone olun, bültenimize, e-bültene, bizi takip edin, takip edin,
    takip et, yorum yap, yorumlar, yorum yaz, okuma süresi, dakika okuma, dk okuma, dinle, haberi dinle, reklam, ilan,
    yazdır, kaydet, giriş:, giriş tarihi, yayınlanma:, yayın tarihi, güncelleme:, güncellenme:, son güncelleme, kaynak:,
    kaynaklar:, editör:, muhabir:, etiketler:, etiketler, anahtar kelimeler, daha fazla göster, tümünü gör, yükleniyor,
    uygulamamızı indirin, whatsapp kanalımıza, telegram kanalımıza, bize ulaşın, bize yazın, haber gönder, tüm hakları saklıdır
  `),
  asides: wordList(`
    tüm hakları saklıdır, son güncelleme, güncelleme:, haberin devamı, yazının devamı, devamını oku, devamı için, ©
  `),
  credits: wordList(`
    fotoğraf:, fotoğraf :, fotoğraflar:, foto:, fotoğraf, görsel:, kaynak fotoğraf, i̇llüstrasyon:, kapak fotoğrafı, arşiv fotoğrafı
  `),
  bylines: wordList('yazan, yazar:, haber:, muhabir:'),
  updated: wordList('güncellen, güncelleme'),
  paywall: wordList(`
    okumaya devam etmek için, devamını okumak için, bu içerik abonelere, abonelere özel, aboneler için, zaten abone misiniz
  `),
};
