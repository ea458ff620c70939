import type { CalendarPlan } from '../calendar/calendarPlan';
import { isShown } from '../calendar/isShown';
import { publicationLedger, type LastPublished } from '../calendar/publicationLedger';
import { recipientScope } from '../calendar/recipientScope';
import type { SaidChange } from '../calendar/saidChange';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import type { BriefContext } from './briefContext';
import { delegationOf } from './delegationOf';
import { peopleLine, whoLine } from './whoLine';

/** Who may read who was sent what; one person's own sheet has nobody else in it. */
const readsNames: ReadonlySet<CalendarRecipient['kind']> = new Set([
  'mission',
  'coordinators',
  'group',
  'organisation',
]);

/**
 * Whom a change touches: those who take part, as the sheet's reader may know; of what was withdrawn, those who were sent it,
 * because the item may be gone, or be somebody else's business by now.
 *
 * @param context whose mission is projected for the sheet's reader
 */
export function touchedBy(
  { kind, item }: SaidChange,
  { recipient, ledger }: CalendarPlan,
  mission: Mission,
  context: BriefContext,
): string {
  if (recipient.kind === 'delegate') return '';
  const record = context.mission.items[item];
  if (kind !== 'withdrawn') return record ? whoLine(record, context) : '';
  if (!readsNames.has(recipient.kind)) return '';
  const sent = publicationLedger(mission);
  const isTouched = (last: LastPublished | undefined) =>
    last !== undefined && (isShown(last.state) || last.at > (ledger?.writtenAt ?? ''));
  const touched = delegationOf(context.mission, context.locale).filter(({ delegate }) =>
    isTouched(sent.get(recipientScope({ kind: 'delegate', id: delegate.id }))?.events.get(item)),
  );
  return peopleLine(
    touched.map(({ delegate }) => delegate.id),
    context,
  );
}
