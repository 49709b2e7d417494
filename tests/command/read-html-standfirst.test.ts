import { describe, expect, it } from 'vitest';
import { readHtml } from '../../utils/command/read-html';

const LEAD = 'The only ferry to the island of Talby stopped on Monday after a fire in its engine room.';
const REST = [
  'The county says that two of the crew were hurt and that the repair will take at least six weeks.',
  'Until then a fishing boat takes schoolchildren and the post across the sound twice a day.',
  'The island council wants a second ship on the route before the winter storms begin in November.',
  'Some nine hundred islanders have put their names under a letter that asks the county for it.',
];

function kindsOf(lead: string): readonly string[] {
  const reading = readHtml(`<html lang="en"><head><title>Ferry to Talby stopped</title>
    <meta name="description" content="${LEAD}"></head><body><article><h1>Ferry to Talby stopped</h1>
    ${lead}${REST.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`);
  return reading.isArticle ? reading.article.blocks.map(({ kind }) => kind) : [];
}

describe('readHtml', () => {
  it('takes a first paragraph that is set like the others for text, though metadata repeat it', () => {
    expect(kindsOf(`<p>${LEAD}</p>`)).toEqual(['headline', ...Array(5).fill('paragraph')]);
  });

  it('takes a line that is set in its own way and repeated by metadata for the standfirst', () => {
    expect(kindsOf(`<p class="big">${LEAD}</p>`)).toEqual([
      'headline',
      'standfirst',
      ...Array(4).fill('paragraph'),
    ]);
  });
});
