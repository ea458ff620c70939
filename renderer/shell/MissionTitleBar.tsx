import { ChevronDown, Redo2, Undo2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { translatedText } from '../../shared/model/translatedText';
import { MissionStoreProvider } from '../hooks/MissionStoreProvider';
import type { WindowStore } from '../store/windowStore';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { useMissionState } from '../hooks/useMissionState';
import { useWindowState } from '../hooks/useWindowState';
import { IconButton } from '../ui/controls/IconButton';
import { BrandMark } from '../ui/frame/BrandMark';
import { SearchTrigger } from '../ui/frame/SearchTrigger';
import { TitleBar } from '../ui/frame/TitleBar';
import { TitleBarName } from '../ui/frame/TitleBarName';
import { Chip } from '../ui/marks/Chip';
import { Icon } from '../ui/marks/Icon';
import { Menu } from '../ui/overlays/Menu';
import { OwnWindowButtons } from './OwnWindowButtons';
import { shortcutText } from './shortcutText';
import styles from './MissionTitleBar.module.css';
import { useCommandLabel } from './useCommandLabel';
import { useMissionMenu } from './useMissionMenu';

export interface MissionTitleBarProps {
  /** What edits are made in now: the mission, or the directory. */
  edited: WindowStore;
  onSearch: () => void;
  onUndo: () => void;
  onRedo: () => void;
}

export function MissionTitleBar({ edited, onSearch, onUndo, onRedo }: MissionTitleBarProps) {
  const { t } = useTranslation('shell');
  const platform = useWindowState((state) => state.platform);
  return (
    <TitleBar
      start={<MissionName />}
      center={
        <SearchTrigger label={t('titleBar.search')} shortcut={shortcutText(t, platform, 'K')} onPress={onSearch} />
      }
      end={
        <>
          <MissionStoreProvider store={edited}>
            <UndoRedo onUndo={onUndo} onRedo={onRedo} />
          </MissionStoreProvider>
          <OwnWindowButtons />
        </>
      }
    />
  );
}

function MissionName() {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const titleFr = useMission((mission) => mission.titleFr);
  const titleEn = useMission((mission) => mission.titleEn);
  const isSample = useMission((mission) => mission.isSample);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const isProtected = useMissionState((state) => state.isProtected);
  const { entries, onAction } = useMissionMenu();
  const title = translatedText({ titleFr, titleEn }, 'title', locale).text || t('common:untitled');
  return (
    <>
      <BrandMark />
      <Menu
        label={t('titleBar.missionMenu')}
        entries={entries}
        onAction={onAction}
        trigger={
          <AriaButton className={styles.name ?? ''} aria-label={`${title}, ${t('titleBar.missionMenu')}`}>
            <TitleBarName name={title} />
            <Icon of={ChevronDown} size={14} />
          </AriaButton>
        }
      />
      {isSample === true && <Chip isOutlined>{t('titleBar.sample')}</Chip>}
      {isProtected && <Chip isOutlined>{t('titleBar.protected')}</Chip>}
      {isReadOnly && <Chip tone="risk">{t('titleBar.readOnly')}</Chip>}
    </>
  );
}

function UndoRedo({ onUndo, onRedo }: Pick<MissionTitleBarProps, 'onUndo' | 'onRedo'>) {
  const { t } = useTranslation('shell');
  const platform = useWindowState((state) => state.platform);
  const undo = useMissionState((state) => state.undo);
  const redo = useMissionState((state) => state.redo);
  const say = useCommandLabel();
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undo ? t('titleBar.undo', { label: say(undo) }) : t('titleBar.nothingToUndo')}
        shortcut={shortcutText(t, platform, 'Z')}
        isDisabled={undo === null}
        onPress={onUndo}
      />
      <IconButton
        icon={Redo2}
        label={redo ? t('titleBar.redo', { label: say(redo) }) : t('titleBar.nothingToRedo')}
        shortcut={shortcutText(t, platform, 'Shift+Z')}
        isDisabled={redo === null}
        onPress={onRedo}
      />
    </>
  );
}
