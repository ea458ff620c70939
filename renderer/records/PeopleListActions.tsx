import { FileDown, FileSpreadsheet, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../shared/ipc/host';
import type { ItemId } from '../../shared/model/identifier';
import type { PeopleListId } from '../../shared/model/peopleListId';
import { useHost } from '../hooks/useHost';
import { useReport } from '../hooks/useReport';
import { useSettings } from '../hooks/useSettings';
import { useWork } from '../hooks/useWork';
import { Button } from '../ui/controls/Button';

interface PeopleListActionsProps {
  id: PeopleListId;
  /** Of one activity alone. */
  item?: ItemId;
  onWritten: (report: ExportReport | null) => void;
}

/** Prints a list, or saves it as PDF or spreadsheet. */
export function PeopleListActions({ id, item, onWritten }: PeopleListActionsProps) {
  const { t } = useTranslation('peopleLists');
  const host = useHost();
  const report = useReport();
  const { paper } = useSettings();
  const { run } = useWork();
  const ofItem = item && (id === 'joint' ? { jointOf: item } : { guestsOf: item });
  const request = { document: 'people-list', list: id, paper, ...(item && { item }) } as const;
  const savePdf = async () => {
    onWritten(null);
    onWritten(await report(run((work) => host.saveBrief({ ...request, work }))));
  };
  const saveSheet = async () => {
    onWritten(null);
    onWritten(await report(run((work) => host.saveWorkbooks({ document: 'people-lists', ...ofItem, work }))));
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
