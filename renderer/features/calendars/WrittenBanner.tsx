import { useTranslation } from 'react-i18next';
import type { CalendarReport } from '../../../shared/ipc/host';
import { useHost } from '../../hooks/useHost';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import styles from './CalendarsScreen.module.css';

/** Says what was written and where, with every file by name. */
export function WrittenBanner({ report, onClose }: { report: CalendarReport; onClose: () => void }) {
  const { t } = useTranslation('calendars');
  const host = useHost();
  return (
    <Banner
      tone={report.isNoted && report.warnings.length === 0 ? 'info' : 'warning'}
      title={t('written', { count: report.files.length, folder: report.folder })}
      onClose={onClose}
      closeLabel={t('common:action.close')}
      actions={
        <Button size="compact" onPress={() => void host.showInFolder({ path: report.folder })}>
          {t('common:action.showInFolder')}
        </Button>
      }
    >
      {!report.isNoted && <p>{t('notNoted')}</p>}
      <ul>
        {report.warnings.map(({ code, name, value }) => (
          <li key={`${code} ${name} ${value}`}>{t(`warning.${code}`, { name, value })}</li>
        ))}
      </ul>
      <div className={styles.files} {...scrollerProps} aria-label={t('writtenFiles')}>
        <ul className={styles.fileNames}>
          {report.files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </div>
    </Banner>
  );
}
