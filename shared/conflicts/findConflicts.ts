import { indexMission } from '../itinerary/indexMission';
import type { Entry } from '../itinerary/missionIndex';
import type { PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { runToEnd } from '../model/runToEnd';
import type { ConflictContext } from './conflictContext';
import type { ConflictRule } from './conflictRule';
import type { Finding } from './finding';
import { findInAgendas } from './findInAgendas';
import { findInEntries } from './findInEntries';
import { foundOnce } from './foundOnce';
import { nameOfPerson } from './nameOfPerson';
import { accessListOutdated } from './rules/accessListOutdated';
import { accessListOverdue } from './rules/accessListOverdue';
import { announcedInVain } from './rules/announcedInVain';
import { agreementNotInForce } from './rules/agreementNotInForce';
import { benefitClaimOutdated } from './rules/benefitClaimOutdated';
import { benefitNotEntitled } from './rules/benefitNotEntitled';
import { benefitNotInForce } from './rules/benefitNotInForce';
import { benefitOverUsed } from './rules/benefitOverUsed';
import { bodyClock } from './rules/bodyClock';
import { connectionTooShort } from './rules/connectionTooShort';
import { contactDoubleBooked } from './rules/contactDoubleBooked';
import { dayTooLong } from './rules/dayTooLong';
import { driverDoubleBooked } from './rules/driverDoubleBooked';
import { duplicateItem } from './rules/duplicateItem';
import { earlyAfterArrival } from './rules/earlyAfterArrival';
import { endsBeforeItStarts } from './rules/endsBeforeItStarts';
import { entryAuthorisation } from './rules/entryAuthorisation';
import { guestInvitedTwice } from './rules/guestInvitedTwice';
import { guestsOverCapacity } from './rules/guestsOverCapacity';
import { headMissing } from './rules/headMissing';
import { hostNotConfirmed } from './rules/hostNotConfirmed';
import { journeyDoesNotChain } from './rules/journeyDoesNotChain';
import { lateForDeparture } from './rules/lateForDeparture';
import { nightWithoutLodging } from './rules/nightWithoutLodging';
import { noCommonLanguage } from './rules/noCommonLanguage';
import { noMealPause } from './rules/noMealPause';
import { noRestAfterNightLeg } from './rules/noRestAfterNightLeg';
import { nobodyTakesPart } from './rules/nobodyTakesPart';
import { outsideMissionDays } from './rules/outsideMissionDays';
import { overCapacity } from './rules/overCapacity';
import { personDoubleBooked } from './rules/personDoubleBooked';
import { placeOrHostGone } from './rules/placeOrHostGone';
import { publicHoliday } from './rules/publicHoliday';
import { roomDoubleBooked } from './rules/roomDoubleBooked';
import { roomShareFaulty } from './rules/roomShareFaulty';
import { supportForNothing } from './rules/supportForNothing';
import { supportNotArranged } from './rules/supportNotArranged';
import { supportOverdue } from './rules/supportOverdue';
import { transferTooShort } from './rules/transferTooShort';
import { travelDocumentExpires } from './rules/travelDocumentExpires';
import { twoLodgings } from './rules/twoLodgings';
import { venueClosed } from './rules/venueClosed';
import { wallTimeDoesNotExist } from './rules/wallTimeDoesNotExist';
import { zoneRulesChanged } from './rules/zoneRulesChanged';
import type { Severity } from './severity';

/** In the order in which the guide and the table of rules present them. */
export const conflictRules: readonly ConflictRule[] = [
  personDoubleBooked,
  contactDoubleBooked,
  driverDoubleBooked,
  roomDoubleBooked,
  endsBeforeItStarts,
  wallTimeDoesNotExist,
  zoneRulesChanged,
  travelDocumentExpires,
  entryAuthorisation,
  lateForDeparture,
  earlyAfterArrival,
  connectionTooShort,
  journeyDoesNotChain,
  transferTooShort,
  nightWithoutLodging,
  twoLodgings,
  roomShareFaulty,
  overCapacity,
  guestsOverCapacity,
  guestInvitedTwice,
  venueClosed,
  publicHoliday,
  placeOrHostGone,
  outsideMissionDays,
  nobodyTakesPart,
  headMissing,
  noCommonLanguage,
  hostNotConfirmed,
  supportOverdue,
  supportNotArranged,
  supportForNothing,
  accessListOverdue,
  accessListOutdated,
  agreementNotInForce,
  benefitNotInForce,
  benefitNotEntitled,
  benefitOverUsed,
  benefitClaimOutdated,
  announcedInVain,
  duplicateItem,
  dayTooLong,
  noMealPause,
  noRestAfterNightLeg,
  bodyClock,
];

const order: Readonly<Record<Severity, number>> = { impossible: 0, risky: 1, check: 2 };

const entryFindings = findInEntries(conflictRules);
const agendaFindings = findInAgendas(conflictRules);
const missionRules = conflictRules.filter((rule) => rule.of === 'mission');

/**
 * Everything that is wrong with a mission, the worst first, then by time. After an edit it looks only at what the edit
 * touched, and finds what a check from nothing finds. Without `today`, the date at home, what depends on the present is left out.
 */
export function findConflicts(mission: Mission, today?: PlainDate): readonly Finding[] {
  return runToEnd(findConflictsInSteps(mission, today));
}

/** The same for whoever must not keep a window from painting: pauses after each agenda and each rule about the whole. */
export function* findConflictsInSteps(
  mission: Mission,
  today: PlainDate | undefined,
): Generator<undefined, readonly Finding[]> {
  const context = contextOf(mission, today);
  yield;
  const found = [...entryFindings(context)];
  yield;
  found.push(...(yield* agendaFindings(context)));
  for (const { find } of missionRules) {
    found.push(...find(context));
    yield;
  }
  return found.sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start || (a.id < b.id ? -1 : 1));
}

function contextOf(mission: Mission, today: PlainDate | undefined): ConflictContext {
  const index = indexMission(mission);
  const personName = (id: PersonId) => nameOfPerson(mission.people, id);
  return {
    mission,
    index,
    today,
    entries: livingEntries(index.entries),
    personName,
    nameOf: (delegate) => nameOfPerson(mission.people, mission.delegates[delegate]?.person),
  };
}

const livingEntries = foundOnce((entries: readonly Entry[]) =>
  entries.filter(({ item }) => item.status !== 'cancelled'),
);
