import { useMemo } from 'react';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { sendingsOf } from '../../../../shared/itinerary/sendingsOf';
import type { Mission } from '../../../../shared/model/mission';
import { epochMsOfInstant } from '../../../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../../../shared/time/formatMoment';
import { Button } from '../../../ui/controls/Button';
import { StatusMark } from '../../../ui/marks/StatusMark';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { whoOf } from '../words/whoOf';
import { changedSince } from './changedSince';
import styles from './LiveView.module.css';
import { useSentCalendars } from './useSentCalendars';

export interface ToTellProps {
  entries: readonly Entry[];
  now: EpochMs;
  reader: ItemReader;
  onOpen: (item: ItineraryItem) => void;
}

/** Who holds a calendar or a brief that is no longer right: what they were sent says otherwise, or a brief was written before. */
export function ToTell({ entries, now, reader, onOpen }: ToTellProps) {
  const { mission, t, locale } = reader;
  const { last, outdated } = useSentCalendars(mission);
  const brief = useMemo(() => lastBriefOf(mission), [mission]);
  const writtenAt = last ?? brief;
  const changed = changedSince(entries, { outdated, brief }, now);
  const since = writtenAt === undefined ? '' : formatMoment(writtenAt, mission.homeZone, locale);
  return (
    <aside className={styles.tell} aria-label={t('live.toTell')}>
      <h2 className={styles.heading}>{t('live.toTell')}</h2>
      {writtenAt === undefined && <p className={styles.hint}>{t('live.neverWritten')}</p>}
      {writtenAt !== undefined && changed.length === 0 && (
        <p className={styles.fact}>
          <StatusMark severity="fine" />
          {t('live.nothingToTell', { since })}
        </p>
      )}
      {changed.length > 0 && <p className={styles.hint}>{t('live.changedSince', { since, count: changed.length })}</p>}
      <ul className={styles.changes}>
        {changed.map(({ item }) => (
          <li key={item.id}>
            <Button variant="link" onPress={() => onOpen(item)}>
              {titleOf(item, reader)}
            </Button>
            <p className={styles.hint}>{whoOf(item, reader)}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** When a brief, a pocket itinerary or a dossier was last written, on whichever computer. */
function lastBriefOf(mission: Mission): EpochMs | undefined {
  const last = sendingsOf(mission).find(
    ({ document }) =>
      document === 'delegation-brief' || document === 'pocket-itinerary' || document === 'meeting-dossiers',
  );
  return last && epochMsOfInstant(last.at);
}
