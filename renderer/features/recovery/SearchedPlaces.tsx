import { useTranslation } from 'react-i18next';
import type { RecoverySource } from '../../../shared/ipc/recovery';
import type { ZoneId } from '../../../shared/model/zoneId';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { Card } from '../../ui/frame/Card';
import { Chip } from '../../ui/marks/Chip';
import styles from './RecoveryScreen.module.css';

export interface SearchedPlacesProps {
  sources: readonly RecoverySource[];
  /** Clock of the times; unknown where nothing was found. */
  homeZone: ZoneId | undefined;
}

/** Each place that was asked, whether it was of use, and up to when it knew the mission. */
export function SearchedPlaces({ sources, homeZone }: SearchedPlacesProps) {
  const { t } = useTranslation('recovery');
  const locale = useLocale();
  return (
    <Card title={t('searched')} isFlush>
      <ul>
        {sources.map(({ place, state, lastChange }) => (
          <li key={place} className={styles.source}>
            <span className={styles.place}>{t(`place.${place}`)}</span>
            {lastChange && homeZone && (
              <span className={styles.when}>{formatMoment(epochMsOfInstant(lastChange.at), homeZone, locale)}</span>
            )}
            <Chip tone={state === 'used' ? 'accent' : 'neutral'}>{t(`state.${state}`)}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  );
}
