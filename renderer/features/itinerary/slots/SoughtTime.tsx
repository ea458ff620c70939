import { useTranslation } from 'react-i18next';
import type { Command } from '../../../../shared/commands/commands';
import type { ItineraryItem, Session } from '../../../../shared/model/itineraryItem';
import type { WallTime } from '../../../../shared/model/wallTime';
import { useInterface } from '../../../store/interfaceStore';
import { draftOfItem } from '../editor/draftOfItem';
import { itemChanges } from '../editor/itemChanges';
import type { ItemDraft } from '../editor/itemDraft';
import { itemOfDraft } from '../editor/itemOfDraft';
import { newDraft } from '../editor/newDraft';
import type { ItemActions } from '../useItemActions';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { FindTimeDialog } from './FindTimeDialog';

export interface SoughtTimeProps {
  reader: ItemReader;
  page: DayPage;
  actions: ItemActions;
  /** Goes to where the session stands now. */
  onPlaced: (item: ItineraryItem) => void;
  /** The form of a session that is not there yet. */
  onNew: (draft: ItemDraft) => void;
}

/** The search for a time that was asked for here, among the conflicts or in the palette; nothing while none was. */
export function SoughtTime({ reader, page, actions, onPlaced, onNew }: SoughtTimeProps) {
  const { t } = useTranslation('slots');
  const sought = useInterface((state) => state.sought);
  const seekTime = useInterface((state) => state.seekTime);
  const { mission } = reader;
  const close = () => seekTime(null);
  if (sought === null) return null;
  if (sought === 'new-session') {
    return (
      <FindTimeDialog
        draft={newDraft('session', mission, page)}
        itemId={undefined}
        reader={reader}
        title={t('title')}
        hint={t('newHint')}
        onChoose={(draft) => {
          close();
          onNew(draft);
        }}
        onClose={close}
      />
    );
  }
  const item = mission.items[sought];
  if (item?.type !== 'session' || item.deleted) return null;
  const place = async (draft: ItemDraft, at: WallTime) => {
    const command = placing(item, draft, at);
    if (command && !(await actions.make([command]))) return;
    close();
    onPlaced({ ...item, start: at });
  };
  return (
    <FindTimeDialog
      draft={draftOfItem(item, mission)}
      itemId={item.id}
      reader={reader}
      title={t('titleFor', { title: titleOf(item, reader) })}
      hint={t('placeHint')}
      onChoose={(draft, at) => void place(draft, at)}
      onClose={close}
    />
  );
}

/** A move where only the time is another, so that it is undone under that name; otherwise an edit of all that changed. */
function placing(item: Session, draft: ItemDraft, at: WallTime): Command | null {
  const next = itemOfDraft(draft);
  // Nothing that keeps a session from being saved can be changed beside a search.
  if (!next.ok) return { name: 'move-item', payload: { item: item.id, to: at } };
  const changes = itemChanges(item, next.value);
  const changed = Object.keys(changes);
  if (changed.length === 0) return null;
  return changed.length === 1 && changed[0] === 'start'
    ? { name: 'move-item', payload: { item: item.id, to: at } }
    : { name: 'edit-item', payload: { item: item.id, changes } };
}
