import { Copy, FileSpreadsheet } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import { surveyMessage } from '../../../shared/outcomes/surveyMessage';
import { surveyWords } from '../../../shared/outcomes/surveyWords';
import { askedFileName } from '../../../shared/text/askedFileName';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';
import { FilesWritten } from '../../records/FilesWritten';
import { Button } from '../../ui/controls/Button';
import { copyText } from '../../ui/copyText';
import { Select } from '../../ui/fields/Select';
import { TextArea } from '../../ui/fields/TextArea';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './OutcomesScreen.module.css';
import type { SurveyRow } from './useSurveyColumns';

/** Asks each company what the mission brought it: a message to copy, and a spreadsheet to fill in that comes back. */
export function SurveyAskDialog({ rows, onClose }: { rows: readonly SurveyRow[]; onClose: () => void }) {
  const { t } = useTranslation('survey');
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  const message = useMessage(row);
  return (
    <Dialog
      title={t('title')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={row && <AskActions rows={rows} row={row} message={message} onWritten={setWritten} />}
    >
      {!row && <EmptyState title={t('ask.nobody')} />}
      {row && (
        <div className={styles.noting}>
          <p>{t('ask.how')}</p>
          <Select
            label={t('ask.whom')}
            options={rows.map(({ id, name, answer }) => ({
              id: id as string,
              label: name,
              ...(answer && { description: t('ask.hasAnswered') }),
            }))}
            value={row.id as string}
            onChange={setChosen}
          />
          <TextArea label={t('ask.message')} value={message} rows={12} isReadOnly />
          {written && (
            <FilesWritten
              title={t('ask.written', { count: written.files.length, folder: written.folder })}
              folder={written.folder}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

function useMessage(row: SurveyRow | undefined): string {
  const { i18n } = useTranslation('survey');
  const mission = useMission((whole) => whole);
  return useMemo(() => {
    const words = surveyWords(i18n);
    return row ? surveyMessage(mission, askedFileName({ key: row.id, name: row.name }, words), words) : '';
  }, [i18n, mission, row]);
}

interface AskActionsProps {
  rows: readonly SurveyRow[];
  row: SurveyRow;
  message: string;
  onWritten: (report: ExportReport | null) => void;
}

function AskActions({ rows, row, message, onWritten }: AskActionsProps) {
  const { t } = useTranslation('survey');
  const host = useHost();
  const report = useReport();
  const { run } = useWork();
  const save = async (asked: readonly SurveyRow[]) => {
    onWritten(null);
    const of = asked.map(({ id }) => id);
    onWritten(await report(run((work) => host.saveWorkbooks({ document: 'survey', of, work }))));
  };
  return (
    <>
      <Button icon={Copy} onPress={() => copyText(message)}>
        {t('ask.copy')}
      </Button>
      <Button icon={FileSpreadsheet} onPress={() => void save([row])}>
        {t('ask.saveOne')}
      </Button>
      <Button variant="primary" icon={FileSpreadsheet} onPress={() => void save(rows)}>
        {t('ask.saveAll', { count: rows.length })}
      </Button>
    </>
  );
}
