import { idsIn } from '../model/idsIn';
import type { Entry } from '../itinerary/missionIndex';
import { participantsOf } from '../itinerary/participantsOf';
import type { Session } from '../model/itineraryItem';
import type { Organisation } from '../model/organisation';
import { inLetterOrder } from '../text/inLetterOrder';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { organisationsOf } from './organisationsOf';
import { paperTime } from './paperTime';
import { said } from './said';
import { venueLine } from './venueLine';
import { peopleLine } from './whoLine';

/** One partnering meeting within a run: who of ours meets whom, where, in one line of a table. */
export interface MeetingLine {
  readonly id: string;
  readonly time: string;
  readonly ours: string;
  readonly theirs: string;
  readonly people: string;
  readonly place: string;
}

export function meetingLine({ item }: Entry, context: BriefContext): MeetingLine {
  const { mission, locale } = context;
  const session = item as Session;
  const participants = participantsOf(mission, session);
  return {
    id: session.id,
    time: session.start === undefined ? '' : paperTime(session.start, locale),
    ours: namesOf(organisationsOf(mission, participants)),
    theirs: hostNames(session, context) || said(session, 'title', locale).text,
    people: peopleLine(participants, context),
    place: venueLine(session, context, 'venue'),
  };
}

function hostNames({ hostOrganisations }: Session, { mission }: BriefContext): string {
  const hosts = idsIn(hostOrganisations).flatMap((id) => mission.organisations[id] ?? []);
  return namesOf(inLetterOrder(hosts, ({ name }) => name));
}

function namesOf(organisations: readonly Organisation[]): string {
  return joined(
    organisations.map(({ name }) => name),
    ', ',
  );
}
