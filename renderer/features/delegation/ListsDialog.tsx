import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleList } from '../../../shared/delegation/peopleLists';
import type { ExportReport } from '../../../shared/ipc/host';
import { travelLists } from '../../../shared/model/peopleListId';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { Segmented } from '../../ui/controls/Segmented';
import { Dialog } from '../../ui/overlays/Dialog';
import { PeopleListActions } from '../../records/PeopleListActions';
import styles from '../../records/PeopleListTable.module.css';
import { PeopleListTable } from '../../records/PeopleListTable';
import { FilesWritten } from '../../records/FilesWritten';
import { RoomShares } from './RoomShares';

type TravelList = (typeof travelLists)[number];

/** Who is on which flight, who lodges where, whom to call, and what they need at borders: seen, printed, or saved as PDF or spreadsheet. */
export function ListsDialog({ first, onClose }: { first: TravelList; onClose: () => void }) {
  const { t } = useTranslation('peopleLists');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [id, setId] = useState(first);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const today = useToday();
  const list = useMemo(() => peopleList(id, { mission, locale, t, today }), [id, locale, mission, t, today]);
  return (
    <Dialog
      title={t('title')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={<PeopleListActions id={id} onWritten={setWritten} />}
    >
      <div className={styles.dialog}>
        <Segmented
          label={t('which')}
          value={id}
          onChange={setId}
          options={travelLists.map((known) => ({ id: known, label: t(`list.${known}`) }))}
        />
        <p>{t(`describe.${id}`)}</p>
        {written && (
          <FilesWritten
            title={t('delegation:ask.written', { count: written.files.length, folder: written.folder })}
            folder={written.folder}
          />
        )}
        <PeopleListTable
          list={list}
          after={({ items, title }) => list.id === 'stays' && items && <RoomShares stays={items} place={title} />}
        />
      </div>
    </Dialog>
  );
}
