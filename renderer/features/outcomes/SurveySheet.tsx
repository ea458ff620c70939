import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../../shared/i18n/moneyText';
import type { Locale } from '../../../shared/model/locale';
import { type SurveyAnswer, type SurveyQuestion, surveyQuestions } from '../../../shared/model/surveyAnswer';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMissionState } from '../../hooks/useMissionState';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { SidePane } from '../../ui/frame/SidePane';
import styles from './OutcomesScreen.module.css';
import type { SurveyRow } from './useSurveyColumns';

/** What one company answered, whole. */
export function SurveySheet({ row: { name, answer }, onClose }: { row: SurveyRow; onClose: () => void }) {
  const { t } = useTranslation('survey');
  const locale = useLocale();
  return (
    <SidePane
      title={name}
      aside={<IconButton icon={X} label={t('grid.close')} onPress={onClose} />}
      footer={answer && <Forgetting answer={answer} />}
    >
      {answer ? (
        <dl className={styles.answers}>
          {surveyQuestions.map((question) => (
            <div key={question}>
              <dt className={styles.note}>{t(`column.${question}`)}</dt>
              <dd>{saidOf(answer, question, locale) || t('grid.nothing')}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t('grid.noAnswer')}</p>
      )}
    </SidePane>
  );
}

function saidOf(answer: SurveyAnswer, question: SurveyQuestion, locale: Locale): string {
  if (question !== 'expectedBusiness') return String(answer[question] ?? '');
  return answer.expectedBusiness ? moneyText(answer.expectedBusiness, locale) : '';
}

/** None where nothing may be written. */
function Forgetting({ answer }: { answer: SurveyAnswer }) {
  const { t } = useTranslation('survey');
  const make = useAnnouncedEdits();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  const forget = () => void make([{ name: 'delete-survey-answer', payload: { answer: answer.id } }]);
  return <Button onPress={forget}>{t('grid.delete')}</Button>;
}
