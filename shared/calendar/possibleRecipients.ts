import { delegatesOf } from '../itinerary/delegatesOf';
import { calendarRecipientSchema, type CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { calendarIndex } from './calendarIndex';
import { expectsSomething } from './expectsSomething';
import { publicationLedger } from './publicationLedger';
import { recipientRecord } from './recipientRecord';
import { recipientScope } from './recipientScope';
import { viewOf } from './recipientView';

/**
 * Everybody who can get a calendar: the mission's own three, its groups, those who take part, and the organisations, hosts
 * and venues that something in it concerns; and whoever is none of these any more, because they withdrew, were deleted or
 * have nothing left, for as long as their calendar has something, be it what they were at before they withdrew.
 */
export function possibleRecipients(mission: Mission): readonly CalendarRecipient[] {
  const present = presentRecipients(mission);
  const scopes = new Set(present.map(recipientScope));
  const absent = [...publicationLedger(mission)].flatMap(([scope, sent]) =>
    scopes.has(scope) || !expectsSomething(sent) ? [] : recipientsCalled(scope, mission),
  );
  return [...present, ...absent];
}

function presentRecipients(mission: Mission): readonly CalendarRecipient[] {
  const delegation = calendarIndex(viewOf('delegation', mission));
  const hosts = calendarIndex(viewOf('hosts', mission));
  const { organisations } = mission;
  return [
    { kind: 'mission' },
    { kind: 'coordinators' },
    { kind: 'public' },
    ...ids(mission.groups).map((id) => ({ kind: 'group', id }) as const),
    ...delegatesOf(mission).flatMap(({ id, status }) =>
      status === 'withdrawn' ? [] : [{ kind: 'delegate', id } as const],
    ),
    ...ids(organisations).flatMap((id) =>
      delegation.delegates.has(id) ? [{ kind: 'organisation', id } as const] : [],
    ),
    ...ids(organisations).flatMap((id) => (hosts.hosted.has(id) ? [{ kind: 'host', id } as const] : [])),
    ...ids(mission.venues).flatMap((id) => (delegation.atVenue.has(id) ? [{ kind: 'venue', id } as const] : [])),
  ];
}

/** The recipient of that scope, as far as the mission still has their record. */
function recipientsCalled(scope: string, mission: Mission): readonly CalendarRecipient[] {
  const [kind = ''] = scope.split('-', 1);
  const recipient = calendarRecipientSchema.safeParse({ kind, id: scope.slice(kind.length + 1) });
  return recipient.success && recipientRecord(recipient.data, mission) ? [recipient.data] : [];
}

function ids<Id extends string>(records: Readonly<Record<Id, { readonly deleted?: true | undefined }>>): Id[] {
  return (Object.keys(records) as Id[]).filter((id) => !records[id].deleted);
}
