import type { Person } from '../../model/person';
import type { PlainDate } from '../../model/plainDate';
import { partsOfWallTime } from '../../model/wallTime';
import { countryOfZone } from '../../time/countryOfZone';
import { dateOf } from '../../time/dateOf';
import { daysBetween } from '../../time/daysBetween';
import type { AgendaFault } from '../agendaFault';
import type { ConflictRule } from '../conflictRule';
import type { FindingValues } from '../finding';
import { crossesBorder } from '../legMargins';
import { legsOf, type LegEntry } from '../legsOf';
import { titleInBoth } from '../titleInBoth';

/**
 * A visa or electronic authorisation (ESTA, eTA) that somebody who enters another country does not have yet, which turns
 * risky a fortnight before (or as many days as the mission says), or that has run out by then. Home is not another country, nor is that of the travel document. Where nobody said whether one is needed,
 * it is asked only of those for whom Canada and the United States nearly always want one: Canadians visit the United States
 * without (8 CFR § 212.1(a)(1)), Americans Canada (Immigration and Refugee Protection Regulations, s. 190 and s. 7.1); of
 * other borders nothing is known here. Both countries look at the day of entry alone, therefore what runs out during the
 * stay is only to be checked.
 */
export const entryAuthorisation: ConflictRule = {
  id: 'entry-authorisation',
  severity: 'impossible',
  of: 'traveller',
  find: (person, agenda, { homeZone, lastDay, margins, today }) => {
    const known = [countryOfZone(homeZone), person.travelDocumentCountry?.toUpperCase()];
    const legs = legsOf(agenda);
    const entries = legs.filter(({ item }) => crossesBorder(item) && !known.includes(countryOf(item.arrival)));
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return [];
    const exit = legs[legs.indexOf(last) + 1];
    const leaves = exit ? dateOf(exit.item.departure) : lastDay;
    const isUrgent = today !== undefined && isWithin(margins.entryAuthorisationDays, today, first);
    return faultsOf({ person, first, last, leaves, isUrgent });
  },
};

/** Of the journey that is still to come. */
function isWithin(days: number, today: PlainDate, { item }: LegEntry): boolean {
  const daysLeft = daysBetween(today, dateOf(item.departure));
  return daysLeft >= 0 && daysLeft <= days;
}

function countryOf(time: LegEntry['item']['arrival']): string | undefined {
  return countryOfZone(partsOfWallTime(time).zone);
}

/** Into another country, for the first and the last time, and the date on which they leave it. */
interface Abroad {
  readonly person: Person;
  readonly first: LegEntry;
  readonly last: LegEntry;
  readonly leaves: PlainDate;
  /** There are only so many days left as it should be there by. */
  readonly isUrgent: boolean;
}

function faultsOf(abroad: Abroad): readonly AgendaFault[] {
  const { person, first, isUrgent } = abroad;
  switch (person.entryAuthorisation) {
    case 'not-needed':
      return [];
    case 'to-apply':
    case 'applied':
      return [
        faultOf(abroad, first, {
          sentence: `entry-${person.entryAuthorisation}`,
          severity: isUrgent ? 'risky' : 'check',
        }),
      ];
    case 'granted':
      return expiryFaults(abroad);
    case undefined:
      return unknownFaults(abroad);
  }
}

function expiryFaults(abroad: Abroad): readonly AgendaFault[] {
  const { last, leaves } = abroad;
  const expiry = abroad.person.entryAuthorisationExpiry;
  if (expiry === undefined || expiry >= leaves) return [];
  const values = { expiry, leaves };
  return expiry < dateOf(last.item.arrival)
    ? [faultOf(abroad, last, { sentence: 'entry-expires-before', values })]
    : [faultOf(abroad, last, { sentence: 'entry-expires-during', severity: 'check', values })];
}

const visitEachOther: readonly (string | undefined)[] = ['CA', 'US'];

function unknownFaults(abroad: Abroad): readonly AgendaFault[] {
  const { person, first } = abroad;
  const document = person.travelDocumentCountry?.toUpperCase() ?? '';
  const isAsked = visitEachOther.includes(countryOf(first.item.arrival)) && !visitEachOther.includes(document);
  if (document === '' || !isAsked) return [];
  const values = { document: { kind: 'country', country: document } } as const;
  return [faultOf(abroad, first, { sentence: 'entry-unknown', severity: 'check', values })];
}

function faultOf(
  { person }: Abroad,
  leg: LegEntry,
  { values, ...kind }: Pick<AgendaFault, 'sentence' | 'severity'> & { readonly values?: FindingValues },
): AgendaFault {
  const { item, start, end } = leg;
  const country = { kind: 'country', country: countryOf(item.arrival) ?? '' } as const;
  const common = { title: titleInBoth(item), at: item.arrival, country };
  return { entries: [leg], key: person.id, start, end, ...kind, values: { ...common, ...values } };
}
