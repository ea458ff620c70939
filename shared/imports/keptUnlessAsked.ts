import type { PlannedEvent } from './agendaImportPlan';
import type { EventField } from './sourceVersion';

/** Fields that are kept unless the person says otherwise: what was changed here, but for an event whose row was ticked to have it back. */
export function keptUnlessAsked({ outcome, changes }: PlannedEvent): readonly EventField[] {
  if (outcome === 'unchanged' || outcome === 'removed') return [];
  return changes.filter(({ isOwn }) => isOwn).map(({ field }) => field);
}
