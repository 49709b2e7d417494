import { accessSync, constants, readFileSync } from 'node:fs';

/** What finding and installing a browser needs to know of the computer; tests pass an invented one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Debian itself: its relatives name or pack the browsers differently. */
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  readonly canRun: (path: string) => boolean;
}

/** The computer this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isDebian: process.platform === 'linux' && /^ID=debian$/mu.test(readOsRelease()),
    isRoot: process.getuid?.() === 0,
    canRun,
  };
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
