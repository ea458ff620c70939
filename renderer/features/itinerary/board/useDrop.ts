import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatDay } from '../../../../shared/time/formatDay';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import { useEdit } from '../../../hooks/useEdit';
import { useNotices } from '../../../store/noticeStore';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemActions } from '../useItemActions';
import { zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import type { CardItem } from './cardItem';
import type { DropPlan } from './dropPlan';
import { itemIdOfCard } from './itemIdOfCard';
import { movesSeveral, outcomeOf } from './outcomeOf';
import { refusalSentence } from './refusalSentence';

export interface DropInput {
  reader: ItemReader;
  plan: DropPlan;
  actions: ItemActions;
  /** All cards that are chosen and may be moved. */
  chosen: readonly CardItem[];
  /** Speaks to screen readers. */
  say: (words: string) => void;
}

/** Turns a drop, or the keys that stand for one, into edits that are one step of undo, or says why nothing can move. */
export function useDrop({ reader, plan, actions, chosen, say }: DropInput) {
  const edit = useEdit();
  const refuse = useNotices((state) => state.refuse);
  const { mission, t } = reader;
  /** Nothing where the item is gone, or the drop is refused. */
  const planned = (drag: BoardDrag) => {
    const item = mission.items[itemIdOfCard(drag.origin.id)];
    if (!item) return undefined;
    const outcome = outcomeOf(item, drag, plan, chosen);
    if (outcome.ok) return { commands: outcome.value, words: () => landed(item, drag, plan, reader, chosen) };
    refuse(t('board.refused.nothing', { why: refusalSentence(outcome.error, reader) }));
    return undefined;
  };
  const drop = async (drag: BoardDrag) => {
    const plans = planned(drag);
    if (plans && (await actions.make(plans.commands))) say(plans.words());
  };
  const shift = async (drag: BoardDrag) => {
    const plans = planned(drag);
    if (!plans) return;
    const group = crypto.randomUUID();
    for (const command of plans.commands) if (!(await edit(command, group))) return;
    say(plans.words());
  };
  return {
    /** By pointer: with a notice that offers to take it back. */
    drop: (drag: BoardDrag) => void drop(drag),
    /** By keys: spoken, without a notice for each of many small steps. */
    shift: (drag: BoardDrag) => void shift(drag),
    /** A key that leads nowhere says why. */
    stay: ({ item, isColumnBound }: CardItem) =>
      isColumnBound === true
        ? refuse(refusalSentence({ code: 'in-several-columns', item }, reader))
        : say(refusalSentence({ code: 'beyond-columns', item }, reader)),
  };
}

function landed(
  item: ItineraryItem,
  drag: BoardDrag,
  plan: DropPlan,
  reader: ItemReader,
  chosen: readonly CardItem[],
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
  const column = target.column === origin.column ? undefined : plan.nameOf(target.column, reader);
  const where = column === undefined ? '' : t('board.inColumn', { column });
  const clock = [where, day, formatTime(time, locale)].filter(Boolean).join(', ');
  const moved = t('board.moved', { title, time: clock, zone: zoneWords(time, locale).longName });
  if (!movesSeveral(drag, chosen)) return moved;
  return t('board.movedSeveral', { count: new Set(chosen.map((card) => card.item.id)).size, moved });
}
