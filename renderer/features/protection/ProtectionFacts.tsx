import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/frame/Banner';
import { FactList } from '../../ui/frame/FactList';
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
          <FactList heading={t('covered')} facts={[t('coveredFile'), t('coveredComputer')]} />
          <FactList
            heading={t('notCovered')}
            facts={[t('notCoveredCopies'), t('notCoveredExports'), t('notCoveredName')]}
          />
        </>
      )}
    </>
  );
}
