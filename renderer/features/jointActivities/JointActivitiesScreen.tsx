import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { jointActivitiesOf } from '../../../shared/jointActivities/jointActivitiesOf';
import { livingRecords } from '../../../shared/model/livingRecords';
import { useMission } from '../../hooks/useMission';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { ActivityList } from './ActivityList';
import { ActivityPage, type Revealed } from './ActivityPage';
import styles from './JointActivitiesScreen.module.css';

/** What two parties organise together: a list of it, and beside it the guests, the budget and the tasks of one. */
export function JointActivitiesScreen() {
  const { t } = useTranslation('joint');
  const items = useMission((mission) => mission.items);
  const activities = useMemo(() => jointActivitiesOf({ items }), [items]);
  const selection = useInterface((state) => state.selection);
  const select = useInterface((state) => state.select);
  const revealed = useRevealed();
  const sought = revealed?.item ?? (selection?.collection === 'items' ? selection.id : undefined);
  const shown = activities.find(({ id }) => id === sought) ?? activities[0];
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<ToolbarTitle title={t('title')} aside={t('aside', { count: activities.length })} />}
      />
      {shown ? (
        <div className={styles.panes}>
          <ActivityList activities={activities} shown={shown.id} onShow={(id) => select({ collection: 'items', id })} />
          <ActivityPage key={`${shown.id} ${revealed?.id ?? ''}`} activity={shown} revealed={revealed} />
        </div>
      ) : (
        <EmptyState title={t('empty.title')} body={t('empty.body')} />
      )}
    </>
  );
}

/** The guest or the line of a budget that was chosen elsewhere. */
function useRevealed(): Revealed | null {
  const selection = useInterface((state) => state.selection);
  const { guests, budgetLines } = useMission((mission) => mission);
  if (!selection) return null;
  const { collection, id } = selection;
  const guest = collection === 'guests' && livingRecords(guests).find((each) => each.id === id);
  if (guest) return { part: 'guests', id, item: guest.item };
  const line = collection === 'budgetLines' && livingRecords(budgetLines).find((each) => each.id === id);
  return line ? { part: 'budget', id, item: line.item } : null;
}
