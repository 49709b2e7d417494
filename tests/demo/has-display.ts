import type { Machine } from '../support/browser/machine';

/** Whether a person would see a window that is opened here. */
export function hasDisplay({ platform, environment }: Machine): boolean {
  if (environment.CI) return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
