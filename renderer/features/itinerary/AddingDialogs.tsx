import type { ItemId } from '../../../shared/model/identifier';
import { QuickEntryDialog } from './quick/QuickEntryDialog';
import { SeriesDialog } from './series/SeriesDialog';
import type { ItemActions } from './useItemActions';
import type { ItineraryEditor } from './useItineraryEditor';
import type { DayPage } from './words/clockWords';
import type { ItemReader } from './words/itemReader';

/** The ways to add that are not the form: one line, or a series of slots. */
export type Adding = 'quick' | 'series';

export interface AddingDialogsProps {
  adding: Adding | null;
  reader: ItemReader;
  page: DayPage;
  actions: ItemActions;
  editor: ItineraryEditor;
  onAdded: (id: ItemId) => void;
  onClose: () => void;
}

export function AddingDialogs({ adding, reader, page, actions, editor, onAdded, onClose }: AddingDialogsProps) {
  const common = { reader, page, actions, onClose };
  if (adding === 'series') return <SeriesDialog {...common} />;
  if (adding === null) return null;
  return (
    <QuickEntryDialog
      {...common}
      onConfirm={(draft) => {
        onClose();
        editor.addWith(draft);
      }}
      onAdded={(id) => {
        onClose();
        onAdded(id);
      }}
    />
  );
}
