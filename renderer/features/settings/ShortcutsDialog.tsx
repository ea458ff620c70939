import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../hooks/useWindowState';
import { KeyHint } from '../../ui/marks/KeyHint';
import { Dialog } from '../../ui/overlays/Dialog';
import { shortcutGroups } from './shortcutGroups';
import styles from './ShortcutsDialog.module.css';

/** Every key the window knows, in the words of its buttons. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('settings');
  const isMac = useWindowState((state) => state.platform) === 'darwin';
  return (
    <Dialog
      title={t('shortcuts.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      size="large"
    >
      <div className={styles.groups}>
        {shortcutGroups.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{t(`shortcuts.${group.title}`)}</h3>
            <dl className={styles.keys}>
              {group.shortcuts.map(({ keys, act }) => (
                <Fragment key={act}>
                  <dt>{t(`shortcuts.${act}`)}</dt>
                  <dd>
                    <KeyHint keys={isMac ? keys.replace('Ctrl ', '⌘').replace('Alt ', '⌥') : keys} />
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
