import { useTranslation } from 'react-i18next';
import { transferModeSchema } from '../../../shared/model/transfer';
import { translatedText } from '../../../shared/model/translatedText';
import type { Venue } from '../../../shared/model/venue';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { PlainTable } from '../../ui/grid/PlainTable';
import { WayCell } from './WayCell';
import styles from './WaysPanel.module.css';

const modes = transferModeSchema.options;

/** How long it takes from here to each other venue, by each means of transport: entered, or estimated from where the two are. */
export function WaysPanel({ venue }: { venue: Venue }) {
  const { t } = useTranslation('venues');
  const others = useOtherVenues(venue);
  if (others.length === 0) return <p className={styles.note}>{t('ways.none')}</p>;
  return (
    <div className={styles.panel}>
      <p className={styles.note}>{t('ways.note')}</p>
      <PlainTable heads={[t('ways.to'), ...modes.map((mode) => t(`common:transferMode.${mode}`))]} isEven>
        {others.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {modes.map((mode) => (
              <td key={mode}>
                <WayCell from={venue.id} to={id} name={name} mode={mode} />
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
    </div>
  );
}

/** The other venues of the mission, by name in the reader's language. */
function useOtherVenues({ id: here }: Venue) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  return Object.values(useMission((mission) => mission.venues))
    .filter(({ id, deleted }) => !deleted && id !== here)
    .map((other) => ({ id: other.id, name: translatedText(other, 'name', locale).text || t('untitled') }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
