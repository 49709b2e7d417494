import './status-line.css';

interface StatusLineProps {
  /** Empty while there is nothing to say. */
  readonly text: string;
}

/** The one place of a window that says what was just done, to eyes and to ears. */
export function StatusLine({ text }: StatusLineProps) {
  return (
    <p class="status-line" role="status">
      {text}
    </p>
  );
}
