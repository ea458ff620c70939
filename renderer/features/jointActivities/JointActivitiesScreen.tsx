import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { jointActivitiesOf } from '../../../shared/jointActivities/jointActivitiesOf';
import { useMission } from '../../hooks/useMission';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { ActivityList } from './ActivityList';
import { ActivityPage } from './ActivityPage';
import styles from './JointActivitiesScreen.module.css';

/** What two parties organise together: a list of it, and beside it the guests, the budget and the tasks of one. */
export function JointActivitiesScreen() {
  const { t } = useTranslation('joint');
  const items = useMission((mission) => mission.items);
  const activities = useMemo(() => jointActivitiesOf({ items }), [items]);
  const selection = useInterface((state) => state.selection);
  const select = useInterface((state) => state.select);
  const shown = activities.find(({ id }) => selection?.collection === 'items' && id === selection.id) ?? activities[0];
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<ToolbarTitle title={t('title')} aside={t('aside', { count: activities.length })} />}
      />
      {shown ? (
        <div className={styles.panes}>
          <ActivityList activities={activities} shown={shown.id} onShow={(id) => select({ collection: 'items', id })} />
          <ActivityPage key={shown.id} activity={shown} />
        </div>
      ) : (
        <EmptyState title={t('empty.title')} body={t('empty.body')} />
      )}
    </>
  );
}
