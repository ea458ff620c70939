import type { AgendaImportPlan, EventChange, GoneItem, PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import { isTaken, type AgendaChoices } from './agendaChoices';

/** One line of the preview of an agenda. */
export type AgendaLine =
  | { readonly kind: 'heading'; readonly of: 'gone' | 'events' }
  | { readonly kind: 'gone'; readonly gone: GoneItem }
  | { readonly kind: 'event'; readonly planned: PlannedEvent }
  /** Of a field that was changed here since the import: which of the two is it to be? */
  | { readonly kind: 'question'; readonly planned: PlannedEvent; readonly change: EventChange };

/** What has gone from the agenda first, because it is shown nowhere else; then each event, with its questions below it. */
export function agendaLines({ events, gone }: AgendaImportPlan, choices: AgendaChoices): readonly AgendaLine[] {
  const listed = events.flatMap((planned): AgendaLine[] => [
    { kind: 'event', planned },
    ...questionsOf(planned, choices).map((change) => ({ kind: 'question', planned, change }) as const),
  ]);
  if (gone.length === 0) return listed;
  const left = gone.map((item): AgendaLine => ({ kind: 'gone', gone: item }));
  return [{ kind: 'heading', of: 'gone' }, ...left, { kind: 'heading', of: 'events' }, ...listed];
}

function questionsOf(planned: PlannedEvent, choices: AgendaChoices): readonly EventChange[] {
  if (planned.outcome === 'removed' || !isTaken(planned, choices)) return [];
  return planned.changes.filter(({ isOwn }) => isOwn);
}
