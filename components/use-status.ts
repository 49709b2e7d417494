import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read out, short enough not to stand in the way. */
const STATUS_MS = 5_000;

/** What was just done, and a way to say it; it goes again by itself. */
export function useStatus(): readonly [string, (status: string) => void] {
  const [status, setStatus] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setStatus(''), STATUS_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, setStatus];
}
