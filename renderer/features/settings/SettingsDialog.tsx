import { useTranslation } from 'react-i18next';
import { zoneRelease } from '../../../shared/time/zoneRelease';
import { useHost } from '../../hooks/useHost';
import { useSettings } from '../../hooks/useSettings';
import { useWindowState } from '../../hooks/useWindowState';
import { Segmented } from '../../ui/controls/Segmented';
import { TextField } from '../../ui/fields/TextField';
import { Dialog } from '../../ui/overlays/Dialog';
import { SettingRow } from './SettingRow';
import styles from './SettingsDialog.module.css';

/** What a person chooses for this computer. Every choice takes effect at once; there is nothing to confirm. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('settings');
  const host = useHost();
  const settings = useSettings();
  const version = useWindowState((state) => state.version);
  return (
    <Dialog title={t('title')} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')}>
      <div className={styles.rows}>
        <SettingRow title={t('language')}>
          <Segmented
            label={t('language')}
            value={settings.locale}
            onChange={(locale) => void host.changeSettings({ locale })}
            options={(['fr', 'en'] as const).map((id) => ({ id, label: t(`common:language.${id}`) }))}
          />
        </SettingRow>
        <SettingRow title={t('theme')}>
          <Segmented
            label={t('theme')}
            value={settings.theme}
            onChange={(theme) => void host.changeSettings({ theme })}
            options={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: t(`themes.${id}`) }))}
          />
        </SettingRow>
        <SettingRow title={t('paper')}>
          <Segmented
            label={t('paper')}
            value={settings.paper}
            onChange={(paper) => void host.changeSettings({ paper })}
            options={(['letter', 'a4'] as const).map((id) => ({ id, label: t(`papers.${id}`) }))}
          />
        </SettingRow>
        <TextField
          label={t('author')}
          description={t('authorHint')}
          value={settings.author}
          maxLength={200}
          onChange={(author) => void host.changeSettings({ author })}
        />
        <SettingRow title={t('zoneRules')}>
          <p className={styles.fact}>{t('zoneRulesHint', { release: zoneRelease })}</p>
        </SettingRow>
        <p className={styles.fact}>
          {t('about', { version })}
          <br />
          {t('privacy')}
        </p>
      </div>
    </Dialog>
  );
}
