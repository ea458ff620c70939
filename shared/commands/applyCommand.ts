import { createDraft, finishDraft, type Patch } from 'immer';
import type { Mission } from '../model/mission';
import { success, type Result } from '../model/result';
import type { CommandContext } from './command';
import { applyToDraft, type Command } from './commands';
import type { DomainError } from './domainError';
import { checkEdit } from './frame/checkEdit';
import { hideDocumentNumbers } from './frame/hideDocumentNumbers';
import { stampDelegates } from './frame/stampDelegates';
import { stampItems, type Edit } from './frame/stampItems';
import { touchedRecords } from './frame/touchedRecords';

/**
 * Applies one edit: the mission after it, with patches in both directions, or why it was refused. After a refusal
 * nothing has changed. An edit that changes nothing gives no patches. `inverse` leads back exactly, stamps included;
 * to take an edit back in a mission that has moved on, use `revertEdit`.
 */
export function applyCommand(mission: Mission, command: Command, context: CommandContext): Result<Edit, DomainError> {
  const draft = createDraft(mission);
  const outcome = applyToDraft(draft, command, context);
  if (!outcome.ok) return outcome;
  const patches: Patch[] = [];
  const inverse: Patch[] = [];
  const edited = finishDraft(draft, (forward, backward) => {
    patches.push(...forward);
    inverse.push(...backward);
  });
  const touched = touchedRecords(patches);
  const checked = checkEdit(mission, edited, patches);
  if (!checked.ok) return checked;
  const dated = stampDelegates(mission, { mission: edited, patches, inverse }, touched, context.now);
  const hidden = hideDocumentNumbers(mission, dated, touched);
  return success(stampItems(mission, hidden, touched, context.now));
}
