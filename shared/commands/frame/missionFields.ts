import { missionSchema } from '../../model/mission';

/** The mission without its collections and what was published of it: what an edit of the mission itself may touch, and what is checked after one. */
export const missionFieldsSchema = missionSchema.omit({
  destinations: true,
  organisations: true,
  people: true,
  groups: true,
  delegates: true,
  venues: true,
  rooms: true,
  items: true,
  acceptances: true,
  transfers: true,
  supportRequests: true,
  outcomes: true,
  followUps: true,
  surveyAnswers: true,
  agreements: true,
  terms: true,
  benefits: true,
  claims: true,
  tasks: true,
  entryRules: true,
  entryStates: true,
  roomShares: true,
  announcements: true,
  publications: true,
});
