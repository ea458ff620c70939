import type { MarginField } from '../model/marginFields';
import type { Mission } from '../model/mission';
import { marginFieldOf } from './marginFieldOf';
import { sameWhileEqual } from './sameWhileEqual';

/**
 * The time that people need around things, in minutes, unless a mission says otherwise: what coordinators plan with. Between
 * Canada and the United States airlines ask travellers to be there two hours before departure, within a country 90 minutes
 * (aircanada.com, "Check-in and boarding times").
 */
export const defaultMargins = {
  beforeFlight: 90,
  beforeFlightOverBorder: 120,
  beforeTrainOrFerry: 20,
  afterFlight: 30,
  afterFlightOverBorder: 60,
  connection: 45,
  connectionOverBorder: 75,
  /** From one venue to another, where nothing better is known. */
  transfer: 10,
  meal: 30,
  longestDay: 14 * 60,
  restAfterNightLeg: 4 * 60,
  /** Difference between two clocks from which on people feel it, and for how long they go by the one they left. */
  jetLag: 3 * 60,
  jetLagDay: 24 * 60,
  /** Days by which a travel document should outlast the mission. */
  travelDocumentDays: 30,
  /** Days before the journey by which an authorisation to enter should be there. */
  entryAuthorisationDays: 14,
  /** Days before a session by which its hosts should have confirmed. */
  hostConfirmedDays: 7,
  /** Days before an item by which the support that it needs should be promised. */
  supportArrangedDays: 14,
};
export type MarginName = keyof typeof defaultMargins;
export type Margins = Readonly<Record<MarginName, number>>;

const names = Object.keys(defaultMargins) as readonly MarginName[];
const held = sameWhileEqual<Margins>();

/** The margins that a mission plans with; the same object for as long as none of them changes. */
export function marginsOf(mission: Pick<Mission, MarginField>): Margins {
  const set = names.map((name) => [name, mission[marginFieldOf(name)] ?? defaultMargins[name]]);
  return held(Object.fromEntries(set) as Margins);
}
