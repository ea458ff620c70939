import type { Session } from '../../../shared/model/itineraryItem';
import { taskSideSchema } from '../../../shared/model/task';
import { useMissionState } from '../../hooks/useMissionState';
import { TasksOfItem } from '../../records/TasksOfItem';
import styles from './JointActivitiesScreen.module.css';

/** What each side has to do for the activity, beside each other. */
export function TasksPart({ activity }: { activity: Session }) {
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  return (
    <div className={styles.sides}>
      {taskSideSchema.options.map((side) => (
        <TasksOfItem key={side} item={activity.id} side={side} isReadOnly={isReadOnly} />
      ))}
    </div>
  );
}
