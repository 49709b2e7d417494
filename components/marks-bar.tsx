import { useState } from 'preact/hooks';
import type { MarksState } from '../utils/core/messages/background-calls';
import { ChevronIcon, PanelIcon, SlidersIcon } from './icons';
import './marks-bar.css';
import { Switch } from './switch';
import { useTexts } from './texts-context';

export interface MarksBarProps {
  /** `null` while the page is read, and where there is nothing to mark. */
  readonly marks: MarksState | null;
  readonly onPageMarks: (shown: boolean) => void;
  readonly onSiteMarks: (shown: boolean) => void;
  readonly onSiteGrant: (granted: boolean) => void;
  readonly onMarksEverywhere: (shown: boolean) => void;
  /** `null` where there is no place beside the page, or where this window is there already. */
  readonly onKeepOpen: (() => void) | null;
  readonly onSettings: () => void;
}

/** The switches for marks, on this page, on its site and everywhere, and the way to the settings. */
export function MarksBar({
  marks,
  onPageMarks,
  onSiteMarks,
  onSiteGrant,
  onMarksEverywhere,
  onKeepOpen,
  onSettings,
}: MarksBarProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div class="marks-bar">
      <div class="marks-bar-switches">
        {marks && (
          <Switch checked={marks.shown} onChange={onPageMarks}>
            {t('marks.onPage')}{' '}
            {marks.count !== null && <small class="quiet">{t('marks.count', { count: marks.count })}</small>}
          </Switch>
        )}
        {marks && open && (
          <>
            {marks.site && (
              <Switch checked={!marks.siteOff} onChange={onSiteMarks}>
                {t('marks.onSite', { site: marks.site })}
              </Switch>
            )}
            {marks.site && marks.granted !== 'everywhere' && (
              <Switch checked={marks.granted === 'site'} onChange={onSiteGrant}>
                {t('marks.automatic', { site: marks.site })}
              </Switch>
            )}
            <Switch checked={marks.everywhere} onChange={onMarksEverywhere}>
              {t('marks.everywhere')}
            </Switch>
          </>
        )}
      </div>
      {marks && (
        <button
          type="button"
          class="icon-button"
          aria-expanded={open}
          title={t('marks.scope')}
          onClick={() => setOpen(!open)}
        >
          <ChevronIcon up={open} />
        </button>
      )}
      {onKeepOpen && (
        <button type="button" class="icon-button" title={t('window.keepOpen')} onClick={onKeepOpen}>
          <PanelIcon />
        </button>
      )}
      <button type="button" class="icon-button" title={t('window.settings')} onClick={onSettings}>
        <SlidersIcon />
      </button>
    </div>
  );
}
