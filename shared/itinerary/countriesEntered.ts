import { groupedBy } from '../model/groupedBy';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { countryOfZone } from '../time/countryOfZone';
import { dateOf } from '../time/dateOf';
import { type BorderCrossing, borderCrossings } from './borderCrossings';
import { destinationsOf } from './destinationsOf';
import type { Entry } from './missionIndex';

/** A country that somebody enters, and every day on which they do. */
export interface CountryEntered {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The legs by which they enter it, in order; none where it is only known that the mission goes there. */
  readonly crossings: readonly BorderCrossing[];
  /** In order; without legs, the first day of the mission. */
  readonly days: readonly [PlainDate, ...PlainDate[]];
}

/** Which countries somebody enters: by the legs of their agenda, in both directions, or else with the mission. */
export function countriesEntered(
  agenda: readonly Entry[],
  facts: Pick<Mission, 'destinations' | 'homeZone' | 'firstDay'>,
): readonly CountryEntered[] {
  const byLeg = groupedBy(borderCrossings(agenda), ({ country }) => [country]);
  if (byLeg.size > 0)
    return [...byLeg].map(([country, crossings]) => {
      const [first, ...others] = crossings;
      return { country, crossings, days: [dayOf(first), ...others.map(dayOf)] };
    });
  const home = countryOfZone(facts.homeZone);
  const visited = new Set(destinationsOf(facts).map(({ zone }) => countryOfZone(zone)));
  return [...visited].flatMap((country): readonly CountryEntered[] =>
    country === undefined || country === home ? [] : [{ country, crossings: [], days: [facts.firstDay] }],
  );
}

const dayOf = ({ leg }: BorderCrossing): PlainDate => dateOf(leg.item.departure);

/** Which of the entries is the next, the day itself included; the first where all are past or it is not said when. */
export function nextEntry({ days }: CountryEntered, today: PlainDate | undefined): number {
  return Math.max(
    0,
    days.findIndex((day) => today === undefined || day >= today),
  );
}
