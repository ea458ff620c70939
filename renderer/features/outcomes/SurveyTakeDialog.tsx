import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { readSurvey, type SurveyReading } from '../../../shared/outcomes/readSurvey';
import { surveyWords } from '../../../shared/outcomes/surveyWords';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useHost } from '../../hooks/useHost';
import { useMissionNow } from '../../hooks/useMissionNow';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';
import { UnreadColumns } from '../../records/UnreadColumns';
import { Button } from '../../ui/controls/Button';
import { FileDrop } from '../../ui/fields/FileDrop';
import { Banner } from '../../ui/frame/Banner';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './OutcomesScreen.module.css';

interface Taken {
  readonly file: string;
  /** Undefined for a spreadsheet that is no survey. */
  readonly reading: SurveyReading | undefined;
}

/** Reads the answers of a spreadsheet that came back; nothing changes before they are imported. */
export function SurveyTakeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('survey');
  const make = useAnnouncedEdits();
  const { taken, read } = useSurveyReading();
  const answers = taken?.reading?.answers ?? [];
  const take = async () => {
    if (!taken) return;
    const payload = { source: taken.file.slice(0, 500), answers: [...answers] };
    if (await make([{ name: 'import-survey', payload }])) onClose();
  };
  return (
    <Dialog
      title={t('take.open')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        answers.length > 0 && (
          <Button variant="primary" icon={FileInput} onPress={() => void take()}>
            {t('take.act', { count: answers.length })}
          </Button>
        )
      }
    >
      <div className={styles.noting}>
        <FileDrop
          label={t('take.drop')}
          hint={t('take.hint')}
          buttonLabel={t(taken ? 'take.otherFile' : 'take.choose')}
          accept={['.xlsx', '.xlsm', '.xls', '.csv', '.tsv', '.txt']}
          onFiles={([file]) => file && void read(file)}
        />
        {taken && <Found taken={taken} />}
      </div>
    </Dialog>
  );
}

function useSurveyReading() {
  const { i18n } = useTranslation('survey');
  const host = useHost();
  const report = useReport();
  const missionNow = useMissionNow();
  const { run } = useWork();
  const [taken, setTaken] = useState<Taken | null>(null);
  const read = async (file: File) => {
    setTaken(null);
    const path = host.pathOfDroppedFile(file);
    const request = path === '' ? {} : { path };
    const table: SpreadsheetTable | null = await report(run((work) => host.readSpreadsheet({ work, ...request })));
    if (table) setTaken({ file: table.fileName, reading: readSurvey(table, missionNow(), surveyWords(i18n)) });
  };
  return { taken, read };
}

function Found({ taken: { file, reading } }: { taken: Taken }) {
  const { t } = useTranslation('survey');
  if (!reading) return <Banner tone="error" title={t('problem.not-a-survey', { file })} />;
  const { answers, problems, unread } = reading;
  return (
    <>
      <Banner
        tone="info"
        title={answers.length > 0 ? t('take.found', { count: answers.length, file }) : t('take.none', { file })}
      >
        {t('take.known')}
      </Banner>
      <UnreadColumns columns={unread}>{t('take.unread', { count: unread.length })}</UnreadColumns>
      {problems.length > 0 && (
        <Banner tone="warning" title={t('take.problems', { count: problems.length })}>
          <ul>
            {problems.map(({ code, row, column, value }) => (
              <li key={`${row} ${column} ${code}`}>{t(`problem.${code}`, { row, column, value })}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
