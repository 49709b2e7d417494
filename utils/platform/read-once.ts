import type { TabReading, TabWish } from '../core/messages/background-calls';
import { readTab, type Think } from './read-tab';

export type ReadOnce = (tab: number, wish?: TabWish) => Promise<TabReading>;

/** Reads tabs so that two who ask for one page at once, popup, panel or page, share the work. */
export function createReadOnce(think: Think): ReadOnce {
  const running = new Map<number, Promise<TabReading>>();
  return (tab, wish) => {
    if (wish) return readTab(tab, think, { wish });
    const reading = running.get(tab) ?? readTab(tab, think).finally(() => running.delete(tab));
    running.set(tab, reading);
    return reading;
  };
}
