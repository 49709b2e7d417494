import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  /** Where a link can lead to it. */
  readonly id?: string;
  readonly title: string;
  /** A word beside the title, such as a count. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** One part of a window, under its title. */
export function Section({ id, title, aside, children }: SectionProps) {
  const titleId = useId();
  return (
    <section id={id} class="section" aria-labelledby={titleId}>
      <h2>
        <span id={titleId}>{title}</span>
        {aside && <small>{aside}</small>}
      </h2>
      {children}
    </section>
  );
}
