import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import { useEdit } from '../../../hooks/useEdit';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemActions } from '../useItemActions';
import { zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { dropCommands, landingTime } from './dropCommands';
import { itemIdOfCard } from './itemIdOfCard';
import type { BoardModel } from './useBoardModel';

export interface DropInput {
  reader: ItemReader;
  model: BoardModel;
  actions: ItemActions;
  /** Speaks to screen readers. */
  say: (words: string) => void;
}

/** Turns a drop, or the keys that stand for one, into edits that are one step of undo. */
export function useDrop({ reader, model, actions, say }: DropInput) {
  const edit = useEdit();
  const { mission } = reader;
  const itemOf = ({ origin }: BoardDrag) => mission.items[itemIdOfCard(origin.id)];
  const commandsOf = (item: ItineraryItem, drag: BoardDrag) =>
    dropCommands(mission, item, drag, model.columns, model.day);
  const drop = async (drag: BoardDrag) => {
    const item = itemOf(drag);
    if (item && (await actions.make(commandsOf(item, drag)))) say(landed(item, drag, model, reader));
  };
  const shift = async (drag: BoardDrag) => {
    const item = itemOf(drag);
    if (!item) return;
    const group = crypto.randomUUID();
    for (const command of commandsOf(item, drag)) if (!(await edit(command, group))) return;
    say(landed(item, drag, model, reader));
  };
  return {
    /** By pointer: with a notice that offers to take it back. */
    drop: (drag: BoardDrag) => void drop(drag),
    /** By keys: spoken, without a notice for each of many small steps. */
    shift: (drag: BoardDrag) => void shift(drag),
  };
}

function landed(item: ItineraryItem, { mode, target }: BoardDrag, { day }: BoardModel, reader: ItemReader): string {
  const { mission, locale, t } = reader;
  const title = titleOf(item, reader);
  if (mode === 'resize') {
    return t('board.resized', { title, duration: formatDuration(target.end - target.start, locale) });
  }
  const time = landingTime(mission, item, target.start, day);
  return t('board.moved', { title, time: formatTime(time, locale), zone: zoneWords(time, locale).longName });
}
