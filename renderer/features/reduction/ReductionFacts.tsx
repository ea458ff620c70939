import { useTranslation } from 'react-i18next';
import type { Mission } from '../../../shared/model/mission';
import { FactList } from '../../ui/frame/FactList';
import styles from './ReductionDialog.module.css';

/** What reducing the mission erases, what it leaves, and what it cannot reach. */
export function ReductionFacts({ mission }: { mission: Mission }) {
  const { t } = useTranslation('reduction');
  const { people, organisations, items, delegates } = mission;
  return (
    <>
      <FactList
        heading={t('erased')}
        facts={[
          t('erasedPeople', { count: standingIn(people) }),
          t('erasedPrivate'),
          t('erasedTexts'),
          t('erasedPart'),
          t('erasedPast'),
        ]}
      />
      <FactList
        heading={t('stays')}
        facts={[
          t('staysOrganisations', { count: standingIn(organisations) }),
          t('staysItems', { count: standingIn(items) }),
          t('staysDelegates', { count: standingIn(delegates) }),
        ]}
      />
      <section>
        <h3 className={styles.heading}>{t('beyond')}</h3>
        <p className={styles.beyond}>{t('beyondDetail')}</p>
      </section>
    </>
  );
}

function standingIn(records: Readonly<Record<string, { readonly deleted?: true | undefined }>>): number {
  return Object.values(records).filter(({ deleted }) => !deleted).length;
}
