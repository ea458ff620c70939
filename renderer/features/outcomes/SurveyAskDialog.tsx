import { useTranslation } from 'react-i18next';
import { surveyMessage } from '../../../shared/outcomes/surveyMessage';
import { surveyWords } from '../../../shared/outcomes/surveyWords';
import { askedFileName } from '../../../shared/text/askedFileName';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { AskingDialog } from '../../records/AskingDialog';
import type { SurveyRow } from './useSurveyColumns';

/** Asks each company what the mission brought it. */
export function SurveyAskDialog({ rows, onClose }: { rows: readonly SurveyRow[]; onClose: () => void }) {
  const { t, i18n } = useTranslation('survey');
  const host = useHost();
  const mission = useMission((whole) => whole);
  const words = surveyWords(i18n);
  return (
    <AskingDialog
      recipients={rows.map(({ id, name, answer }) => ({
        id,
        label: name,
        ...(answer && { description: t('ask.hasAnswered') }),
      }))}
      messageTo={(key) => {
        const name = rows.find(({ id }) => id === key)?.name ?? '';
        return surveyMessage(mission, askedFileName({ key, name }, words), words);
      }}
      messageRows={12}
      write={(of, work) => host.saveWorkbooks({ document: 'survey', of, work })}
      words={{
        title: t('title'),
        how: t('ask.how'),
        whom: t('ask.whom'),
        message: t('ask.message'),
        nobody: t('ask.nobody'),
        copy: t('ask.copy'),
        saveOne: t('ask.saveOne'),
        saveAll: t('ask.saveAll', { count: rows.length }),
        written: ({ files, folder }) => t('ask.written', { count: files.length, folder }),
      }}
      onClose={onClose}
    />
  );
}
