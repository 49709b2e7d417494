import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** A word beside the title, such as a count. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** One part of a window, under its title. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span>
        {aside && <small>{aside}</small>}
      </h2>
      {children}
    </section>
  );
}
