import { useTranslation } from 'react-i18next';
import type { Mission } from '../../../shared/model/mission';
import { copiedCollections, fieldsLeftOut } from '../../../shared/privacy/leftOut';
import { useLocale } from '../../hooks/useLocale';
import styles from './HandOverDialog.module.css';

/** Which facts about what was copied are left out, and how often. */
export function LeftOutList({ mission, copy }: { mission: Mission; copy: Mission }) {
  const { t } = useTranslation('handOver');
  const locale = useLocale();
  const fields = fieldsLeftOut(mission, copy);
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const rows = copiedCollections.flatMap((collection) => {
    const facts = fields.filter((each) => each.collection === collection);
    const words = facts.map(({ field, records }) => t('fieldLeftOut', { field: t(`fields.${field}`), count: records }));
    return words.length > 0 ? [{ collection, facts: list.format(words) }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('leftOut')}</h3>
      <dl className={styles.leftOut}>
        {rows.map(({ collection, facts }) => (
          <div key={collection}>
            <dt>{t(`collections.${collection}`)}</dt>
            <dd>{facts}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
