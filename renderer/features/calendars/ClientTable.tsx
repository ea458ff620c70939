import { useTranslation } from 'react-i18next';
import {
  calendarClients,
  clientOccasions,
  type ClientBehaviour,
  type ClientFact,
} from '../../../shared/calendar/clientBehaviour';
import { testedPrograms } from '../../../shared/calendar/testedPrograms';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { PlainTable } from '../../ui/grid/PlainTable';
import { type Severity, StatusMark } from '../../ui/marks/StatusMark';
import styles from './CalendarsScreen.module.css';

const severityOf: Readonly<Record<ClientBehaviour, Severity>> = {
  adds: 'fine',
  replaces: 'fine',
  marks: 'fine',
  removes: 'fine',
  bothZones: 'fine',
  oneClock: 'check',
  refuses: 'impossible',
  ignores: 'risky',
};

/** What each calendar program does with a file, and how that is known. */
export function ClientTable() {
  const { t } = useTranslation('calendars');
  return (
    <section className={styles.clients}>
      <h3 className={styles.title}>{t('clients.title')}</h3>
      <PlainTable
        heads={[t('clients.client'), ...clientOccasions.map((occasion) => t(`clients.occasion.${occasion}`))]}
      >
        {calendarClients.map(({ id, facts }) => (
          <tr key={id}>
            <th scope="row">{t(`clients.name.${id}`)}</th>
            {clientOccasions.map((occasion) => (
              <Cell key={occasion} fact={facts[occasion]} />
            ))}
          </tr>
        ))}
      </PlainTable>
      <Note />
    </section>
  );
}

function Cell({ fact }: { fact: ClientFact }) {
  const { t } = useTranslation('calendars');
  if (fact.evidence === 'unknown') {
    return (
      <td>
        <StatusMark severity="check" label={t('clients.unknown')} isLabelShown size={12} />
      </td>
    );
  }
  const { behaviour, evidence } = fact;
  return (
    <td>
      <StatusMark severity={severityOf[behaviour]} label={t(`clients.behaviour.${behaviour}`)} isLabelShown size={12} />
      <span className={styles.evidence}>{t(`clients.${evidence}`)}</span>
    </td>
  );
}

function Note() {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const { programs, on } = testedPrograms();
  const date = on === undefined ? '' : formatDay(on, locale, { weekday: 'none', month: 'long', year: true });
  return <p className={styles.note}>{t('clients.note', { date, programs: programs.join(', ') })}</p>;
}
