import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayWords } from '../../../shared/i18n/momentWords';
import { organiserNames } from '../../../shared/jointActivities/organiserNames';
import type { ItemId } from '../../../shared/model/identifier';
import type { Session } from '../../../shared/model/itineraryItem';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { classNames } from '../../ui/classNames';
import { SidePane } from '../../ui/frame/SidePane';
import styles from './JointActivitiesScreen.module.css';

export interface ActivityListProps {
  activities: readonly Session[];
  shown: ItemId;
  onShow: (id: ItemId) => void;
}

/** The joint activities by their time. */
export function ActivityList({ activities, shown, onShow }: ActivityListProps) {
  const { t } = useTranslation('joint');
  return (
    <SidePane title={t('list')} side="left">
      <ul>
        {activities.map((activity) => (
          <li key={activity.id}>
            <ActivityRow activity={activity} isShown={activity.id === shown} onShow={() => onShow(activity.id)} />
          </li>
        ))}
      </ul>
    </SidePane>
  );
}

interface ActivityRowProps {
  activity: Session;
  isShown: boolean;
  onShow: () => void;
}

function ActivityRow({ activity, isShown, onShow }: ActivityRowProps) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const organisations = useMission((mission) => mission.organisations);
  const detail = [
    activity.start && dayWords(activity.start, locale),
    organiserNames(activity, { organisations }, locale),
  ];
  return (
    <AriaButton
      className={classNames(styles.activity, isShown && styles.shown)}
      {...(isShown ? { 'aria-current': 'true' as const } : {})}
      onPress={onShow}
    >
      <span className={styles.name}>{translatedText(activity, 'title', locale).text || t('untitled')}</span>
      <span className={styles.detail}>{detail.filter(Boolean).join(' · ')}</span>
    </AriaButton>
  );
}
