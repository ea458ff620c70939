import { FileDown, FileSpreadsheet, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PeopleList, peopleList } from '../../../shared/delegation/peopleLists';
import type { ExportReport } from '../../../shared/ipc/host';
import { type PeopleListId, peopleListIdSchema } from '../../../shared/model/peopleListId';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { useSettings } from '../../hooks/useSettings';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Segmented } from '../../ui/controls/Segmented';
import { scrollerProps } from '../../ui/frame/scrollerProps';
import { PlainTable } from '../../ui/grid/PlainTable';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './ListsDialog.module.css';
import { FilesWritten } from '../../records/FilesWritten';
import { RoomShares } from './RoomShares';

/** Who is on which flight, who lodges where, and whom to call: seen, printed, or saved as PDF or spreadsheet. */
export function ListsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('peopleLists');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const [id, setId] = useState<PeopleListId>('legs');
  const [written, setWritten] = useState<ExportReport | null>(null);
  const list = useMemo(() => peopleList(id, { mission, locale, t }), [id, locale, mission, t]);
  return (
    <Dialog
      title={t('title')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={<ListActions id={id} onWritten={setWritten} />}
    >
      <div className={styles.dialog}>
        <Segmented
          label={t('which')}
          value={id}
          onChange={setId}
          options={peopleListIdSchema.options.map((known) => ({ id: known, label: t(`list.${known}`) }))}
        />
        <p>{t(`describe.${id}`)}</p>
        {written && (
          <FilesWritten
            title={t('delegation:ask.written', { count: written.files.length, folder: written.folder })}
            folder={written.folder}
          />
        )}
        <ListTable list={list} />
      </div>
    </Dialog>
  );
}

function ListTable({ list }: { list: PeopleList }) {
  const { t } = useTranslation('peopleLists');
  if (list.groups.length === 0) return <p>{t('empty')}</p>;
  return (
    <div className={styles.scroller} {...scrollerProps} aria-label={list.title}>
      {list.groups.map(({ title, rows, item }, index) => (
        <section key={`${title}-${index}`} className={styles.part}>
          {title !== '' && (
            <h3 className={styles.heading}>
              {title} ({t('people', { count: rows.length })})
            </h3>
          )}
          <PlainTable heads={list.headings}>
            {rows.map(([name, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </PlainTable>
          {list.id === 'stays' && item && <RoomShares stay={item} place={title} />}
        </section>
      ))}
    </div>
  );
}

interface ListActionsProps {
  id: PeopleListId;
  onWritten: (report: ExportReport | null) => void;
}

function ListActions({ id, onWritten }: ListActionsProps) {
  const { t } = useTranslation('peopleLists');
  const host = useHost();
  const report = useReport();
  const { paper } = useSettings();
  const { run } = useWork();
  const request = { document: 'people-list', list: id, paper } as const;
  const savePdf = async () => {
    onWritten(null);
    onWritten(await report(run((work) => host.saveBrief({ ...request, work }))));
  };
  const saveSheet = async () => {
    onWritten(null);
    onWritten(await report(run((work) => host.saveWorkbooks({ document: 'people-lists', work }))));
  };
  return (
    <>
      <Button icon={Printer} onPress={() => void report(run((work) => host.printBrief({ ...request, work })))}>
        {t('print')}
      </Button>
      <Button icon={FileDown} onPress={() => void savePdf()}>
        {t('savePdf')}
      </Button>
      <Button variant="primary" icon={FileSpreadsheet} onPress={() => void saveSheet()}>
        {t('saveSheet')}
      </Button>
    </>
  );
}
