import { z } from 'zod';
import { field } from './field';

const minutesSchema = z
  .int()
  .min(0)
  .max(48 * 60)
  .optional();
const daysSchema = z.int().min(0).max(730).optional();

const minutes = (description: string) => field(minutesSchema, 'coordinators', description);
const days = (description: string) => field(daysSchema, 'coordinators', description);

/** What a mission plans with around things, in minutes unless it says days; absent where the usual value serves. */
export const marginFields = {
  marginBeforeFlight: minutes('Before a flight: check-in and security.'),
  marginBeforeFlightOverBorder: minutes('Before a flight over a border.'),
  marginBeforeTrainOrFerry: minutes('Before a train or a ferry.'),
  marginAfterFlight: minutes('After a flight: off the plane, baggage.'),
  marginAfterFlightOverBorder: minutes('After a flight whose border is passed on arrival.'),
  marginConnection: minutes('Between two flights.'),
  marginConnectionOverBorder: minutes('Between two flights with a border on the way.'),
  marginTransfer: minutes('From one venue to another, where nothing better is known.'),
  marginMeal: minutes('Free over noon, to eat.'),
  marginLongestDay: minutes('From the first thing of a day to the end of the last.'),
  marginRestAfterNightLeg: minutes('After a night under way, before the first thing to attend.'),
  marginJetLag: minutes('Difference between two clocks from which on people feel it.'),
  marginJetLagDay: minutes('How long people then go by the clock they left.'),
  marginTravelDocumentDays: days('Days by which a travel document outlasts the mission.'),
  marginEntryAuthorisationDays: days('Days before entering another country by which the authorisation is there.'),
  marginHostConfirmedDays: days('Days before a session by which its hosts have confirmed.'),
  marginSupportArrangedDays: days('Days before an item by which the support that it needs is promised.'),
};
export type MarginField = keyof typeof marginFields;
