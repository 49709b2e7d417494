import { CrossIcon } from './icons';
import './news-note.css';
import { useTexts } from './texts-context';

interface NewsNoteProps {
  readonly version: string;
  readonly onDismiss: () => void;
}

/** Says once, where the reader is anyway, that Inquit was updated, and where to read what is new. */
export function NewsNote({ version, onDismiss }: NewsNoteProps) {
  const { t } = useTexts();
  return (
    <p class="news-note">
      <span>{t('news.updated', { version })}</span>
      <a href="/about.html#news" target="_blank" rel="noreferrer">
        {t('news.title')}
      </a>
      <button type="button" class="icon-button" title={t('news.dismiss')} onClick={onDismiss}>
        <CrossIcon />
      </button>
    </p>
  );
}
