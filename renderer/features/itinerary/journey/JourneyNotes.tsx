import { useTranslation } from 'react-i18next';
import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import { nightsWithoutBed } from '../../../../shared/itinerary/nightsWithoutBed';
import type { Finding } from '../../../../shared/conflicts/finding';
import { findingSentence } from '../../../../shared/i18n/findingSentence';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatDay } from '../../../../shared/time/formatDay';
import { Button } from '../../../ui/controls/Button';
import { StatusMark } from '../../../ui/marks/StatusMark';
import type { ItemReader } from '../words/itemReader';
import { ClockTable } from './ClockTable';
import styles from './JourneyNotes.module.css';

export interface JourneyNotesProps {
  delegate: DelegateId;
  reader: ItemReader;
  findings: readonly Finding[];
  onOpen: (item: ItineraryItem) => void;
}

/** Beside the journey: where the clock stands, whether the person is ready to travel, and what is to be resolved. */
export function JourneyNotes({ delegate, reader, findings, onOpen }: JourneyNotesProps) {
  const { i18n } = useTranslation();
  const { mission, t, locale } = reader;
  return (
    <aside className={styles.notes} aria-label={t('journey.notes')}>
      <ClockTable delegate={delegate} reader={reader} />
      {reader.mission.delegates[delegate]?.status !== 'withdrawn' && <Readiness delegate={delegate} reader={reader} />}
      <h3 className={styles.heading}>{t('journey.toResolve')}</h3>
      {findings.length === 0 && (
        <p className={styles.fact}>
          <StatusMark severity="fine" />
          {t('journey.nothingToResolve')}
        </p>
      )}
      <ul className={styles.findings}>
        {findings.map((finding) => {
          const { title, reason } = findingSentence(i18n, finding, locale);
          const item = finding.items.flatMap((id) => mission.items[id] ?? []).at(-1);
          return (
            <li key={finding.id} className={styles.fact}>
              <StatusMark severity={finding.severity} label={t(`common:severity.${finding.severity}`)} />
              <span>
                <strong>{title}</strong>
                <span className={styles.reason}>{reason}</span>
                {item && (
                  <Button variant="link" onPress={() => onOpen(item)}>
                    {t('journey.openItem')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

/** Document and lodging: what stops a traveller at the border or at the door of the hotel. */
function Readiness({ delegate, reader: { mission, t, locale } }: { delegate: DelegateId; reader: ItemReader }) {
  const travelling = mission.delegates[delegate];
  const person = travelling && mission.people[travelling.person];
  const expiry = person?.travelDocumentExpiry;
  const nights = nightsWithoutBed(agendaOf(mission, delegate), mission).length;
  const isValid = expiry !== undefined && expiry >= mission.lastDay;
  return (
    <>
      <h3 className={styles.heading}>{t('journey.ready')}</h3>
      <p className={styles.fact}>
        <StatusMark severity={isValid ? 'fine' : 'risky'} />
        {expiry === undefined
          ? t('journey.noDocument')
          : t('journey.document', {
              country: person?.travelDocumentCountry ?? '',
              date: formatDay(expiry, locale, { weekday: 'none', month: 'long', year: true }),
            })}
      </p>
      <p className={styles.fact}>
        <StatusMark severity={nights === 0 ? 'fine' : 'risky'} />
        {t(nights === 0 ? 'journey.allNights' : 'journey.nightsMissing', { count: nights })}
      </p>
    </>
  );
}
