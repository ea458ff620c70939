import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { useWindowState } from '../hooks/useWindowState';
import { WindowButtons } from '../ui/frame/WindowButtons';

/** The three buttons of the window, where the system draws none over our title bar. */
export function OwnWindowButtons() {
  const { t } = useTranslation('shell');
  const host = useHost();
  const windowButtons = useWindowState((state) => state.windowButtons);
  const isMaximised = useWindowState((state) => state.isMaximised);
  if (windowButtons === 'system') return null;
  return (
    <WindowButtons
      isMaximised={isMaximised}
      labels={{
        minimise: t('titleBar.minimize'),
        maximise: t('titleBar.maximize'),
        restore: t('titleBar.restore'),
        close: t('titleBar.close'),
      }}
      onMinimise={() => void host.controlWindow({ action: 'minimise' })}
      onToggleMaximise={() => void host.controlWindow({ action: 'toggle-maximise' })}
      onClose={() => void host.controlWindow({ action: 'close' })}
    />
  );
}
