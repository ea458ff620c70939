import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatDay } from '../../../../shared/time/formatDay';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import { useEdit } from '../../../hooks/useEdit';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemActions } from '../useItemActions';
import { zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import type { DropPlan } from './dropPlan';
import { itemIdOfCard } from './itemIdOfCard';

export interface DropInput {
  reader: ItemReader;
  plan: DropPlan;
  actions: ItemActions;
  /** Speaks to screen readers. */
  say: (words: string) => void;
}

/** Turns a drop, or the keys that stand for one, into edits that are one step of undo. */
export function useDrop({ reader, plan, actions, say }: DropInput) {
  const edit = useEdit();
  const { mission } = reader;
  const itemOf = ({ origin }: BoardDrag) => mission.items[itemIdOfCard(origin.id)];
  const drop = async (drag: BoardDrag) => {
    const item = itemOf(drag);
    if (item && (await actions.make(plan.commands(item, drag)))) say(landed(item, drag, plan, reader));
  };
  const shift = async (drag: BoardDrag) => {
    const item = itemOf(drag);
    if (!item) return;
    const group = crypto.randomUUID();
    for (const command of plan.commands(item, drag)) if (!(await edit(command, group))) return;
    say(landed(item, drag, plan, reader));
  };
  return {
    /** By pointer: with a notice that offers to take it back. */
    drop: (drag: BoardDrag) => void drop(drag),
    /** By keys: spoken, without a notice for each of many small steps. */
    shift: (drag: BoardDrag) => void shift(drag),
  };
}

function landed(item: ItineraryItem, { mode, target, origin }: BoardDrag, plan: DropPlan, reader: ItemReader): string {
  const { locale, t } = reader;
  const title = titleOf(item, reader);
  if (mode === 'resize') {
    return t('board.resized', { title, duration: formatDuration(target.end - target.start, locale) });
  }
  const time = plan.landing(item, target);
  const before = plan.landing(item, origin);
  const day =
    dateOf(time) === dateOf(before) ? '' : formatDay(dateOf(time), locale, { weekday: 'long', month: 'long' });
  const clock = [day, formatTime(time, locale)].filter(Boolean).join(', ');
  return t('board.moved', { title, time: clock, zone: zoneWords(time, locale).longName });
}
