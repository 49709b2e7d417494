// Prints "N passed, N failed" from vitest's JSON report. What failed outside a test (lint, types, a build, a file that
// cannot be loaded) counts as one failure each, so that the line never says 0 failed where the run has failed.
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);
const { passed, failed } = countTests(report);
process.stdout.write(`${passed} passed, ${failed || Number(status !== '0')} failed\n`);

function countTests(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const brokenFiles = testResults.filter(
      (result) =>
        result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
