import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './support/project';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const reasons = readFileSync(join(PROJECT, 'docs', 'decisions', '0050-dependencies.md'), 'utf8');
const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe.each(dependencies)('%s', (name, version) => {
  it('is taken in one exact version', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('has its reason written down', () => {
    expect(reasons).toContain(`\`${name}\``);
  });
});
