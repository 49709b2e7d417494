import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** For a machine that does much else besides; no test is about time. */
const UNIT_TIMEOUT_MS = 60_000;

/** A browser on a busy build machine takes its time; every wait inside is on a condition. */
const BROWSER_TIMEOUT_MS = 180_000;

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: '.output/tests.json' },
    coverage: {
      provider: 'v8',
      include: ['utils/**', 'components/**'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
    },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/build/**'],
          sequence: { groupOrder: 0 },
          testTimeout: UNIT_TIMEOUT_MS,
        },
      },
      {
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/set-up.ts',
          // After the unit tests and one file at a time: two browsers share the machine with nobody else.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          // In one process, so that one browser of each kind serves all files.
          isolate: false,
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
        },
      },
    ],
  },
});
