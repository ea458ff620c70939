import type { ItemId } from '../../../../shared/model/identifier';
import type { ItemReader } from '../words/itemReader';
import type { DraftProblem } from './draftProblem';
import type { ChangeDraft, ItemDraft } from './itemDraft';

/** What every part of the form gets: the draft, how to change it, what is wrong with it so far, and who reads. */
export interface FieldsProps {
  draft: ItemDraft;
  change: ChangeDraft;
  /** Shown once the person has tried to save. */
  problems: readonly DraftProblem[];
  reader: ItemReader;
  /** The item that is being changed; absent for a new one. */
  itemId?: ItemId | undefined;
}

export function problemOf(
  problems: readonly DraftProblem[],
  field: DraftProblem['field'],
): DraftProblem['code'] | undefined {
  return problems.find((problem) => problem.field === field)?.code;
}
