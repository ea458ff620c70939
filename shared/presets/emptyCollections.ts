import type { Mission } from '../model/mission';

/** What a new mission has none of yet, whatever it begins with. */
export const emptyCollections = {
  people: {},
  groups: {},
  delegates: {},
  items: {},
  acceptances: {},
  transfers: {},
  supportRequests: {},
  outcomes: {},
  followUps: {},
  surveyAnswers: {},
  agreements: {},
  terms: {},
  benefits: {},
  claims: {},
  clauses: {},
  tasks: {},
  entryRules: {},
  entryStates: {},
  roomShares: {},
  announcements: {},
  guests: {},
  budgetLines: {},
  publications: {},
} as const satisfies Partial<Mission>;
