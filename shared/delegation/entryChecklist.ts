import { marginsOf } from '../conflicts/margins';
import { agendaOf } from '../itinerary/agendaOf';
import { borderCrossings } from '../itinerary/borderCrossings';
import { delegatesOf } from '../itinerary/delegatesOf';
import { destinationsOf } from '../itinerary/destinationsOf';
import { entryStanding, type EntryStanding } from '../itinerary/entryStanding';
import type { Delegate } from '../model/delegate';
import type { Leg } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import type { PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';
import { countryOfZone } from '../time/countryOfZone';
import { dateOf } from '../time/dateOf';

/** One line of the checklist: one delegate at one border. */
export interface EntryLine extends EntryStanding {
  readonly id: string;
  readonly delegate: Delegate;
  readonly person: Person;
  /** Country that is entered. */
  readonly country: string;
  /** Day of the first crossing, and the leg; without one, the first day of a mission that goes there. */
  readonly day: PlainDate;
  readonly leg: Leg | undefined;
  /** Day by which what is needed should be there. */
  readonly by: PlainDate;
}

/** Who crosses which border, and what they need for it: from legs, in both directions, or else from the destinations. */
export function entryChecklist(mission: Mission): readonly EntryLine[] {
  const usualLead = marginsOf(mission).entryAuthorisationDays;
  return delegatesOf(mission).flatMap((delegate): readonly EntryLine[] => {
    const person = mission.people[delegate.person];
    if (!person || delegate.status === 'withdrawn') return [];
    return firstCrossings(mission, delegate).flatMap(({ country, day, leg }) => {
      const standing = entryStanding(mission, person, country);
      const by = addDays(day, -(standing.rule?.leadDays ?? usualLead));
      const line = { id: `${delegate.id}/${country}`, delegate, person, country, day, leg, by, ...standing };
      return standing.isFree ? [] : [line];
    });
  });
}

interface FirstCrossing {
  readonly country: string;
  readonly day: PlainDate;
  readonly leg: Leg | undefined;
}

function firstCrossings(mission: Mission, { id }: Delegate): readonly FirstCrossing[] {
  const crossings = borderCrossings(agendaOf(mission, id));
  const first = new Map<string, FirstCrossing>();
  for (const { country, leg } of crossings) {
    if (!first.has(country)) first.set(country, { country, day: dateOf(leg.item.departure), leg: leg.item });
  }
  if (crossings.length > 0) return [...first.values()];
  const home = countryOfZone(mission.homeZone);
  for (const { zone } of destinationsOf(mission)) {
    const country = countryOfZone(zone);
    if (country !== undefined && country !== home && !first.has(country))
      first.set(country, { country, day: mission.firstDay, leg: undefined });
  }
  return [...first.values()];
}
