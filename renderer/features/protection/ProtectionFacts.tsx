import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/frame/Banner';
import type { ProtectionAct } from './protectionAct';
import styles from './ProtectionFacts.module.css';

/** What follows from setting, changing or removing the passphrase, before it is done. */
export function ProtectionFacts({ act }: { act: ProtectionAct }) {
  const { t } = useTranslation('protection');
  if (act === 'remove') return <p className={styles.explanation}>{t('removed')}</p>;
  return (
    <>
      <Banner tone="warning" title={t('forgotten')}>
        {t('forgottenDetail')}
      </Banner>
      {act === 'change' ? (
        <p className={styles.explanation}>{t('changed')}</p>
      ) : (
        <>
          <Facts heading={t('covered')} facts={[t('coveredFile'), t('coveredComputer')]} />
          <Facts
            heading={t('notCovered')}
            facts={[t('notCoveredCopies'), t('notCoveredExports'), t('notCoveredName')]}
          />
        </>
      )}
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
