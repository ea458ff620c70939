import { FolderOpen, ShieldCheck } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DomainError } from '../../../shared/commands/domainError';
import type { FileError } from '../../../shared/ipc/fileError';
import type { NewMissionRequest } from '../../../shared/ipc/newMissionRequest';
import type { Result } from '../../../shared/model/result';
import { useHost } from '../../hooks/useHost';
import { classNames } from '../../ui/classNames';
import { Button } from '../../ui/controls/Button';
import { BrandMark } from '../../ui/frame/BrandMark';
import { Icon } from '../../ui/marks/Icon';
import type { FirstDayDialogProps } from './FirstDayDialog';
import { NewMissionTiles, type Tile } from './NewMissionTiles';
import { RecentMissions } from './RecentMissions';
import { SampleCard } from './SampleCard';
import { StartBanners } from './StartBanners';
import styles from './StartScreen.module.css';
import { useMissionDrop } from './useMissionDrop';
import { useRecentMissions } from '../../hooks/useRecentMissions';
import { useReport } from '../../hooks/useReport';
import { useNotices } from '../../store/noticeStore';

export interface StartScreenProps {
  openShortcut: string;
  /** Comes from outside: its calendar is too much to read before the first picture. */
  FirstDayDialog: ComponentType<FirstDayDialogProps>;
}

/** Where the application begins: take up a mission again, start one, or look at the sample. */
export function StartScreen({ openShortcut, FirstDayDialog }: StartScreenProps) {
  const { t } = useTranslation('start');
  const host = useHost();
  const { recent, forget, reload } = useRecentMissions();
  const report = useReport();
  const fail = useNotices((state) => state.fail);
  const [tile, setTile] = useState<Tile | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const open = async (attempt: () => Promise<Result<unknown, FileError | DomainError>>) => {
    fail(null);
    await report(attempt());
    await reload();
  };
  const drop = useMissionDrop((path) => void open(() => host.openMission({ path })), setOther);
  const create = (request: NewMissionRequest) => open(() => host.newMission(request));
  return (
    <div className={classNames(styles.page, drop.isOver && styles.over)} {...drop.handlers}>
      <StartBanners isOver={drop.isOver} other={other} onCloseOther={() => setOther(null)} />
      <div className={styles.columns}>
        <header className={styles.brand}>
          <BrandMark size="large" />
          <div>
            <h1 className={styles.name}>{t('common:appName')}</h1>
            <p className={styles.tagline}>{t('common:tagline')}</p>
          </div>
        </header>
        <section className={styles.recent} aria-labelledby="recent-title">
          <header className={styles.head}>
            <h2 id="recent-title" className={styles.title}>
              {t('recent.title')}
            </h2>
            <Button icon={FolderOpen} shortcut={openShortcut} onPress={() => void open(() => host.openMission({}))}>
              {t('recent.openFile')}
            </Button>
          </header>
          <RecentMissions
            recent={recent}
            onOpen={(path) => void open(() => host.openMission({ path }))}
            onForget={(path) => void forget(path)}
          />
          <p className={styles.privacy}>
            <Icon of={ShieldCheck} />
            {t('recent.privacy')}
          </p>
        </section>
        <section className={styles.create} aria-labelledby="create-title">
          <header className={styles.head}>
            <h2 id="create-title" className={styles.title}>
              {t('create.title')}
            </h2>
          </header>
          <NewMissionTiles onChoose={setTile} />
          <SampleCard onOpen={(sample) => void open(() => host.openSample({ sample }))} />
        </section>
      </div>
      {tile !== null && (
        <FirstDayDialog
          tile={tile}
          onClose={() => setTile(null)}
          onCreate={(request) => {
            setTile(null);
            void create(request);
          }}
        />
      )}
    </div>
  );
}
