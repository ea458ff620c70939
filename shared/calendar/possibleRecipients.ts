import { delegatesOf } from '../itinerary/delegatesOf';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { calendarIndex } from './calendarIndex';
import { publicationLedger } from './publicationLedger';
import { recipientScope } from './recipientScope';
import { viewOf } from './recipientView';

/**
 * Everybody who can get a calendar: the mission's own three, its groups, those who take part, and the organisations, hosts
 * and venues that something in it concerns; and whoever has withdrawn, for as long as their telephone still expects them.
 */
export function possibleRecipients(mission: Mission): readonly CalendarRecipient[] {
  const delegation = calendarIndex(viewOf('delegation', mission));
  const hosts = calendarIndex(viewOf('hosts', mission));
  const { organisations } = mission;
  return [
    { kind: 'mission' },
    { kind: 'coordinators' },
    { kind: 'public' },
    ...ids(mission.groups).map((id) => ({ kind: 'group', id }) as const),
    ...delegatesOf(mission).flatMap(({ id, status }) => {
      const delegate = { kind: 'delegate', id } as const;
      return status === 'withdrawn' && !expectsSomething(delegate, mission) ? [] : [delegate];
    }),
    ...ids(organisations).flatMap((id) =>
      delegation.delegates.has(id) ? [{ kind: 'organisation', id } as const] : [],
    ),
    ...ids(organisations).flatMap((id) => (hosts.hosted.has(id) ? [{ kind: 'host', id } as const] : [])),
    ...ids(mission.venues).flatMap((id) => (delegation.atVenue.has(id) ? [{ kind: 'venue', id } as const] : [])),
  ];
}

/** Whether a calendar that was sent has something that was never cancelled. */
function expectsSomething(recipient: CalendarRecipient, mission: Mission): boolean {
  const sent = publicationLedger(mission).get(recipientScope(recipient));
  return [...(sent?.events.values() ?? [])].some(({ state }) => state === 'confirmed' || state === 'tentative');
}

function ids<Id extends string>(records: Readonly<Record<Id, { readonly deleted?: true | undefined }>>): Id[] {
  return (Object.keys(records) as Id[]).filter((id) => !records[id].deleted);
}
