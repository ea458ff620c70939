import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Deadline } from '../../../shared/model/itineraryItem';
import { translatedText } from '../../../shared/model/translatedText';
import { dateIn } from '../../../shared/time/dateIn';
import { dateOf } from '../../../shared/time/dateOf';
import { formatDay } from '../../../shared/time/formatDay';
import { partsOfWallTime } from '../../../shared/model/wallTime';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useNow } from '../../hooks/useNow';
import { Button } from '../../ui/controls/Button';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Card } from '../../ui/frame/Card';
import styles from './DeadlineCard.module.css';

const shownAtMost = 6;

/** What must be done by when, the next first. */
export function DeadlineCard({ onShowItinerary }: { onShowItinerary: () => void }) {
  const { t } = useTranslation('overview');
  const mission = useMission((whole) => whole);
  const open = useMemo(
    () =>
      indexMission(mission).entries.flatMap(({ item }) =>
        item.type === 'deadline' && !item.isDone && item.status !== 'cancelled' ? [item] : [],
      ),
    [mission],
  );
  return (
    <Card
      title={t('toDo.title')}
      aside={open.length > 0 ? open.length : undefined}
      isFlush
      action={
        <Button variant="link" onPress={onShowItinerary}>
          {t('toDo.all')}
        </Button>
      }
    >
      {open.length === 0 ? (
        <p className={styles.empty}>
          {t('toDo.none')} {t('toDo.noneHint')}
        </p>
      ) : (
        <ul>
          {open.slice(0, shownAtMost).map((deadline) => (
            <DeadlineRow key={deadline.id} deadline={deadline} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const edit = useEdit();
  const title = translatedText(deadline, 'title', locale).text;
  const due = dateOf(deadline.due);
  const today = dateIn(partsOfWallTime(deadline.due).zone, useNow());
  const urgency = due < today ? 'late' : due === today ? 'today' : undefined;
  return (
    <li className={styles.row} data-urgency={urgency}>
      <Checkbox
        aria-label={t('toDo.done', { title })}
        isSelected={deadline.isDone}
        onChange={(isDone) => void edit({ name: 'edit-item', payload: { item: deadline.id, changes: { isDone } } })}
      />
      <span className={styles.due}>
        {urgency === 'today' ? t('toDo.today') : formatDay(due, locale, { weekday: 'none' })}
      </span>
      <span className={styles.title}>{title}</span>
    </li>
  );
}
