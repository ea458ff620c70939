import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import type { ExportReport } from '../../../shared/ipc/host';
import { useHost } from '../../hooks/useHost';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useNoteWriting } from '../../hooks/useNoteWriting';
import { useReport } from '../../hooks/useReport';
import { useSettings } from '../../hooks/useSettings';
import { useWindowState } from '../../hooks/useWindowState';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { BriefOptionsPane } from './BriefOptionsPane';
import styles from './BriefsScreen.module.css';
import { BriefWork } from './BriefWork';
import { BriefWritten } from './BriefWritten';
import { defaultBrief } from './defaultBrief';
import { PdfPages } from './PdfPages';
import { useBriefPreview } from './useBriefPreview';

/** Choose a document, see its pages as they will be printed, then save or print it. */
export function BriefsScreen() {
  const { t } = useTranslation('briefs');
  const host = useHost();
  const report = useReport();
  const noteWriting = useNoteWriting();
  const { locale, paper } = useSettings();
  const platform = useWindowState((state) => state.platform);
  const [request, setRequest] = useState<BriefRequest>(() => defaultBrief(locale, paper));
  const [written, setWritten] = useState<ExportReport | null>(null);
  const { progress, run, cancel } = useWork();
  const { preview, aside, isPreparing } = useBriefPreview(request);

  const print = () => void report(run((work) => host.printBrief({ ...request, work })));
  const save = async () => {
    const done = await report(run((work) => host.saveBrief({ ...request, work })));
    setWritten(done);
    if (done) noteWriting();
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
              {request.document !== 'delegation-brief' && request.delegates.length !== 1 ? t('savePdfs') : t('savePdf')}
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
