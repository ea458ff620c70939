import { useTranslation } from 'react-i18next';
import type { Mission } from '../../../shared/model/mission';
import styles from './ReductionDialog.module.css';

/** What reducing the mission erases, what it leaves, and what it cannot reach. */
export function ReductionFacts({ mission }: { mission: Mission }) {
  const { t } = useTranslation('reduction');
  const { people, organisations, items, delegates } = mission;
  return (
    <>
      <Facts
        heading={t('erased')}
        facts={[
          t('erasedPeople', { count: standingIn(people) }),
          t('erasedPrivate'),
          t('erasedTexts'),
          t('erasedPart'),
          t('erasedPast'),
        ]}
      />
      <Facts
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

function Facts({ heading, facts }: { heading: string; facts: readonly string[] }) {
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

function standingIn(records: Readonly<Record<string, { readonly deleted?: true | undefined }>>): number {
  return Object.values(records).filter(({ deleted }) => !deleted).length;
}
