import { useTranslation } from 'react-i18next';
import { clientAdvice } from '../../../shared/calendar/clientAdvice';
import {
  calendarClients,
  clientOccasions,
  type ClientBehaviour,
  type ClientFact,
} from '../../../shared/calendar/clientBehaviour';
import { pageNumber } from '../../../shared/calendar/pageNumber';
import { testedPrograms } from '../../../shared/calendar/testedPrograms';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { PlainTable } from '../../ui/grid/PlainTable';
import { type Severity, StatusMark } from '../../ui/marks/StatusMark';
import styles from './ClientTable.module.css';

const severityOf: Readonly<Record<ClientBehaviour, Severity>> = {
  adds: 'fine',
  addsOnComputer: 'fine',
  asks: 'fine',
  replaces: 'fine',
  marks: 'fine',
  removes: 'fine',
  bothZones: 'fine',
  oneClock: 'check',
  refuses: 'impossible',
  ignores: 'risky',
};

/** What each calendar program does with a file, how that is known, and what is safest with a new version. */
export function ClientTable() {
  const { t } = useTranslation('calendars');
  return (
    <>
      <PlainTable
        heads={[t('clients.client'), ...clientOccasions.map((occasion) => t(`clients.occasion.${occasion}`))]}
      >
        {calendarClients.map((client) => (
          <tr key={client.id}>
            <th scope="row" className={styles.program}>
              {t(`clients.name.${client.id}`)}
              <span className={styles.evidence}>{t(`clients.advice.${clientAdvice(client)}`)}</span>
            </th>
            {clientOccasions.map((occasion) => (
              <Cell key={occasion} fact={client.facts[occasion]} />
            ))}
          </tr>
        ))}
      </PlainTable>
      <Note />
      <p className={styles.note}>{t('clients.tryIt')}</p>
    </>
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
  const pages = fact.evidence === 'documented' ? `, ${fact.pages.map(pageNumber).join(', ')}` : '';
  return (
    <td>
      <StatusMark severity={severityOf[behaviour]} label={t(`clients.behaviour.${behaviour}`)} isLabelShown size={12} />
      <span className={styles.evidence}>
        {t(`clients.${evidence}`)}
        {pages}
      </span>
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
