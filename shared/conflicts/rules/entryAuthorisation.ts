import { countriesEntered, type CountryEntered, nextEntry } from '../../itinerary/countriesEntered';
import { entryStanding, type EntryStanding } from '../../itinerary/entryStanding';
import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Person } from '../../model/person';
import type { PlainDate } from '../../model/plainDate';
import { partsOfWallTime, type WallTime } from '../../model/wallTime';
import { countryOfZone } from '../../time/countryOfZone';
import { dateOf } from '../../time/dateOf';
import { daysBetween } from '../../time/daysBetween';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import type { FindingValues } from '../finding';
import { busyEntries } from '../busyEntries';
import { legsOf } from '../legsOf';
import { titleInBoth } from '../titleInBoth';

/**
 * A visa or electronic authorisation (ESTA, eTA) that somebody who enters a country does not have yet, which turns risky a
 * fortnight before (or as many days as the checklist or the mission says), or that has run out by then. Asked for each country
 * that is entered, by the same standing as the checklist: one's own country asks nothing, nor does home unless the checklist
 * says so. Where it says nothing either, only those are asked for whom Canada and the United States nearly always want one:
 * Canadians visit the United States without (8 CFR § 212.1(a)(1)), Americans Canada (Immigration and Refugee Protection
 * Regulations, s. 190 and s. 7.1). Both look at the day of entry alone, so what runs out during the stay is only to be checked.
 * A document of which nothing is known turns risky at the same date. Who crosses no border by a leg enters with the mission, for the
 * first thing that they do there. Of several entries it is the next that is near or not.
 */
export const entryAuthorisation: ConflictRule = {
  id: 'entry-authorisation',
  severity: 'impossible',
  of: 'traveller',
  find: (person, agenda, facts) =>
    countriesEntered(agenda, facts).flatMap((entered, index) => {
      const abroad = abroadOf({ person, agenda, facts, entered });
      // The first keeps the key that acceptances of earlier missions know.
      return abroad ? faultsOf(abroad, index === 0 ? person.id : `${person.id}/${entered.country}`) : [];
    }),
};

interface Asked {
  readonly person: Person;
  readonly agenda: readonly Entry[];
  readonly facts: AgendaFacts;
  readonly entered: CountryEntered;
}

/** Into one country, for the next time and the last, and the date on which they leave it. */
interface Abroad extends EntryStanding {
  readonly person: Person;
  readonly country: string;
  readonly next: Arrival;
  readonly last: Arrival;
  readonly leaves: PlainDate;
  /** A leg of theirs goes there; otherwise they may as well live there. */
  readonly isByLeg: boolean;
  /** There are only so many days left as it should be there by. */
  readonly isUrgent: boolean;
}

/** A leg that ends there, or what they do there first. */
interface Arrival {
  readonly entry: Entry;
  readonly at: WallTime;
}

function abroadOf({ person, agenda, facts, entered }: Asked): Abroad | undefined {
  const { country, crossings, days } = entered;
  const arrivals = crossings.map(({ leg }): Arrival => ({ entry: leg, at: leg.item.arrival }));
  const coming = nextEntry(entered, facts.today);
  const next = arrivals[coming] ?? firstThere(agenda, country);
  if (!next) return undefined;
  const last = arrivals.at(-1) ?? next;
  const standing = entryStanding(facts, person, country);
  const lead = standing.rule?.leadDays ?? facts.margins.entryAuthorisationDays;
  const leaves = arrivals.length > 0 ? exitAfter(last, agenda) : undefined;
  return {
    ...standing,
    person,
    country,
    next,
    last,
    leaves: leaves ?? facts.lastDay,
    isByLeg: arrivals.length > 0,
    isUrgent: facts.today !== undefined && isNear(lead, facts.today, days[coming] ?? days[0]),
  };
}

/** The first of what somebody must be at that begins in a country. */
function firstThere(agenda: readonly Entry[], country: string): Arrival | undefined {
  for (const entry of busyEntries(agenda)) {
    const at = startTimeOf(entry.item);
    if (at && countryOfZone(partsOfWallTime(at).zone) === country) return { entry, at };
  }
  return undefined;
}

function exitAfter({ entry }: Arrival, agenda: readonly Entry[]): PlainDate | undefined {
  const legs = legsOf(agenda);
  const exit = legs[legs.findIndex(({ item }) => item === entry.item) + 1];
  return exit && dateOf(exit.item.departure);
}

/** Of the journey that is still to come. */
function isNear(lead: number, today: PlainDate, day: PlainDate): boolean {
  const daysLeft = daysBetween(today, day);
  return daysLeft >= 0 && daysLeft <= lead;
}

function faultsOf(abroad: Abroad, key: string): readonly AgendaFault[] {
  const { state, isFree, isUrgent, next } = abroad;
  if (isFree) return [];
  switch (state?.status) {
    case 'not-needed':
      return [];
    case 'to-apply':
    case 'applied':
      return [
        faultOf(abroad, next, {
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
  return expiry < dateOf(last.at)
    ? [faultOf(abroad, last, { key, sentence: 'entry-expires-before', values })]
    : [faultOf(abroad, last, { key, sentence: 'entry-expires-during', severity: 'check', values })];
}

const visitEachOther: readonly (string | undefined)[] = ['CA', 'US'];

function unknownFaults(abroad: Abroad, key: string): readonly AgendaFault[] {
  const { person, next, country, rule, isUrgent, isByLeg } = abroad;
  const document = person.travelDocumentCountry?.toUpperCase() ?? '';
  if (document === '')
    return isUrgent && isByLeg ? [faultOf(abroad, next, { key, sentence: 'document-unknown', severity: 'risky' })] : [];
  const values = { document: { kind: 'country', country: document } } as const;
  if (rule)
    return rule.need === 'nothing'
      ? []
      : [faultOf(abroad, next, { key, sentence: 'entry-not-stated', severity: isUrgent ? 'risky' : 'check', values })];
  const isAsked = visitEachOther.includes(country) && !visitEachOther.includes(document);
  return isAsked ? [faultOf(abroad, next, { key, sentence: 'entry-unknown', severity: 'check', values })] : [];
}

function faultOf(
  { country }: Abroad,
  { entry, at }: Arrival,
  {
    values,
    key,
    ...kind
  }: Pick<AgendaFault, 'sentence' | 'severity'> & { readonly key: string; readonly values?: FindingValues },
): AgendaFault {
  const { item, start, end } = entry;
  const common = { title: titleInBoth(item), at, country: { kind: 'country', country } as const };
  return { entries: [entry], key, start, end, ...kind, values: { ...common, ...values } };
}
