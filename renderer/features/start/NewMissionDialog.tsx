import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';
import { Dialog } from '../../ui/overlays/Dialog';
import { FirstDayDialog } from './FirstDayDialog';
import { NewMissionTiles, type Tile } from './NewMissionTiles';

/** The start page's choices while a mission is open: the new one opens in a window of its own. */
export function NewMissionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('start');
  const host = useHost();
  const report = useReport();
  const [tile, setTile] = useState<Tile | null>(null);
  if (tile !== null) {
    return (
      <FirstDayDialog
        tile={tile}
        onClose={onClose}
        onCreate={(request) => {
          onClose();
          void report(host.newMission(request));
        }}
      />
    );
  }
  return (
    <Dialog title={t('create.title')} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')} size="large">
      <NewMissionTiles onChoose={setTile} />
    </Dialog>
  );
}
