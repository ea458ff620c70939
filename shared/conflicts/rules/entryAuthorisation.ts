import { type BorderCrossing, borderCrossings } from '../../itinerary/borderCrossings';
import { entryStanding, type EntryStanding } from '../../itinerary/entryStanding';
import type { Entry } from '../../itinerary/missionIndex';
import { groupedBy } from '../../model/groupedBy';
import type { Person } from '../../model/person';
import type { PlainDate } from '../../model/plainDate';
import { dateOf } from '../../time/dateOf';
import { daysBetween } from '../../time/daysBetween';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import type { FindingValues } from '../finding';
import { legsOf, type LegEntry } from '../legsOf';
import { titleInBoth } from '../titleInBoth';

/**
 * A visa or electronic authorisation (ESTA, eTA) that somebody who enters a country does not have yet, which turns risky a
 * fortnight before (or as many days as the checklist or the mission says), or that has run out by then. Asked for each country
 * that is entered, by the same standing as the checklist: one's own country asks nothing, nor does home unless the checklist
 * says so. Where it says nothing either, only those are asked for whom Canada and the United States nearly always want one:
 * Canadians visit the United States without (8 CFR § 212.1(a)(1)), Americans Canada (Immigration and Refugee Protection
 * Regulations, s. 190 and s. 7.1). Both look at the day of entry alone, so what runs out during the stay is only to be checked.
 * A document of which nothing is known turns risky at the same date.
 */
export const entryAuthorisation: ConflictRule = {
  id: 'entry-authorisation',
  severity: 'impossible',
  of: 'traveller',
  find: (person, agenda, facts) =>
    [...groupedBy(borderCrossings(agenda), ({ country }) => [country])].flatMap(([country, entries], index) =>
      // The first keeps the key that acceptances of earlier missions know.
      faultsOf(
        abroadOf({ person, agenda, facts, country, entries }),
        index === 0 ? person.id : `${person.id}/${country}`,
      ),
    ),
};

interface Asked {
  readonly person: Person;
  readonly agenda: readonly Entry[];
  readonly facts: AgendaFacts;
  readonly country: string;
  readonly entries: readonly [BorderCrossing, ...BorderCrossing[]];
}

/** Into one country, for the first and the last time, and the date on which they leave it. */
interface Abroad extends EntryStanding {
  readonly person: Person;
  readonly country: string;
  readonly first: LegEntry;
  readonly last: LegEntry;
  readonly leaves: PlainDate;
  /** There are only so many days left as it should be there by. */
  readonly isUrgent: boolean;
}

function abroadOf({ person, agenda, facts, country, entries }: Asked): Abroad {
  const [first] = entries;
  const last = entries.at(-1) ?? first;
  const legs = legsOf(agenda);
  const exit = legs[legs.findIndex(({ item }) => item === last.leg.item) + 1];
  const standing = entryStanding(facts, person, country);
  const days = standing.rule?.leadDays ?? facts.margins.entryAuthorisationDays;
  return {
    ...standing,
    person,
    country,
    first: first.leg,
    last: last.leg,
    leaves: exit ? dateOf(exit.item.departure) : facts.lastDay,
    isUrgent: facts.today !== undefined && isWithin(days, facts.today, first.leg),
  };
}

/** Of the journey that is still to come. */
function isWithin(days: number, today: PlainDate, { item }: LegEntry): boolean {
  const daysLeft = daysBetween(today, dateOf(item.departure));
  return daysLeft >= 0 && daysLeft <= days;
}

function faultsOf(abroad: Abroad, key: string): readonly AgendaFault[] {
  const { state, isFree, isUrgent, first } = abroad;
  if (isFree) return [];
  switch (state?.status) {
    case 'not-needed':
      return [];
    case 'to-apply':
    case 'applied':
      return [
        faultOf(abroad, first, {
          key,
          sentence: `entry-${state.status}`,
          severity: isUrgent ? 'risky' : 'check',
        }),
      ];
    case 'granted':
      return expiryFaults(abroad, key);
    case undefined:
      return unknownFaults(abroad, key);
  }
}

function expiryFaults(abroad: Abroad, key: string): readonly AgendaFault[] {
  const { last, leaves } = abroad;
  const expiry = abroad.state?.expiry;
  if (expiry === undefined || expiry >= leaves) return [];
  const values = { expiry, leaves };
  return expiry < dateOf(last.item.arrival)
    ? [faultOf(abroad, last, { key, sentence: 'entry-expires-before', values })]
    : [faultOf(abroad, last, { key, sentence: 'entry-expires-during', severity: 'check', values })];
}

const visitEachOther: readonly (string | undefined)[] = ['CA', 'US'];

function unknownFaults(abroad: Abroad, key: string): readonly AgendaFault[] {
  const { person, first, country, rule, isUrgent } = abroad;
  const document = person.travelDocumentCountry?.toUpperCase() ?? '';
  if (document === '')
    return isUrgent ? [faultOf(abroad, first, { key, sentence: 'document-unknown', severity: 'risky' })] : [];
  const values = { document: { kind: 'country', country: document } } as const;
  if (rule)
    return rule.need === 'nothing'
      ? []
      : [faultOf(abroad, first, { key, sentence: 'entry-not-stated', severity: isUrgent ? 'risky' : 'check', values })];
  const isAsked = visitEachOther.includes(country) && !visitEachOther.includes(document);
  return isAsked ? [faultOf(abroad, first, { key, sentence: 'entry-unknown', severity: 'check', values })] : [];
}

function faultOf(
  { country }: Abroad,
  leg: LegEntry,
  {
    values,
    key,
    ...kind
  }: Pick<AgendaFault, 'sentence' | 'severity'> & { readonly key: string; readonly values?: FindingValues },
): AgendaFault {
  const { item, start, end } = leg;
  const common = { title: titleInBoth(item), at: item.arrival, country: { kind: 'country', country } as const };
  return { entries: [leg], key, start, end, ...kind, values: { ...common, ...values } };
}
