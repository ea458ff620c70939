import { FileDown, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChangeSheetRequest } from '../../../shared/ipc/changeSheetRequest';
import type { ExportReport } from '../../../shared/ipc/host';
import type { CalendarChoices } from '../../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';
import { useHost } from '../../hooks/useHost';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useReport } from '../../hooks/useReport';
import { useSettings } from '../../hooks/useSettings';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';

export interface SheetActionsProps {
  recipient: CalendarRecipient;
  choices: CalendarChoices;
  /** Null where the dialog was closed, or where it failed and that was said. */
  onSaved: (report: ExportReport | null) => void;
}

/** Prints what changes for a recipient, or saves it as a PDF, on the paper that this installation uses. */
export function SheetActions({ recipient, choices, onSaved }: SheetActionsProps) {
  const { t } = useTranslation('calendars');
  const host = useHost();
  const report = useReport();
  const { paper } = useSettings();
  const { progress, run } = useWork();
  const request: ChangeSheetRequest = { document: 'change-sheet', recipient, choices, paper };
  const print = () => void report(run((work) => host.printBrief({ ...request, work })));
  const save = async () => {
    onSaved(null);
    onSaved(await report(run((work) => host.saveBrief({ ...request, work }))));
  };
  useMenuAction('print', print);
  return (
    <>
      <Button size="compact" icon={Printer} isDisabled={progress !== null} onPress={print}>
        {t('sheet.print')}
      </Button>
      <Button size="compact" icon={FileDown} isDisabled={progress !== null} onPress={() => void save()}>
        {t('sheet.save')}
      </Button>
    </>
  );
}
