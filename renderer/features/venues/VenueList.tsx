import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { VenueId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import type { Venue } from '../../../shared/model/venue';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useLocale } from '../../hooks/useLocale';
import { classNames } from '../../ui/classNames';
import { SearchField } from '../../ui/fields/SearchField';
import { SidePane } from '../../ui/frame/SidePane';
import { useVenueUses } from './useVenueUses';
import styles from './VenueList.module.css';

export interface VenueListProps {
  venues: readonly Venue[];
  shown: VenueId;
  onShow: (id: VenueId) => void;
}

export function VenueList({ venues, shown, onShow }: VenueListProps) {
  const { t } = useTranslation('venues');
  const [query, setQuery] = useState('');
  const uses = useVenueUses();
  const sought = foldForSearch(query);
  const found = venues.filter(({ nameFr, nameEn, city }) =>
    foldForSearch(`${nameFr} ${nameEn} ${city ?? ''}`).includes(sought),
  );
  return (
    <SidePane title={t('list')} side="left">
      <SearchField
        label={t('search')}
        placeholder={t('search')}
        clearLabel={t('searchClear')}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 && <p className={styles.none}>{t('noMatch', { query })}</p>}
      <ul>
        {found.map((venue) => (
          <li key={venue.id}>
            <VenueRow
              venue={venue}
              uses={uses.get(venue.id) ?? 0}
              isShown={venue.id === shown}
              onShow={() => onShow(venue.id)}
            />
          </li>
        ))}
      </ul>
    </SidePane>
  );
}

interface VenueRowProps {
  venue: Venue;
  uses: number;
  isShown: boolean;
  onShow: () => void;
}

function VenueRow({ venue, uses, isShown, onShow }: VenueRowProps) {
  const { t } = useTranslation('common');
  const name = translatedText(venue, 'name', useLocale()).text || t('untitled');
  return (
    <AriaButton
      className={classNames(styles.row, isShown && styles.shown)}
      {...(isShown ? { 'aria-current': 'true' as const } : {})}
      onPress={onShow}
    >
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {venue.city !== undefined && <span className={styles.city}>{venue.city}</span>}
      </span>
      <span className={styles.uses}>{t('count.items', { count: uses })}</span>
    </AriaButton>
  );
}
