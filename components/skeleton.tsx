import './skeleton.css';
import { useTexts } from './texts-context';

const LINES = ['headline', 'headline-end', 'date', 'first', 'second', 'third', 'fourth', 'fifth'];

/** The shape of what is to come, while the page is read. */
export function Skeleton() {
  const { t } = useTexts();
  return (
    <div class="skeleton">
      <p class="quiet">{t('window.reading')}</p>
      {LINES.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
