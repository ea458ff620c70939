import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileError } from '../../../shared/ipc/fileError';
import type { Recovery } from '../../../shared/ipc/recovery';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';
import { Card } from '../../ui/frame/Card';
import { FoundMission } from './FoundMission';
import styles from './RecoveryScreen.module.css';
import { SearchedPlaces } from './SearchedPlaces';

/** A file that cannot be opened: why, what was found of the mission and where, what is missing, and what to do now. */
export function RecoveryScreen({ recovery }: { recovery: Recovery }) {
  const { t, i18n } = useTranslation('recovery');
  const host = useHost();
  const locale = useLocale();
  const [copy, setCopy] = useState<string | null>(null);
  const [failure, setFailure] = useState<FileError | null>(null);
  const open = async () => {
    const opened = await host.openRecovered();
    setFailure(opened.ok ? null : opened.error);
  };
  const copyOriginal = async () => {
    const copied = await host.saveOriginal();
    setFailure(copied.ok ? null : copied.error);
    setCopy(copied.ok ? copied.value : null);
  };
  return (
    <div className={styles.page}>
      {failure && <Banner tone="error" title={errorSentence(i18n, failure, locale)} />}
      {copy !== null && <Banner tone="info" title={t('copied', { file: copy })} />}
      <div className={styles.column}>
        <header>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.lede}>{t('lede')}</p>
        </header>
        <Card title={t('reason')}>
          <p>{errorSentence(i18n, recovery.error, locale)}</p>
          <p className={styles.folder}>{recovery.folder}</p>
        </Card>
        {recovery.found && <FoundMission found={recovery.found} />}
        <Card title={t('missing')}>
          <p>{t(`missingIs.${recovery.missing}`)}</p>
        </Card>
        <SearchedPlaces sources={recovery.sources} homeZone={recovery.found?.summary.homeZone} />
        <div className={styles.actions}>
          {recovery.found && (
            <Button variant="primary" onPress={() => void open()}>
              {t('open')}
            </Button>
          )}
          <Button onPress={() => void copyOriginal()}>{t('copyOriginal')}</Button>
          <Button variant="quiet" onPress={() => void host.leaveRecovery()}>
            {t('leave')}
          </Button>
        </div>
      </div>
    </div>
  );
}
