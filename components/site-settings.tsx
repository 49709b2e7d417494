import { Section } from './section';
import type { SettingsProps } from './settings-props';
import { SiteList } from './site-list';
import { Switch } from './switch';
import { useTexts } from './texts-context';

/** What the reader has granted in the browser for good. */
export interface GrantedSites {
  readonly everywhere: boolean;
  readonly sites: readonly string[];
}

interface SiteSettingsProps extends SettingsProps {
  readonly grants: GrantedSites;
  /** Asks for a site, or for all with `null`, or gives it back; straight from the click. */
  readonly onGrant: (site: string | null, granted: boolean) => void;
}

/** Where pages are marked without being asked for, and where never. */
export function SiteSettings({ settings, onChange, grants, onGrant }: SiteSettingsProps) {
  const { t } = useTexts();
  const { sitesOff } = settings;
  return (
    <Section title={t('options.sites')}>
      <div>
        <Switch checked={grants.everywhere} onChange={(granted) => onGrant(null, granted)}>
          {t('options.automaticAll')}
        </Switch>
        <p class="quiet">{t('options.automaticAllWhy')}</p>
      </div>
      {!grants.everywhere && (
        <SiteList
          title={t('options.automaticSites')}
          sites={grants.sites}
          empty={t('options.automaticNone')}
          removeLabel={(site) => t('options.stop', { site })}
          onRemove={(site) => onGrant(site, false)}
        />
      )}
      <SiteList
        title={t('options.sitesOff')}
        sites={sitesOff}
        empty={t('options.noSitesOff')}
        removeLabel={(site) => t('options.allowAgain', { site })}
        onRemove={(site) => onChange({ sitesOff: sitesOff.filter((other) => other !== site) })}
      />
    </Section>
  );
}
