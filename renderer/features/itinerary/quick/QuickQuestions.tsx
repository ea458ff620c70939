import { plainDateSchema } from '../../../../shared/model/plainDate';
import type { QuickEntry, QuickQuestion } from '../../../../shared/quickEntry/quickEntry';
import { formatDay } from '../../../../shared/time/formatDay';
import { Button } from '../../../ui/controls/Button';
import { ButtonGroup } from '../../../ui/controls/ButtonGroup';
import type { ItemReader } from '../words/itemReader';
import styles from './QuickEntryDialog.module.css';

export interface QuickQuestionsProps {
  entry: QuickEntry;
  onAnswer: (question: QuickQuestion, choice: string) => void;
  reader: ItemReader;
}

/** What may mean several things, each with its answers; an answer is written into the line. */
export function QuickQuestions({ entry, onAnswer, reader: { t, locale } }: QuickQuestionsProps) {
  return entry.questions.map((question) => {
    const words = entry.text.slice(question.from, question.to).trim();
    const asked = t(`quick.ask.${question.about}`, { words });
    const said = (choice: string) => {
      const date = plainDateSchema.safeParse(choice);
      return date.success ? formatDay(date.data, locale, { month: 'long' }) : choice.replace(/^[@#+]/, '');
    };
    return (
      <div key={`${question.about} ${question.from}`} className={styles.question}>
        <span>{asked}</span>
        <ButtonGroup label={asked}>
          {question.choices.map((choice) => (
            <Button key={choice} size="compact" onPress={() => onAnswer(question, choice)}>
              {said(choice)}
            </Button>
          ))}
        </ButtonGroup>
      </div>
    );
  });
}
