import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, labelOf } from '../../../../shared/commands/commands';
import type { DomainError } from '../../../../shared/commands/domainError';
import type { NewItem } from '../../../../shared/commands/frame/newItem';
import { type ItemId, itemIdSchema } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { useDispatch } from '../../../hooks/useDispatch';
import { newId } from '../../../store/newId';
import { useNotices } from '../../../store/noticeStore';
import { movedBy } from '../../../hooks/movedBy';
import { useMission } from '../../../hooks/useMission';
import type { EditorTarget } from './editorTarget';
import type { ItemDraft } from './itemDraft';
import { itemChanges } from './itemChanges';
import { itemOfDraft } from './itemOfDraft';
import { withProposedTitle } from './withProposedTitle';

/** The state of the form: nothing reaches the mission before it is saved, and then as one edit with one undo. */
export function useItemForm({ item, draft: initial }: EditorTarget, onSaved: (id: ItemId) => void) {
  const { i18n } = useTranslation();
  const mission = useMission((whole) => whole);
  const dispatch = useDispatch();
  const announce = useNotices((state) => state.announce);
  const [draft, setDraft] = useState(initial);
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<DomainError | null>(null);
  const built = itemOfDraft(withProposedTitle(draft, mission, i18n));
  const save = async () => {
    setIsTried(true);
    if (!built.ok) return;
    const { id, command } = commandFor(item, built.value);
    const result = command ? await dispatch(command) : null;
    setRefusal(result && !result.ok ? result.error : null);
    const moved = command && result?.ok ? movedBy(command, mission) : undefined;
    if (command && moved) announce({ id: newId(), label: labelOf(mission, command), kind: 'done', moved });
    if (!result || result.ok) onSaved(id);
  };
  const change = (changes: Partial<ItemDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const isChanged = draft !== initial;
  return { draft, change, problems: isTried && !built.ok ? built.error : [], refusal, isChanged, save };
}

/** Adds, or changes what was changed; no command where nothing was. */
function commandFor(item: ItineraryItem | null, next: NewItem): { id: ItemId; command: Command | null } {
  if (!item) {
    const id = itemIdSchema.parse(newId());
    return { id, command: { name: 'add-item', payload: { item: { ...next, id } } } };
  }
  const changes = itemChanges(item, next);
  const isSame = Object.keys(changes).length === 0;
  return { id: item.id, command: isSame ? null : { name: 'edit-item', payload: { item: item.id, changes } } };
}
