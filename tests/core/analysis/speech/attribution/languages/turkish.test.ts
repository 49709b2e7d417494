import { describe, expect, it } from 'vitest';
import { attributionsIn, speechIn } from '../attributions-in';

describe('who said what in Turkish', () => {
  it.each([
    ['tr', 'Bakan Selim Arpat, "Köprü mayısta açılacak." dedi.', ['Selim Arpat']],
    [
      'tr',
      'Liman İşleri Başkanı Zeynep Korkut, toplantıda konuştu. Korkut, şunları söyledi:\n\n"Köprü mayısta açılacak ve trafik rahatlayacak."',
      ['Zeynep Korkut'],
    ],
    [
      'tr',
      '"Köprü mayısta açılacak" diyen Zeynep Korkut, yatırımların süreceğini belirtti.',
      ['Zeynep Korkut'],
    ],
    [
      'tr',
      'Çalışmaların sürdüğünü belirten Vali Murat Deniz, "Kimse evsiz kalmayacak." ifadesini kullandı.',
      ['Murat Deniz'],
    ],
    ['tr', `Zeynep Korkut'a göre plan "gerçeklerden uzak bir hayal".`, ['Zeynep Korkut']],
    ['tr', `Murat Deniz'in avukatı Ece Tunalı, "Müvekkilim suçsuzdur." diye konuştu.`, ['Ece Tunalı']],
    [
      'tr',
      'Ulaştırma Bakanlığı yaptığı açıklamada, "Yol yeniden trafiğe açıldı." ifadelerini kullandı.',
      ['Ulaştırma Bakanlığı'],
    ],
    [
      'tr',
      'Çevre ve Liman İşleri Bakanlığı, "Yol yeniden trafiğe açıldı." ifadelerini kullandı.',
      ['Çevre ve Liman İşleri Bakanlığı'],
    ],
    // nobody is the subject of a verb such as this
    [
      'tr',
      'Davalı Hakan Demirci sustu.\n\nBilirkişi raporunda, gürültünün "sınırın çok üzerinde" olduğu belirtildi.',
      [null],
    ],
    // the endings of a name or a noun tell who was told and who said it
    [
      'tr',
      `Zeynep Korkut sustu. LİMDER'den yapılan yazılı açıklamada, "Deniz bugün ulaşıma kapalıdır." denildi.`,
      ['LİMDER'],
    ],
    [
      'tr',
      'Limandan bir yetkili, Deniz Ajansına "Gemi battı, mürettebat sağ." bilgisini verdi.',
      ['bir yetkili'],
    ],
    ['tr', '"Sessiz Liman" adlı film yarın gösterime giriyor.', []],
    [
      'tr',
      'Köy muhtarı Hasan Yıldız, gazetecilere, "Yangın evlere sıçramadan söndürüldü." dedi.',
      ['Hasan Yıldız'],
    ],
    [
      'tr',
      'Zeynep Korkut dün soruları yanıtladı. "Bu bir hata değildi, bilinçli bir tercihti" dedi.',
      ['Zeynep Korkut'],
    ],
    [
      'tr',
      'Zeynep Korkut, Murat Deniz ile görüştü. Görüşmenin ardından konuşan Korkut, "Anlaştık, imzalar haftaya atılacak." dedi.',
      ['Zeynep Korkut'],
    ],
    [
      'tr',
      'Teknik direktör Ozan Demirel, maçın ardından "Oyuncularımla gurur duyuyorum" dedi.',
      ['Ozan Demirel'],
    ],
    ['tr', 'Uzmanlar, "Deprem her an olabilir" uyarısında bulundu.', ['Uzmanlar']],
    ['tr', 'Olayı gören bir vatandaş, "Her yer bir anda duman oldu" diye konuştu.', ['bir vatandaş']],
    ['tr', 'Toplantı üç saat sürdü. "Artık yeter" sesleri yükseldi.', []],
    [
      'tr',
      'Selim Arpat, sosyal medya hesabından şu paylaşımı yaptı: "Teşekkürler İzmir, bu zafer hepimizin!"',
      ['Selim Arpat'],
    ],
    [
      'tr',
      'CHP Genel Başkanı Kerem Aydın, "Sandık gelecek, hesap verilecek." şeklinde konuştu.',
      ['Kerem Aydın'],
    ],
    ['tr', 'Valilikten yapılan açıklamada, "Yaralı vatandaşımızın durumu iyidir." denildi.', ['Valilik']],
    ['tr', 'Sergide "Liman" ve "Fener" adlı iki tablo var.', []],
    ['tr', 'Savcı, iddianamede sanığın "bilerek ve isteyerek" hareket ettiğini belirtti.', ['Savcı']],
  ])('%s: %s', (lang, text, names) => {
    expect(attributionsIn(text, lang).map(({ name }) => name)).toEqual(names);
  });

  it('knows one person with and without an ending behind the apostrophe', () => {
    const { speech } = speechIn(
      'Vali Murat Deniz konuştu. Deniz\'in sözleri tartışıldı. Deniz, "Kimse evsiz kalmayacak, söz veriyorum." dedi.',
      'tr',
    );
    expect(speech.speakers).toEqual([
      { name: 'Murat Deniz', aliases: ['Deniz'], role: 'Vali', kind: 'person' },
    ]);
  });
});
