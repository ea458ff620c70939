import { useTranslation } from 'react-i18next';
import type { Mission } from '../../../shared/model/mission';
import { sharesOf } from '../../../shared/privacy/leftOut';
import styles from './HandOverDialog.module.css';

/** How much of the mission is in the copy, collection by collection. */
export function CopyContents({ mission, copy }: { mission: Mission; copy: Mission }) {
  const { t } = useTranslation('handOver');
  return (
    <section>
      <h3 className={styles.heading}>{t('contents')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('collection')}</th>
            <th scope="col">{t('inMission')}</th>
            <th scope="col">{t('inCopy')}</th>
          </tr>
        </thead>
        <tbody>
          {sharesOf(mission, copy).map(({ collection, total, copied }) => (
            <tr key={collection}>
              <th scope="row">{t(`collections.${collection}`)}</th>
              <td>{total}</td>
              <td>{copied}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
