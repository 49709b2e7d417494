import type { ReadingActions } from './reading-window';
import { ReadingWindow } from './reading-window';
import { SampleArticle } from './sample-article';
import { useTexts } from './texts-context';

interface SamplePageProps {
  readonly actions: ReadingActions;
  readonly today: string;
}

/** The sample article, and beside it what Inquit makes of it. */
export function SamplePage({ actions, today }: SamplePageProps) {
  const { t } = useTexts();
  return (
    <div class="sample">
      <section aria-label={t('sample.headline')}>
        <p class="callout">{t('sample.notice')}</p>
        <SampleArticle />
      </section>
      <div class="sample-reading">
        <ReadingWindow actions={actions} today={today} />
      </div>
    </div>
  );
}
