import './skeleton.css';

const LINES = ['headline', 'headline-end', 'date', 'first', 'second', 'third', 'fourth', 'fifth'];

/** The shape of what is to come, while the page is read. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {LINES.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
