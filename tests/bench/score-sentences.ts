import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFor } from '../../utils/core/language/registry';
import { splitSentences } from '../../utils/core/language/sentences';
import { findCorpora } from './corpora';

// Counts the hard cases in the corpora's `sentences` folder whose boundaries are all right and none too many.
// Usage: tsx tests/bench/score-sentences.ts [--errors]
const corpora = findCorpora();
if (corpora) scoreAll(join(corpora, 'sentences'));
else process.stdout.write('No corpora beside the project and none named by CORPORA: nothing is scored.\n');

function scoreAll(folder: string): void {
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  const cases = lines.filter(Boolean).map((line) => {
    const [language = '', marked = ''] = line.split('\t');
    const wanted = marked.split('‖').map((sentence) => sentence.trim());
    return { language, wanted, got: sentencesOf(wanted.join(' '), language) };
  });
  const wrong = cases.filter(({ wanted, got }) => wanted.join('‖') !== got.join('‖'));
  if (process.argv.includes('--errors')) {
    for (const { language, wanted, got } of wrong) {
      process.stdout.write(`${language}  got ${got.join(' ‖ ')}\n    not ${wanted.join(' ‖ ')}\n`);
    }
  }
  process.stdout.write(`sentences: ${cases.length - wrong.length} of ${cases.length} cases right\n`);
}

function sentencesOf(text: string, language: string): readonly string[] {
  const table = packFor(language)?.sentences ?? null;
  return splitSentences(text, { start: 0, end: text.length }, language, table).map(({ start, end }) =>
    text.slice(start, end),
  );
}
