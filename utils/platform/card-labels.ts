import { i18n } from '#i18n';
import type { CardLabels } from '../core/messages/content-calls';

/** The words of the card in the page, in the browser's language. */
export function cardLabels(): CardLabels {
  return {
    unclear: i18n.t('browser.cardUnclear'),
    words: i18n.t('browser.cardWords'),
    reported: i18n.t('browser.cardReported'),
    via: i18n.t('browser.cardVia', ['{outlet}']),
    previous: i18n.t('browser.cardPrevious'),
    next: i18n.t('browser.cardNext'),
    close: i18n.t('browser.cardClose'),
  };
}
