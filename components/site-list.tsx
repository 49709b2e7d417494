import { useState } from 'preact/hooks';
import { CrossIcon } from './icons';
import './site-list.css';
import { useTexts } from './texts-context';

interface SiteListProps {
  readonly title: string;
  readonly sites: readonly string[];
  /** What to say where there is no site. */
  readonly empty: string;
  /** The words of the button that takes a site off the list. */
  readonly removeLabel: (site: string) => string;
  readonly onRemove: (site: string) => void;
}

/** A shorter list is looked over faster than it is searched. */
const SEARCH_FROM = 6;

/** Sites, each with a way off the list, and a search where there are many. */
export function SiteList({ title, sites, empty, removeLabel, onRemove }: SiteListProps) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState('');
  const shown = sites.filter((site) => site.includes(wanted.trim().toLowerCase()));
  return (
    <div>
      <h3 class="field-label">{title}</h3>
      {sites.length === 0 && <p class="quiet">{empty}</p>}
      {sites.length >= SEARCH_FROM && (
        <input
          class="site-list-search"
          type="search"
          aria-label={t('options.search')}
          placeholder={t('options.search')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {sites.length > 0 && shown.length === 0 && <p class="quiet">{t('options.noMatch')}</p>}
      <ul class="site-list">
        {shown.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="icon-button"
              title={removeLabel(site)}
              onClick={() => onRemove(site)}
            >
              <CrossIcon />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
