import { marginsOf } from '../conflicts/margins';
import { agendaOf } from '../itinerary/agendaOf';
import { countriesEntered, type CountryEntered, nextEntry } from '../itinerary/countriesEntered';
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
  /** Day of the crossing that it counts from, and the leg; without one, the first day of a mission that goes there. */
  readonly day: PlainDate;
  readonly leg: Leg | undefined;
  /** What was granted has run out by then. */
  readonly isOutdated: boolean;
  /** By when what is needed should be there, so many days before that crossing. */
  readonly by: PlainDate;
  /** Day on which they are home again. */
  readonly back: PlainDate;
}

/**
 * Who crosses which border, and what they need for it: from legs, in both directions, or else from the destinations. Of several
 * entries into one country the next counts, and of those the first for which what was granted does not last.
 * @param today without it, none of them is past
 */
export function entryChecklist(mission: Mission, today?: PlainDate): readonly EntryLine[] {
  const usualLead = marginsOf(mission).entryAuthorisationDays;
  return delegatesOf(mission).flatMap((delegate): readonly EntryLine[] => {
    const person = mission.people[delegate.person];
    if (!person || delegate.status === 'withdrawn') return [];
    const agenda = agendaOf(mission, delegate.id);
    return countriesEntered(agenda, mission).flatMap((entered) => {
      const { country } = entered;
      const standing = entryStanding(mission, person, country);
      if (standing.isFree) return [];
      const crossing = crossingThatCounts(entered, standing, today);
      const lead = standing.rule?.leadDays ?? usualLead;
      const by = addDays(crossing.day, -lead);
      const id = `${delegate.id}/${country}`;
      const back = lastDayAway(agenda, mission);
      return [{ id, delegate, person, country, ...crossing, by, back, ...standing }];
    });
  });
}

function crossingThatCounts(
  entered: CountryEntered,
  { state }: EntryStanding,
  today: PlainDate | undefined,
): Pick<EntryLine, 'day' | 'leg' | 'isOutdated'> {
  const { days, crossings } = entered;
  const lastsUntil = state?.status === 'granted' ? state.expiry : undefined;
  const next = nextEntry(entered, today);
  const outdated = days.findIndex((day, index) => index >= next && lastsUntil !== undefined && day > lastsUntil);
  const counted = outdated < 0 ? next : outdated;
  return { day: days[counted] ?? days[0], leg: crossings[counted]?.leg.item, isOutdated: outdated >= 0 };
}
