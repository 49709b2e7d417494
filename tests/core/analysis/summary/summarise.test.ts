import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/core/analysis/analyse';
import type { SummaryLength } from '../../../../utils/core/analysis/summary/summary-length';
import type { Article, StoryForm } from '../../../../utils/core/article/article';
import { textOf } from '../../../../utils/core/article/span';
import { packFor } from '../../../../utils/core/language/registry';
import { articleOf } from '../../../support/articles';

const FERRY = {
  title: 'Ferry to Talby stopped after engine fire',
  standfirst: 'The only ferry to the island of Talby lies in port after a fire in its engine room.',
};

const FERRY_TEXT = `${FERRY.title}

${FERRY.standfirst}

The only ferry to the island of Talby lies in port.

The county stopped the ferry to Talby on Monday after a fire in the engine room injured two of the crew. It was the third this year. Who will pay for the repair?

“I heard a bang and then I smelled smoke all over the deck,” said Oda Brenn, who was on board with her sons.

What happens now

However, the island council wants a second ship before the winter storms begin. Islanders have collected 900 signatures for a second ship on the Talby route. They are angry.

The county stopped the ferry to Talby on Monday after a fire in its engine room that injured two crew.

The yard in Port Hale expects the repair of the burnt engine to take six weeks and to cost two million crowns. Until then a fishing boat takes schoolchildren and the post across the sound twice a day.`;

function summaryOf(article: Article, length: SummaryLength = 'medium'): readonly string[] {
  const { summary } = analyse(article, packFor(article.language), { summaryLength: length });
  return summary.map((sentence) => textOf(article.text, sentence));
}

