import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  /** What is the case, and what to do next: one sentence each. */
  readonly sentences: readonly string[];
  readonly children?: ComponentChildren;
}

/** Why there is nothing to show, and the next step. */
export function Notice({ title, sentences, children }: NoticeProps) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}
