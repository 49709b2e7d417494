import { describe, expect, it } from 'vitest';
import { readScene } from '../../../../utils/core/analysis/speech/attribution/scene';
import { findQuotations } from '../../../../utils/core/analysis/speech/find-quotations';
import { findReported, type ReportedClause } from '../../../../utils/core/analysis/speech/find-reported';
import type { Span } from '../../../../utils/core/article/span';
import { packFor } from '../../../../utils/core/language/registry';
import { sentencesOf } from '../../../../utils/core/language/sentences';
import { articleOf, marked } from '../../../support/articles';

function find(text: string, lang: string): readonly ReportedClause[] {
  const article = articleOf(text, lang);
  const pack = packFor(lang);
  if (!pack) throw new Error(`no pack: ${lang}`);
  const sentences = sentencesOf(article, pack);
  const scene = readScene(article, sentences, findQuotations(article, sentences, pack), pack.speech);
  return findReported(scene, pack.quotations.reported);
}

const offsets = (span: Span | null | undefined) => span && { start: span.start, end: span.end };

describe('findReported', () => {
  it.each([
    ['en', '[Amina Diallo|subject] [said|cue] that [the ferry had left at dawn|clause].'],
    ['en', '[The minister|subject] [told|cue] reporters that [the ferry had left at dawn|clause].'],
    ['it', '[Amina Diallo|subject] [ha riferito|cue] che [il traghetto era partito all’alba|clause].'],
    ['it', '[Il ministro|subject] [si è detto convinto|cue] che [il traghetto sia partito all’alba|clause].'],
    ['de', '[Amina Diallo|subject] [sagte|cue], dass [die Fähre im Morgengrauen abgelegt habe|clause].'],
    ['de', 'Am Montag [sagte|cue] [Amina Diallo|subject], dass [die Fähre früh abgelegt habe|clause].'],
    ['de', '[Amina Diallo|subject] [hat am Montag gesagt|cue], dass [die Fähre früh abgelegt habe|clause].'],
    ['fr', '[Amina Diallo|subject] [a déclaré|cue] que [le bac était parti à l’aube|clause].'],
    ['es', '[Amina Diallo|subject] [dijo|cue] que [el barco había zarpado al amanecer|clause].'],
    ['pt', '[Amina Diallo|subject] [disse|cue] que [o barco tinha partido de madrugada|clause].'],
    ['nl', '[Amina Diallo|subject] [zei|cue] dat [de veerboot vroeg was vertrokken|clause].'],
    ['pl', '[Amina Diallo|subject] [powiedziała|cue], że [prom odpłynął o świcie|clause].'],
    ['ar', '[أكدت|cue] [هدى منصور|subject] أن [السفينة غادرت الميناء فجرا|clause].'],
    ['ar', '[أشارت|cue] [هدى منصور|subject] إلى أن [السفينة غادرت الميناء فجرا|clause].'],
    ['ar', '[قالت|cue] [هدى منصور|subject]، إنها [رأت السفينة تغادر فجرا|clause].'],
  ])('finds clause, cue and subject (%s): %s', (lang, source) => {
    const { text, spans } = marked(source);
    const found = find(text, lang);
    expect(found.map((clause) => offsets(clause))).toEqual([spans.clause]);
    expect(found[0]?.cue).toEqual(spans.cue);
    expect(found[0]?.subject).toEqual(spans.subject);
  });

  it('knows a dropped subject', () => {
    const { text, spans } = marked(
      'Amina è tornata ieri. [Ha detto|cue] che [il traghetto era in ritardo|clause].',
    );
    expect(find(text, 'it')).toEqual([{ ...spans.clause, cue: spans.cue, subject: null, block: 0 }]);
  });

  it('ends the clause before a quotation that a colon opens', () => {
    const { text, spans } = marked('Amina said that [the ferry was late|clause]: “We waited for two hours.”');
    expect(find(text, 'en').map(offsets)).toEqual([spans.clause]);
  });

  it('ends the clause before the next verb of speech', () => {
    const { text, spans } = marked(
      'Amina said that [the ferry was late|clause], adding that nobody had waved.',
    );
    expect(find(text, 'en').map(offsets)).toEqual([spans.clause]);
  });

  it.each([
    ['en', 'Amina did not say that the ferry had left at dawn.', 'what was not said'],
    ['it', 'Amina non ha detto che il traghetto era partito.', 'what was not said'],
    ['de', 'Amina hat nicht gesagt, dass die Fähre abgelegt habe.', 'what was not said'],
    ['en', 'Amina told the story that made her famous.', 'a relative clause'],
    ['it', 'Lo ha detto Amina, che guida il traghetto da anni.', 'a relative clause'],
    ['es', 'Lo dijo el ministro, que llegó al amanecer.', 'a relative clause'],
    ['en', 'Amina said that “the ferry had left at dawn”.', 'a quotation'],
    ['en', 'The report that the ferry had left was wrong.', 'a noun'],
    ['en', 'It rained on the day that the ferry left.', 'no speech'],
  ])('finds nothing (%s): %s', (lang, text) => {
    expect(find(text, lang)).toEqual([]);
  });
});