describe('summarise', () => {
  it('takes whole sentences that stand alone, in the order of the article', () => {
    expect(summaryOf(articleOf(FERRY_TEXT, 'en', FERRY))).toEqual([
      'The county stopped the ferry to Talby on Monday after a fire in the engine room injured two of the crew.',
      'Islanders have collected 900 signatures for a second ship on the Talby route.',
      'The yard in Port Hale expects the repair of the burnt engine to take six weeks and to cost two million crowns.',
    ]);
  });

  it.each([
    ['a question', 'Who will pay for the repair?'],
    ['a crosshead', 'What happens now'],
    ['what the standfirst has said', 'The only ferry to the island of Talby lies in port.'],
    [
      'what another sentence has said',
      'The county stopped the ferry to Talby on Monday after a fire in its engine room that injured two crew.',
    ],
  ])('never takes %s, however long the summary', (_, sentence) => {
    expect(summaryOf(articleOf(FERRY_TEXT, 'en', FERRY), 'long')).not.toContain(sentence);
  });

  it('gives more sentences to a reader who wants more, the shorter summary within the longer', () => {
    const [short, medium, long] = (['short', 'medium', 'long'] as const).map((length) =>
      summaryOf(articleOf(FERRY_TEXT, 'en', FERRY), length),
    );
    expect([short?.length, medium?.length, long?.length]).toEqual([2, 3, 5]);
    expect(medium).toEqual(expect.arrayContaining([...(short ?? [])]));
    expect(long).toEqual(expect.arrayContaining([...(medium ?? [])]));
  });

  it('says that an article is too short to be summarised', () => {
    const article = articleOf('The ferry to Talby is back. It left at noon.', 'en');
    expect(analyse(article, packFor('en'), { summaryLength: 'medium' })).toMatchObject({
      summary: [],
      noSummary: 'too-short',
    });
  });

  it('says that a text of nothing but questions holds no sentence for a summary', () => {
    const article = articleOf(
      'Why did the only ferry to the island of Talby stop on Monday?\n'.repeat(8),
      'en',
    );
    expect(analyse(article, packFor('en'), { summaryLength: 'medium' })).toMatchObject({
      summary: [],
      noSummary: 'no-sentences',
    });
  });

  it.each([
    [
      'it',
      'Chiuso il ponte di Valdora',
      'Il comune ha chiuso il ponte di Valdora dopo la frana di lunedì notte, che ha travolto due auto vuote.',
      'Lo ha deciso in serata. È una scelta difficile? «Non avevamo scelta, la strada cadeva a pezzi sotto i nostri occhi», ha detto la sindaca Irma Falco. Inoltre mancano i soldi.',
      'I lavori sul ponte di Valdora dureranno otto mesi e costeranno quattro milioni di euro alla regione. Gli scolari di Valdora passeranno per la vecchia strada del mulino, con un bus ogni ora.',
    ],
    [
      'de',
      'Brücke in Waldau gesperrt',
      'Die Stadt Waldau hat die Brücke über die Lese nach dem Erdrutsch vom Montag gesperrt, zwei Autos wurden verschüttet.',
      'Das beschloss sie am Abend. War das nötig? „Wir hatten keine Wahl, die Straße ist uns unter den Füßen weggebrochen“, sagte Bürgermeisterin Irma Falk. Außerdem fehlt Geld.',
      'Der Neubau der Brücke in Waldau dauert acht Monate und kostet das Land vier Millionen Euro. Die Schüler aus Waldau fahren bis dahin über die alte Mühlenstraße, ein Bus kommt jede Stunde.',
    ],
    [
      'ru',
      'Мост в Вальдоре закрыт',
      'Власти Вальдоры закрыли мост после оползня, который в понедельник накрыл две пустые машины.',
      'Разве это было нужно? «У нас не было выбора, дорога уходила из-под ног прямо на глазах», — сказала мэр города Ирма Фальк.',
      'Новый мост в Вальдоре будут строить восемь месяцев, он обойдётся области в четыре миллиона рублей. До тех пор школьники Вальдоры поедут по старой дороге мимо мельницы, автобус ходит каждый час. Рынок у реки работает как обычно, торговцы ждут покупателей с обоих берегов. Летом здесь пройдёт праздник реки, на который каждый год приезжает несколько тысяч человек.',
    ],
    [
      'ja',
      '谷田橋が通行止め',
      '谷田市は月曜日の夜の土砂崩れで車二台が埋まったことを受け、谷田橋を通行止めにした。',
      'ほかに道はなかったのか？「目の前で道が崩れていった」と山辺市長は話した。',
      '新しい谷田橋の工事には八か月かかり、県の負担は四億円になる見込みだ。谷田小学校の子どもたちは、それまで古い水車小屋の道を一時間に一本のバスで通うことになる。川沿いの市場はふだん通り開いており、店の人たちは両岸からの客を待っている。',
    ],
  ])(
    'opens the summary of %s with the news and leaves out question and quotation',
    (lang, title, news, middle, end) => {
      const article = articleOf([title, news, middle, end].join('\n\n'), lang, { title });
      const summary = summaryOf(article);
      expect(summary[0]).toBe(news);
      expect(summary.length).toBeGreaterThan(1);
      expect(middle.split(summary[1] ?? '')).toEqual([middle]);
      expect(summary.filter((sentence) => /[?？«„「]/u.test(sentence))).toEqual([]);
    },
  );

  it('takes each sentence of a live blog from an entry of its own', () => {
    const entries = [
      'The storm has reached Port Hale with winds of 140 km/h. The storm has torn the roof off the Port Hale market hall. The storm has cut the power in Port Hale.',
      'All trains between Port Hale and Talby have stopped because of the storm. The railway hopes to run again in the morning, its director says in a short message.',
      'The county opened three schools as shelters before the storm came. Some 400 people will sleep there tonight, most of them from the houses on the sea front.',
    ];
    const article = asForm(
      'live-blog',
      articleOf(entries.join('\n\n'), 'en', { title: 'Storm in Port Hale' }),
    );
    const taken = summaryOf(article, 'long').map((sentence) =>
      entries.findIndex((entry) => entry.includes(sentence)),
    );
    expect(taken).toEqual([0, 1, 2]);
  });

  it('lets the answers of an interview speak though they are quotation, and leaves out the questions', () => {
    const text = `Oda Brenn has steered the ferry to Talby for thirty years and retires in May.

How did you begin?

“My father steered the ferry to Talby before me and I helped him at the ropes when I was nine.”

What will you miss?

“The mornings in winter, when nobody is on deck and the island of Talby comes out of the fog.”

And the passengers?

“The passengers of the Talby ferry are like a family to me, I saw their children grow up between two ports.”`;
    const article = asForm(
      'interview',
      articleOf(text, 'en', { title: 'The last captain of the Talby ferry' }),
    );
    expect(summaryOf(article, 'long')).toEqual([
      'Oda Brenn has steered the ferry to Talby for thirty years and retires in May.',
      '“My father steered the ferry to Talby before me and I helped him at the ropes when I was nine.”',
      '“The passengers of the Talby ferry are like a family to me, I saw their children grow up between two ports.”',
    ]);
  });

  it('reads a text of thousands of like sentences to its end', () => {
    const article = articleOf('The ferry to Talby left the port of Hale at noon today. '.repeat(4_000), 'en');
    expect(summaryOf(article)).toEqual(['The ferry to Talby left the port of Hale at noon today.']);
  });
});

function asForm(form: StoryForm, article: Article): Article {
  return { ...article, form };
}
