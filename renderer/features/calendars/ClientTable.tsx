import { useTranslation } from 'react-i18next';
import { type Severity, StatusMark } from '../../ui/marks/StatusMark';
import styles from './CalendarsScreen.module.css';

type Behaviour = 'adds' | 'replaces' | 'refuses' | 'ignores' | 'marks' | 'untested';

/**
 * What was measured by importing files into these programs (docs/decisions on calendar files); what nobody here has
 * measured says so, whatever the vendor claims.
 */
const clients: readonly { readonly name: string; readonly behaviour: readonly [Behaviour, Behaviour, Behaviour] }[] = [
  { name: 'Evolution', behaviour: ['adds', 'replaces', 'untested'] },
  { name: 'khal', behaviour: ['adds', 'replaces', 'untested'] },
  { name: 'Thunderbird', behaviour: ['adds', 'refuses', 'ignores'] },
  { name: 'Outlook', behaviour: ['untested', 'untested', 'untested'] },
  { name: 'Google', behaviour: ['untested', 'untested', 'untested'] },
  { name: 'Apple', behaviour: ['untested', 'untested', 'untested'] },
];

const severityOf: Readonly<Record<Behaviour, Severity>> = {
  adds: 'fine',
  replaces: 'fine',
  marks: 'fine',
  refuses: 'impossible',
  ignores: 'risky',
  untested: 'check',
};

export function ClientTable() {
  const { t } = useTranslation('calendars');
  return (
    <section className={styles.clients}>
      <h3 className={styles.title}>{t('clients.title')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('clients.client')}</th>
            <th scope="col">{t('clients.first')}</th>
            <th scope="col">{t('clients.again')}</th>
            <th scope="col">{t('clients.withdrawn')}</th>
          </tr>
        </thead>
        <tbody>
          {clients.map(({ name, behaviour: [first, again, withdrawn] }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Cell behaviour={first} />
              <Cell behaviour={again} />
              <Cell behaviour={withdrawn} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('clients.note')}</p>
    </section>
  );
}

function Cell({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation('calendars');
  return (
    <td>
      <StatusMark severity={severityOf[behaviour]} label={t(`clients.${behaviour}`)} isLabelShown size={12} />
    </td>
  );
}
