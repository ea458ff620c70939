import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import type { TFunction } from 'i18next';
import { countryName } from '../../../shared/i18n/countryName';
import type { Locale } from '../../../shared/model/locale';
import { assertNever } from '../../../shared/model/assertNever';
import type { PlainDate } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import type { Due } from '../../../shared/tasks/dueSoon';
import type { EntriesDue } from '../../../shared/tasks/entriesDue';
import { formatDay } from '../../../shared/time/formatDay';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useView } from '../../hooks/useView';
import { type Selection, useInterface } from '../../store/interfaceStore';
import { Checkbox } from '../../ui/controls/Checkbox';
import styles from './DueCard.module.css';
import type { OverviewTarget } from './OverviewScreen';

export interface DueRowProps {
  due: Due;
  today: PlainDate;
  onNavigate: (screen: OverviewTarget) => void;
}

/** One thing that is due: done with one press where that is ours to say, and the way to where it is kept. */
export function DueRow({ due, today, onNavigate }: DueRowProps) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const edit = useEdit();
  const select = useInterface((state) => state.select);
  const [, changeView] = useView();
  const title = useTitle(due);
  const urgency = due.day < today ? 'late' : due.day === today ? 'today' : undefined;
  const { selection, screen, done } = placeOf(due, today);
  const show = () => {
    select(selection);
    if (due.kind === 'accessList') changeView({ supportView: 'access' });
    onNavigate(screen);
  };
  return (
    <li className={styles.row} data-urgency={urgency}>
      {done ? (
        <Checkbox aria-label={t('toDo.done', { title })} isSelected={false} onChange={() => void edit(done)} />
      ) : (
        <span />
      )}
      <span className={styles.due}>
        {urgency === 'today' ? t('toDo.today') : formatDay(due.day, locale, { weekday: 'none' })}
      </span>
      <span className={styles.title}>
        <AriaButton className={styles.link ?? ''} onPress={show}>
          {title}
        </AriaButton>
        <span className={styles.kind}>{t(`toDo.kind.${due.kind}`)}</span>
      </span>
    </li>
  );
}

/** A follow-up says what is to be done, and about which meeting. */
function useTitle(due: Due): string {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const items = useMission((mission) => mission.items);
  if (due.kind === 'announcement') return due.record.outlet;
  if (due.kind === 'entry') return entryTitle(due.record, t, locale);
  const titled = due.kind === 'followUp' ? items[due.record.item] : due.record;
  const title = (titled && translatedText(titled, 'title', locale).text) || t('common:untitled');
  return due.kind === 'followUp' ? `${due.record.what ?? t('outcomes:followUp.asking')} · ${title}` : title;
}

/** One by their name, several by how many they are, and which country they enter. */
function entryTitle({ country, people }: EntriesDue, t: TFunction<'overview'>, locale: Locale): string {
  const [first, ...others] = people;
  const who = first && others.length === 0 ? `${first.givenName} ${first.familyName}`.trim() : undefined;
  return `${countryName(country, locale)} · ${who ?? t('toDo.people', { count: people.length })}`;
}

interface PlaceOfDue {
  readonly selection: Selection;
  readonly screen: OverviewTarget;
  /** Absent for what others have to do. */
  readonly done?: Command;
}

function placeOf({ kind, record }: Due, today: PlainDate): PlaceOfDue {
  switch (kind) {
    case 'task':
      return {
        selection: { collection: 'tasks', id: record.id },
        screen: 'tasks',
        done: { name: 'set-task-done', payload: { task: record.id, isDone: true } },
      };
    case 'announcement':
      return {
        selection: { collection: 'announcements', id: record.id },
        screen: 'promotion',
        done: {
          name: 'edit-announcement',
          payload: { announcement: record.id, changes: { status: 'published' } },
        },
      };
    case 'deadline':
      return {
        selection: { collection: 'items', id: record.id },
        screen: 'itinerary',
        done: { name: 'edit-item', payload: { item: record.id, changes: { isDone: true } } },
      };
    case 'followUp':
      return {
        selection: { collection: 'followUps', id: record.id },
        screen: 'outcomes',
        done: { name: 'edit-follow-up', payload: { followUp: record.id, changes: { doneOn: today } } },
      };
    case 'accessList':
      return {
        selection: { collection: 'items', id: record.id },
        screen: 'support',
        done: { name: 'set-access-list-sent', payload: { item: record.id, on: today } },
      };
    case 'entry':
      return { selection: { collection: 'entryStates', id: record.id }, screen: 'delegation' };
    case 'agreementEnd':
      return { selection: { collection: 'agreements', id: record.id }, screen: 'agreements' };
    case 'benefitEnd':
      return { selection: { collection: 'benefits', id: record.id }, screen: 'agreements' };
    case 'support':
      return { selection: { collection: 'supportRequests', id: record.id }, screen: 'support' };
    default:
      return assertNever(kind);
  }
}
