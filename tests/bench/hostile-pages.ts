import type { SamplePage } from '../support/sample-pages';

const SENTENCE = 'The ferry left the harbour at dawn, with forty people on board, and nobody saw it again. ';

/** Pages that no paper writes: far too many elements, far too deep, far too long. About 100,000 nodes or 10 MB each. */
export function hostilePages(): readonly SamplePage[] {
  const bodies: Readonly<Record<string, string>> = {
    paragraphs: repeat(33_000, (index) => `<p>${SENTENCE}<b>${index}</b></p>`),
    boxes: repeat(100_000, (index) => `<div>${index}</div>`),
    spans: `<p>${repeat(50_000, (index) => `<span>${index} </span><i>x</i>`)}</p>`,
    links: `<h3>Read also</h3><ul>${repeat(50_000, (index) => `<li><a href="/ferry-sinks-off-tanga-${index}">Ferry ${index} sinks off Tanga</a></li>`)}</ul>`,
    'line-breaks': repeat(50_000, (index) => `Line ${index}.<br>`),
    'deep-boxes': `${'<div class="box">'.repeat(5_000)}${repeat(200, (index) => `<p>${SENTENCE}${index}</p>`)}`,
    'many-deep-boxes': repeat(200, () => `${'<div>'.repeat(400)}${SENTENCE}${'</div>'.repeat(400)}`),
    'hidden-boxes': `${repeat(100_000, () => '<div style="display:none">x</div>')}<p>${SENTENCE}</p>`,
    'boxes-without-box': repeat(50_000, () => `<div style="display:contents"><p>${SENTENCE}</p></div>`),
    cells: `<table>${repeat(10_000, () => `<tr>${'<td>1</td>'.repeat(10)}</tr>`)}</table>`,
    times: repeat(50_000, (index) => `<time datetime="2023-01-01">1 January 2023</time><p>${index}</p>`),
    'one-paragraph': `<p>${SENTENCE.repeat(118_000)}</p>`,
    'long-paragraphs': repeat(20_000, (index) => `<p>${SENTENCE.repeat(6)}${index}</p>`),
    quotes: repeat(1_000, () => `<p>${'“a” '.repeat(100)}</p>`),
    data: `${repeat(40, () => `<script type="application/ld+json">${'[{"@type":"Article","a":'.repeat(20_000)}</script>`)}<p>${SENTENCE.repeat(9)}</p>`,
  };
  return Object.entries(bodies).map(([name, body]) => ({
    path: `/hostile-${name}`,
    html: `<!doctype html><html lang="en"><head><title>Ferry</title></head><body>${body}</body></html>`,
  }));
}

function repeat(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join('');
}
