import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentWords } from '../../../shared/i18n/momentWords';
import { budgetLinesOf } from '../../../shared/jointActivities/budgetTotals';
import { guestsOf } from '../../../shared/jointActivities/guestsOf';
import { organiserNames } from '../../../shared/jointActivities/organiserNames';
import { partiesOf } from '../../../shared/jointActivities/partiesOf';
import { assertNever } from '../../../shared/model/assertNever';
import type { ItemId } from '../../../shared/model/identifier';
import type { Session } from '../../../shared/model/itineraryItem';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { Segmented } from '../../ui/controls/Segmented';
import { ActivityListDialog } from './ActivityListDialog';
import { BudgetPart } from './BudgetPart';
import { GuestsPart } from './GuestsPart';
import styles from './JointActivitiesScreen.module.css';
import { TasksPart } from './TasksPart';

const parts = ['guests', 'budget', 'tasks'] as const;
type Part = (typeof parts)[number];

/** What of an activity was chosen elsewhere. */
export interface Revealed {
  readonly part: 'guests' | 'budget';
  readonly id: string;
  readonly item: ItemId;
}

/** One activity: who organises it, and its guests, its budget or its tasks. */
export function ActivityPage({ activity, revealed }: { activity: Session; revealed: Revealed | null }) {
  const { t } = useTranslation('joint');
  const mission = useMission((whole) => whole);
  const [part, setPart] = useState<Part>(revealed?.part ?? 'guests');
  const guests = useMemo(() => guestsOf(mission, activity.id), [activity.id, mission]);
  const lines = useMemo(() => budgetLinesOf(mission, activity.id), [activity.id, mission]);
  const parties = useMemo(() => partiesOf(activity, mission), [activity, mission]);
  const tasks = Object.values(mission.tasks).filter(({ item, deleted }) => item === activity.id && !deleted);
  const counts = { guests: guests.length, budget: lines.length, tasks: tasks.length };
  const revealId = revealed?.part === part ? revealed.id : null;
  const shown = () => {
    switch (part) {
      case 'guests':
        return <GuestsPart activity={activity} guests={guests} parties={parties} revealId={revealId} />;
      case 'budget':
        return <BudgetPart activity={activity} lines={lines} parties={parties} revealId={revealId} />;
      case 'tasks':
        return <TasksPart activity={activity} />;
      default:
        return assertNever(part);
    }
  };
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Words activity={activity} />
        <SheetButton activity={activity.id} />
        <Segmented
          label={t('parts.label')}
          value={part}
          onChange={setPart}
          options={parts.map((id) => ({ id, label: t(`parts.${id}`), count: counts[id] }))}
        />
      </header>
      {shown()}
    </article>
  );
}

/** Budget, tasks and guests are on the sheet: it is written from wherever one is in the activity. */
function SheetButton({ activity }: { activity: ItemId }) {
  const { t } = useTranslation('joint');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={FileText} onPress={() => setOpen(true)}>
        {t('sheet')}
      </Button>
      {isOpen && <ActivityListDialog list="joint" activity={activity} onClose={() => setOpen(false)} />}
    </>
  );
}

function Words({ activity }: { activity: Session }) {
  const { t } = useTranslation('joint');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const names = organiserNames(activity, mission, locale);
  const venue = activity.venue && mission.venues[activity.venue];
  const room = activity.room && mission.rooms[activity.room];
  const where = [activity.start && momentWords(activity.start, locale), venue, room].flatMap((each) => {
    if (!each) return [];
    return typeof each === 'string' ? [each] : [translatedText(each, 'name', locale).text];
  });
  return (
    <div className={styles.words}>
      <h2>{translatedText(activity, 'title', locale).text || t('common:untitled')}</h2>
      <p className={styles.organisers}>{names === '' ? t('needsTwo') : t('organisedBy', { names })}</p>
      <p className={styles.note}>{where.join(' · ')}</p>
    </div>
  );
}
