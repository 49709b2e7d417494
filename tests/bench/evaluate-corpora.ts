import { spawnSync } from 'node:child_process';
import { PROJECT } from '../support/project';
import { findCorpora, findEvaluator } from './corpora';

/** Scores the analysis over the corpora, where they are at hand. Gives whether that failed. */
export function evaluateCorpora(sets: readonly string[]): boolean {
  const corpora = findCorpora();
  const evaluator = findEvaluator();
  if (!corpora || !evaluator) {
    process.stdout.write('No corpora beside the project and none named by CORPORA: nothing is scored.\n');
    return false;
  }
  const { status } = spawnSync(process.execPath, [evaluator, ...sets, '--corpora', corpora], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status !== 0;
}
