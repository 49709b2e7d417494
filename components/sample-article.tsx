import './sample-article.css';
import { useTexts } from './texts-context';

/** An invented article in the window's own language, to try Inquit on. */
export function SampleArticle() {
  const { t } = useTexts();
  return (
    <article class="sample-article">
      <h1>{t('sample.headline')}</h1>
      <p class="sample-standfirst">{t('sample.standfirst')}</p>
      <p>{t('sample.first')}</p>
      <p>{t('sample.second')}</p>
      <p>{t('sample.third')}</p>
      <p>{t('sample.fourth')}</p>
      <p>{t('sample.fifth')}</p>
    </article>
  );
}
