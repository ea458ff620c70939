import { FileDown, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import type { PreviewRequest } from '../../../shared/ipc/previewRequest';
import { assertNever } from '../../../shared/model/assertNever';
import { useHost } from '../../hooks/useHost';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useReport } from '../../hooks/useReport';
import { useSettings } from '../../hooks/useSettings';
import { useWindowState } from '../../hooks/useWindowState';
import { useWork } from '../../hooks/useWork';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { BriefOptionsPane } from './BriefOptionsPane';
import styles from './BriefsScreen.module.css';
import { BriefWork } from './BriefWork';
import { BriefWritten } from './BriefWritten';
import { firstRequest } from './firstRequest';
import { PdfPages } from './PdfPages';
import { useBriefPreview } from './useBriefPreview';

/** Choose a document, see its pages as they will be printed, then save or print it. */
export function BriefsScreen() {
  const { t } = useTranslation('briefs');
  const host = useHost();
  const report = useReport();
  const { locale, paper } = useSettings();
  const platform = useWindowState((state) => state.platform);
  const { wantedSheet, wantSheet } = useInterface();
  const [request, setRequest] = useState<PreviewRequest>(() => firstRequest(wantedSheet, { locale, paper }));
  useEffect(() => wantSheet(null), [wantSheet]);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const { progress, run, cancel } = useWork();
  const { preview, aside, isPreparing } = useBriefPreview(request);

  const print = () => void report(run((work) => host.printBrief({ ...request, work })));
  const save = async () => {
    setWritten(await report(run((work) => host.saveBrief({ ...request, work }))));
  };
  useMenuAction('print', print);
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<ToolbarTitle title={t('title')} aside={aside} />}
        end={
          <>
            <Button
              icon={Printer}
              shortcut={platform === 'darwin' ? '⌘P' : 'Ctrl P'}
              isDisabled={progress !== null}
              onPress={print}
            >
              {t('print')}
            </Button>
            <Button variant="primary" icon={FileDown} isDisabled={progress !== null} onPress={() => void save()}>
              {t(writesSeveral(request) ? 'savePdfs' : 'savePdf')}
            </Button>
          </>
        }
      />
      {progress !== null && <BriefWork progress={progress} onCancel={cancel} />}
      {written !== null && <BriefWritten report={written} onClose={() => setWritten(null)} />}
      <div className={styles.panes}>
        <BriefOptionsPane request={request} onChange={setRequest} />
        <PdfPages pdf={preview} isPreparing={isPreparing} />
      </div>
    </>
  );
}

function writesSeveral(request: PreviewRequest): boolean {
  switch (request.document) {
    case 'delegation-brief':
    case 'term-record':
      return false;
    case 'pocket-itinerary':
    case 'meeting-dossiers':
      return request.delegates.length !== 1;
    case 'support-sheet':
      return request.supporters.length !== 1;
    case 'access-list':
      return request.visits.length !== 1;
    default:
      return assertNever(request);
  }
}
