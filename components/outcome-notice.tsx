import type { NoArticleReason } from '../utils/core/article/article';
import type { TabReading, TabWish, UnreadableReason } from '../utils/core/messages/background-calls';
import type { MessageKey } from '../utils/texts/messages';
import { Notice } from './notice';
import { useTexts } from './texts-context';

const NO_ARTICLE: Readonly<Record<NoArticleReason, MessageKey>> = {
  'no-text': 'noArticle.noText',
  'too-short': 'noArticle.tooShort',
  'not-an-article': 'noArticle.notAnArticle',
  'too-large': 'noArticle.tooLarge',
};

const UNREADABLE: Readonly<Record<UnreadableReason, MessageKey>> = {
  'browser-page': 'unreadable.browserPage',
  'add-on-store': 'unreadable.addOnStore',
  pdf: 'unreadable.pdf',
  'view-source': 'unreadable.viewSource',
  'local-file': 'unreadable.localFile',
  blocked: 'unreadable.blocked',
  'not-asked': 'unreadable.notAsked',
};

interface OutcomeNoticeProps {
  readonly outcome:
    | Extract<TabReading, { kind: 'no-article' | 'unreadable' }>
    | { readonly kind: 'failed' | 'slow' };
  readonly onRead: (wish?: TabWish) => void;
}

/** What there is to say of a page that gave no article. */
export function OutcomeNotice({ outcome, onRead }: OutcomeNoticeProps) {
  const { t } = useTexts();
  if (outcome.kind === 'unreadable') {
    const title = outcome.reason === 'not-asked' ? 'unreadable.notAskedTitle' : 'unreadable.title';
    return <Notice title={t(title)} sentences={[t(UNREADABLE[outcome.reason])]} />;
  }
  if (outcome.kind === 'no-article') {
    return (
      <Notice title={t('noArticle.title')} sentences={[t(NO_ARTICLE[outcome.reason]), t('noArticle.next')]}>
        <div class="notice-buttons">
          <button type="button" class="button" onClick={() => onRead('anyway')}>
            {t('noArticle.readAnyway')}
          </button>
          <button type="button" class="button" onClick={() => onRead('selection')}>
            {t('noArticle.readSelection')}
          </button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice
      title={t(outcome.kind === 'slow' ? 'failed.slowTitle' : 'failed.title')}
      sentences={[t(outcome.kind === 'slow' ? 'failed.slow' : 'failed.why')]}
    >
      <button type="button" class="button" onClick={() => onRead()}>
        {t('window.tryAgain')}
      </button>
    </Notice>
  );
}
