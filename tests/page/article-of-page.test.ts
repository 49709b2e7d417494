import { describe, expect, it } from 'vitest';
import { linesOf } from '../support/html-pages';

const FIRST =
  'The harbour council voted on Monday to close the old pier, after engineers found that three of its pillars had moved.';
const SECOND =
  'Fishermen who use the pier every morning said that they had not been asked, and that the nearest berth was an hour away.';
const THIRD =
  'The mayor, Odile Brandt, promised a new landing stage before winter, and said that the boats would be moved at no cost.';
const FOURTH =
  'Work on the pillars begins in May, and the road along the quay will be closed to cars until it is done.';
const TITLE = 'Old pier to close as pillars move';
const BODY = [FIRST, SECOND, THIRD, FOURTH];
const ALL = [`headline: ${TITLE}`, ...BODY.map((text) => `paragraph: ${text}`)];

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}">${head}</head><body>${body}</body></html>`;
const article = (body: string, head = '') =>
  page(`<main><article><h1>${TITLE}</h1>${body}</article></main>`, head);

describe('the text of an article', () => {
  it('is its headline and its paragraphs', () => {
    expect(linesOf(article(paragraphs(BODY)))).toEqual(ALL);
  });

  it.each([
    [
      'a caption',
      '<figure><img><figcaption>The pier in an undated picture from the archive of the port.</figcaption></figure>',
    ],
    [
      'a caption in a box of no kind',
      '<div><img><span>The pier in an undated picture of the port.</span></div>',
    ],
    [
      'a related box',
      '<aside><h3><a href="/b">Ferry line to open in June after all, says the port</a></h3></aside>',
    ],
    ['a related line in English', '<p>Read also: <a href="/b">Ferry line to open in June after all</a></p>'],
    ['a related line in Italian', '<p>Leggi anche <a href="/b">Apre a giugno la linea dei traghetti</a></p>'],
    ['a related line in Polish', '<p>Czytaj też: <a href="/b">Prom ruszy w czerwcu</a></p>'],
    [
      'a line that is all link',
      '<p><a href="/b">Ferry line to open in June, the port says in a letter to the town</a></p>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Get the news of the harbour every morning in your inbox, for free and without end.</p></div>',
    ],
    [
      'a box whose heading calls for a newsletter',
      '<div><h3>Newsletter: The Harbour Week</h3><p>Every Monday, the stories that the town will talk about.</p></div>',
    ],
    ['a line drawn with characters', '<p>* * *</p>'],
    ['a call to share', '<p>Share this article</p>'],
    ['a rights line', '<p>© RIPRODUZIONE RISERVATA</p>'],
    ['a photo credit', '<p>Foto: Anselm Krug/Hafenbild</p>'],
    ['a label that stands on the page twice', '<p>Tap to enlarge</p>'.repeat(2)],
    ['a button', '<button>Save this story for later, and read it on the ferry</button>'],
    [
      'a small article beside the text',
      '<article><p>Another story of the day: the lighthouse keeper who never saw the sea, and his dog.</p></article>',
    ],
    [
      'what is hidden from readers',
      '<div hidden><p>You have no stories left this month, so please take out a subscription now.</p></div>',
    ],
  ])('leaves out %s', (_, box) => {
    const [first = '', ...rest] = BODY;
    expect(linesOf(article(`<p>${first}</p>${box}${paragraphs(rest)}`))).toEqual(ALL);
  });

  it.each([
    [
      'a note on the writer in bold',
      '<p><strong>Our reporter Lena Brook has covered the port since 2015. Her stories are <a href="/lena">here</a>.</strong></p>',
    ],
    [
      'a note that names the writer of the metadata',
      '<p>Lena Brook is a reporter for the Harbour Post. Write to her <a href="mailto:lena@harbour.example">here</a>.</p>',
    ],
    [
      'calls below a drawn rule',
      '<p>---------- WRITE TO US</p><p>Has a company let you down, and nobody answers the telephone? Then we want to hear from you.</p>',
    ],
    ['a line that opens to nothing', '<p>More of this in our live ticker:</p>'],
    ['a heading without a text', '<h3>Discussion</h3>'],
  ])('ends before %s', (_, end) => {
    const head = '<meta name="author" content="Lena Brook">';
    expect(linesOf(article(paragraphs(BODY) + end, head))).toEqual(ALL);
  });

  it('keeps a last paragraph of which most is a link', () => {
    const linked =
      'The council <a href="/b">had voted for the new landing stage as early as last winter</a>, with only two voices against it.';
    const text = linked.replace(/<[^>]+>/gu, '');
    expect(linesOf(article(`${paragraphs(BODY)}<p>${linked}</p>`))).toEqual([...ALL, `paragraph: ${text}`]);
  });

  it('keeps what stands between two links to other stories', () => {
    const middle = `<p>${SECOND} READ ALSO <a href="/ferry-line-to-open">Ferry line to open in June</a>${THIRD}</p>`;
    expect(linesOf(article(`<p>${FIRST}</p>${middle}<p>${FOURTH}</p>`))).toEqual(ALL);
  });

  it('keeps crossheads, lists and block quotes in their place', () => {
    const body = `<p>${FIRST}</p><h2>What the engineers found</h2><p>${SECOND}</p><ul><li>three pillars</li><li>two beams of oak</li></ul>
      <blockquote>“I have moored here for forty years, and I will not go,” said Tomas Oyelaran.</blockquote><p>${THIRD}</p>`;
    expect(linesOf(article(body)).slice(2)).toEqual([
      'crosshead: What the engineers found',
      `paragraph: ${SECOND}`,
      'list-item: three pillars',
      'list-item: two beams of oak',
      'block-quote: “I have moored here for forty years, and I will not go,” said Tomas Oyelaran.',
      `paragraph: ${THIRD}`,
    ]);
  });

  it('takes a short line in bold for a crosshead, and a bold sentence for a paragraph', () => {
    const body = `<p>${FIRST}</p><p><b>Three pillars</b></p><p>${SECOND}</p><p><b>The mayor is ill.</b></p><p>${THIRD}</p>`;
    expect(linesOf(article(body)).slice(2, 5)).toEqual([
      'crosshead: Three pillars',
      `paragraph: ${SECOND}`,
      'paragraph: The mayor is ill.',
    ]);
  });

  it('keeps a sentence that opens like a line of the page', () => {
    const sentence =
      'Share prices of the port company fell by four per cent on the news, traders said on Tuesday.';
    expect(linesOf(article(paragraphs([...BODY, sentence])))).toEqual([...ALL, `paragraph: ${sentence}`]);
  });

  it.each([
    [
      'are split over boxes by advertisements',
      BODY.map(
        (text) => `<div class="part"><p>${text}</p></div><div class="ad-slot">Advertisement</div>`,
      ).join(''),
    ],
    ['stand directly in a div', `<div>${BODY.join('<br><br>')}</div>`],
    ['stand in a table', `<table>${BODY.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
    ['stand deep in boxes', `${'<div>'.repeat(60)}${paragraphs(BODY)}${'</div>'.repeat(60)}`],
  ])('is found where the paragraphs %s', (_, body) => {
    expect(linesOf(article(body))).toEqual(ALL);
  });

  it('is found where a longer cookie notice stands on the page', () => {
    const notice = `<div id="cookie-consent"><div>${paragraphs(
      Array.from(
        { length: 12 },
        (_, n) =>
          `Our partners of group ${n}, and theirs, store and read data on your device to know what you like, and when.`,
      ),
    )}</div></div>`;
    expect(linesOf(page(`<main><h1>${TITLE}</h1>${paragraphs(BODY)}</main>${notice}`))).toEqual(ALL);
  });

  it('is found where the comments below are longer', () => {
    const comments = paragraphs(
      Array.from(
        { length: 20 },
        (_, n) =>
          `Reader ${n} wrote that the pier should have been closed years ago, and that the council sleeps, as it always does.`,
      ),
    );
    expect(linesOf(article(`${paragraphs(BODY)}<section class="comments">${comments}</section>`))).toEqual(
      ALL,
    );
  });
});

describe('the standfirst', () => {
  const STANDFIRST = 'Engineers warn of three loose pillars. Fishermen fear for their mornings.';
  const WITH = [ALL[0], `standfirst: ${STANDFIRST}`, ...ALL.slice(1)];

  it.each([
    ['is named', `<p class="c-subtitle">${STANDFIRST}</p>`, ''],
    [
      'is what the metadata repeat',
      `<div><span>${STANDFIRST}</span></div>`,
      `<meta name="description" content="${STANDFIRST.slice(0, 60)}…">`,
    ],
    ['is a smaller heading below the headline', `<h2>${STANDFIRST}</h2>`, ''],
  ])('is found where it %s', (_, line, head) => {
    expect(linesOf(article(`${line}<div class="article-body">${paragraphs(BODY)}</div>`, head))).toEqual(
      WITH,
    );
  });

  it('is no caption, though the metadata repeat it', () => {
    const head = `<meta name="description" content="${STANDFIRST}">`;
    const figure = `<figure><img><figcaption>${STANDFIRST}</figcaption></figure>`;
    expect(linesOf(article(`${figure}<div class="article-body">${paragraphs(BODY)}</div>`, head))).toEqual(
      ALL,
    );
  });
});

describe('a short article counts by its script', () => {
  it.each([
    [
      'ja',
      '港の古い桟橋が閉鎖へ',
      '港湾評議会は月曜日、古い桟橋を閉鎖することを決めた。技師の調査で、三本の柱が動いていたことが分かったため。市長は冬までに新しい船着き場を造ると約束した。',
    ],
    [
      'zh',
      '旧码头因桩柱移位将关闭',
      '港口委员会周一投票决定关闭旧码头，此前工程师发现三根桩柱已经移位。市长承诺在冬天之前建好新的泊位，并表示渔船将免费迁移到新的地点。',
    ],
    [
      'ko',
      '기둥 움직인 옛 부두 폐쇄',
      '항만위원회는 월요일 옛 부두를 폐쇄하기로 의결했다. 기술자들이 기둥 세 개가 움직인 것을 발견했기 때문이다. 시장은 겨울 전에 새 선착장을 짓겠다고 약속했다.',
    ],
    [
      'ar',
      'إغلاق الرصيف القديم بعد تحرك أعمدته',
      'صوّت مجلس الميناء يوم الاثنين على إغلاق الرصيف القديم، بعد أن وجد المهندسون أن ثلاثة من أعمدته قد تحركت من مكانها. ووعدت رئيسة البلدية ببناء رصيف جديد قبل الشتاء.',
    ],
    [
      'ru',
      'Старый причал закроют из-за опор',
      'Совет порта в понедельник решил закрыть старый причал: инженеры обнаружили, что три его опоры сдвинулись. Мэр пообещала построить новый причал до наступления зимы.',
    ],
  ])('in %s', (lang, title, text) => {
    const html = `<html lang="${lang}"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
    expect(linesOf(html)).toEqual([`headline: ${title}`, `paragraph: ${text}`]);
  });
});

describe('a page that holds no article', () => {
  const links = Array.from(
    { length: 40 },
    (_, n) => `<li><a href="/${n}">Story number ${n} of the day, about the harbour and its boats</a></li>`,
  ).join('');

  it.each([
    ['without a word', '<div><img></div>', 'no-text'],
    ['with a few words', '<p>The harbour is quiet today, and the boats are in.</p>', 'too-short'],
    [
      'of links to others',
      `<ul>${links}</ul><p>The harbour is quiet today, and the boats are in.</p>`,
      'not-an-article',
    ],
    ['with more words than any article', `<p>${'The harbour is quiet. '.repeat(100_000)}</p>`, 'too-large'],
  ])('%s says so', (_, body, reason) => {
    expect(linesOf(`<html lang="en"><body>${body}</body></html>`)).toEqual([reason]);
  });
});
