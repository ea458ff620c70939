import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleList } from '../../../shared/delegation/peopleLists';
import type { ExportReport } from '../../../shared/ipc/host';
import type { ItemId } from '../../../shared/model/identifier';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { FilesWritten } from '../../records/FilesWritten';
import { PeopleListActions } from '../../records/PeopleListActions';
import { PeopleListTable } from '../../records/PeopleListTable';
import { Dialog } from '../../ui/overlays/Dialog';

export interface ActivityListDialogProps {
  /** Who is expected at the door, or what the two who coordinate it have to keep in sight. */
  list: 'guests' | 'joint';
  activity: ItemId;
  onClose: () => void;
}

/** A list of one activity: seen, printed, or saved as PDF or spreadsheet. */
export function ActivityListDialog({ list: id, activity: item, onClose }: ActivityListDialogProps) {
  const { t } = useTranslation('peopleLists');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const list = useMemo(() => peopleList(id, { mission, locale, t, item }), [id, item, locale, mission, t]);
  return (
    <Dialog
      title={t(`list.${id}`)}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={<PeopleListActions id={id} item={item} onWritten={setWritten} />}
    >
      <p>{t(`describe.${id}`)}</p>
      {written && (
        <FilesWritten
          title={t('delegation:ask.written', { count: written.files.length, folder: written.folder })}
          folder={written.folder}
        />
      )}
      <PeopleListTable list={list} />
    </Dialog>
  );
}
