import { ofOwnAgenda } from '../../../../shared/itinerary/ofOwnAgenda';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { subjectWords } from '../week/subjectWords';
import type { WeekChoice } from '../week/useWeekSubject';
import type { WeekSubject } from '../week/weekSubject';
import type { ItemReader } from '../words/itemReader';
import styles from './SubjectPicker.module.css';

/** Whose week is shown: the whole delegation's, everything, a group's or a person's. */
export function SubjectPicker({ week: { subject, choose }, reader }: { week: WeekChoice; reader: ItemReader }) {
  const { mission, t } = reader;
  const subjects: readonly WeekSubject[] = [
    { kind: 'everyone', id: 'everyone' },
    { kind: 'everything', id: 'everything' },
    ...Object.values(mission.groups)
      .filter(({ deleted }) => !deleted)
      .map(({ id }) => ({ kind: 'group' as const, id })),
    ...ofOwnAgenda(mission).map((id) => ({ kind: 'delegate' as const, id })),
  ];
  return (
    <div className={styles.picker}>
      <ComboBox<string>
        label={t('week.subject')}
        isLabelHidden
        options={subjects.map((each) => ({ id: each.id, label: subjectWords(each, reader) }))}
        value={subject.id}
        onChange={(id) => id !== null && choose(id)}
        emptyText={t('week.noSubject')}
      />
    </div>
  );
}
