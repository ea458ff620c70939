import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../shared/model/outcomesOf';
import type { Session } from '../../../shared/model/itineraryItem';
import { type Attendance, attendanceSchema } from '../../../shared/model/outcome';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { FormSection } from '../../ui/fields/FormSection';
import { Dialog } from '../../ui/overlays/Dialog';
import { AttendanceButtons } from './AttendanceButtons';
import { FollowUpFields } from './FollowUpFields';
import { OutcomeFields } from './OutcomeFields';
import styles from './OutcomesScreen.module.css';
import { useNoteAttendance } from './useOutcome';

/** What came of the meeting that was chosen: one letter notes it, the rest is there for who has the time. */
export function NoteOutcomeDialog({ onClose }: { onClose: () => void }) {
  const noted = useInterface((state) => state.notedItem);
  const item = useMission(({ items }) => (noted ? items[noted] : undefined));
  return item?.type === 'session' ? <Noting item={item} onClose={onClose} /> : null;
}

function Noting({ item, onClose }: { item: Session; onClose: () => void }) {
  const { t } = useTranslation('outcomes');
  const title = translatedText(item, 'title', useLocale()).text || t('common:untitled');
  const outcomes = useMission((mission) => mission.outcomes);
  const outcome = useMemo(() => outcomeOf({ outcomes }, item.id), [item.id, outcomes]);
  const note = useNoteAttendance(item.id, outcome);
  useLetters(note);
  const letters = attendanceSchema.options.map((id) => t(`note.letter.${id}`)).join(', ');
  return (
    <Dialog
      title={t('note.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={<Button onPress={onClose}>{t('common:action.close')}</Button>}
    >
      <div className={styles.noting}>
        <FormSection title={title} description={t('note.hint', { letters })}>
          <AttendanceButtons value={outcome?.attendance} onNote={note} />
          {outcome && <OutcomeFields key={outcome.id} outcome={outcome} />}
        </FormSection>
        {outcome && <FollowUpFields item={item.id} />}
      </div>
    </Dialog>
  );
}

/** The letters work wherever the keyboard is in the dialog, but not while somebody writes. */
function useLetters(note: (attendance: Attendance) => void): void {
  const { t } = useTranslation('outcomes');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWritten(event.target)) return;
      const attendance = attendanceSchema.options.find((id) => t(`note.letter.${id}`) === event.key.toUpperCase());
      if (!attendance) return;
      event.preventDefault();
      note(attendance);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [note, t]);
}

function isWritten(target: EventTarget | null): boolean {
  const fields = 'input:not([type="checkbox"]), textarea, [role="spinbutton"], [role="listbox"]';
  return target instanceof Element && target.closest(fields) !== null;
}
