import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ReadingActions, ReadingWindow } from './reading-window';
import { Skeleton } from './skeleton';

/** The page beside the panel: another `visit` is another page, another `turn` the same page with news. */
export interface Beside {
  readonly tab: number;
  readonly visit: number;
  readonly turn: number;
  readonly loading: boolean;
}

interface PanelWindowProps {
  readonly first: Beside;
  /** Calls back whenever the page beside the panel has changed. */
  readonly follow: (onChange: (change: (before: Beside) => Beside) => void) => void;
  readonly actionsFor: (tab: number) => ReadingActions;
  readonly today: string;
}

/** The reading that stays open and follows the tab; an old reading never stands beside a new page. */
export function PanelWindow({ first, follow, actionsFor, today }: PanelWindowProps) {
  const [beside, setBeside] = useState(first);
  useEffect(() => follow(setBeside), [follow]);
  const actions = useMemo(() => actionsFor(beside.tab), [actionsFor, beside.tab]);
  if (beside.loading) return <Skeleton />;
  return (
    <ReadingWindow key={`${beside.tab} ${beside.visit}`} actions={actions} today={today} turn={beside.turn} />
  );
}
