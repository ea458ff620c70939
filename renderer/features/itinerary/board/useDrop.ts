import type { Command } from '../../../../shared/commands/commands';
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
  /** All cards that are chosen and may be moved. */
  chosen: ReadonlySet<string>;
  /** Speaks to screen readers. */
  say: (words: string) => void;
}

/** Turns a drop, or the keys that stand for one, into edits that are one step of undo. */
export function useDrop({ reader, plan, actions, chosen, say }: DropInput) {
  const edit = useEdit();
  const { mission } = reader;
  const itemOf = ({ origin }: BoardDrag) => mission.items[itemIdOfCard(origin.id)];
  const drop = async (drag: BoardDrag) => {
    const item = itemOf(drag);
    if (item && (await actions.make(commandsOf(item, drag, plan, chosen))))
      say(landed(item, drag, plan, reader, chosen));
  };
  const shift = async (drag: BoardDrag) => {
    const item = itemOf(drag);
    if (!item) return;
    const group = crypto.randomUUID();
    for (const command of commandsOf(item, drag, plan, chosen)) if (!(await edit(command, group))) return;
    say(landed(item, drag, plan, reader, chosen));
  };
  return {
    /** By pointer: with a notice that offers to take it back. */
    drop: (drag: BoardDrag) => void drop(drag),
    /** By keys: spoken, without a notice for each of many small steps. */
    shift: (drag: BoardDrag) => void shift(drag),
  };
}

/** One of several that are chosen takes the others along; people, venues and hosts only change for one at a time. */
function commandsOf(
  item: ItineraryItem,
  drag: BoardDrag,
  plan: DropPlan,
  chosen: ReadonlySet<string>,
): readonly Command[] {
  if (!movesSeveral(drag, chosen)) return plan.commands(item, drag);
  const { days, minutes } = plan.shift(drag);
  if (days === 0 && minutes === 0) return [];
  return [{ name: 'shift-items', payload: { items: [...new Set([...chosen].map(itemIdOfCard))], days, minutes } }];
}

function movesSeveral({ mode, origin }: BoardDrag, chosen: ReadonlySet<string>): boolean {
  return mode === 'move' && chosen.size > 1 && chosen.has(origin.id);
}

function landed(
  item: ItineraryItem,
  drag: BoardDrag,
  plan: DropPlan,
  reader: ItemReader,
  chosen: ReadonlySet<string>,
): string {
  const { locale, t } = reader;
  const { mode, target, origin } = drag;
  const title = titleOf(item, reader);
  if (mode === 'resize') {
    return t('board.resized', { title, duration: formatDuration(target.end - target.start, locale) });
  }
  const time = plan.landing(item, target);
  const before = plan.landing(item, origin);
  const day =
    dateOf(time) === dateOf(before) ? '' : formatDay(dateOf(time), locale, { weekday: 'long', month: 'long' });
  const clock = [day, formatTime(time, locale)].filter(Boolean).join(', ');
  const moved = t('board.moved', { title, time: clock, zone: zoneWords(time, locale).longName });
  if (!movesSeveral(drag, chosen)) return moved;
  return time === before ? t('board.oneSideways') : t('board.movedSeveral', { count: chosen.size, moved });
}
