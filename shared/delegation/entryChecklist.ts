import { marginsOf } from '../conflicts/margins';
import { agendaOf } from '../itinerary/agendaOf';
import { countriesEntered } from '../itinerary/countriesEntered';
import { delegatesOf } from '../itinerary/delegatesOf';
import { entryStanding, type EntryStanding } from '../itinerary/entryStanding';
import { lastDayAway } from '../itinerary/lastDayAway';
import type { Delegate } from '../model/delegate';
import type { Leg } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import type { PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';

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
  /** Every day on which they enter it, in order. */
  readonly days: readonly PlainDate[];
  /** How many days before what is needed should be there, and which day that is before the first crossing. */
  readonly lead: number;
  readonly by: PlainDate;
  /** Day on which they are home again. */
  readonly back: PlainDate;
}

/** Who crosses which border, and what they need for it: from legs, in both directions, or else from the destinations. */
export function entryChecklist(mission: Mission): readonly EntryLine[] {
  const usualLead = marginsOf(mission).entryAuthorisationDays;
  return delegatesOf(mission).flatMap((delegate): readonly EntryLine[] => {
    const person = mission.people[delegate.person];
    if (!person || delegate.status === 'withdrawn') return [];
    const agenda = agendaOf(mission, delegate.id);
    return countriesEntered(agenda, mission).flatMap(({ country, crossings, days }) => {
      const standing = entryStanding(mission, person, country);
      if (standing.isFree) return [];
      const [day] = days;
      const lead = standing.rule?.leadDays ?? usualLead;
      const leg = crossings[0]?.leg.item;
      const id = `${delegate.id}/${country}`;
      const back = lastDayAway(agenda, mission);
      return [{ id, delegate, person, country, day, days, leg, lead, by: addDays(day, -lead), back, ...standing }];
    });
  });
}
