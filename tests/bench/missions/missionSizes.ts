import type { MissionSize } from './missionSize';

/** Far more than the largest convention that anybody plans, and the size that the targets name. */
export const largeMission: MissionSize = {
  id: 'large',
  items: 5_000,
  organisations: 1_500,
  delegates: 300,
  groups: 16,
  days: 8,
  common: 24,
  ofGroups: 320,
  hasTravel: true,
};

/** 60 delegates in 6 groups with 40 events each: 10 with everybody, 6 with the group, 24 of their own. */
export const calendarMission: MissionSize = {
  id: 'calendars',
  items: 10 + 6 * 6 + 60 * 24,
  organisations: 80,
  delegates: 60,
  groups: 6,
  days: 6,
  common: 10,
  ofGroups: 36,
  hasTravel: false,
};

/** One file of 10,000 events, far more than anybody exports. */
export const fullCalendarMission: MissionSize = {
  ...calendarMission,
  id: 'full-calendar',
  items: 10_000,
};

/** A delegation whose brief, with its directory and its days, comes to about 60 pages. */
export const briefMission: MissionSize = {
  id: 'brief',
  items: 300,
  organisations: 54,
  delegates: 44,
  groups: 8,
  days: 6,
  common: 12,
  ofGroups: 24,
  hasTravel: true,
};

/** The size that the targets of conflicts name. */
export const conflictMission: MissionSize = {
  id: 'conflicts',
  items: 2_000,
  organisations: 80,
  delegates: 60,
  groups: 6,
  days: 6,
  common: 12,
  ofGroups: 48,
  hasTravel: true,
};

/** One day of 20 people, each with as much as comes out of it: far more than anybody does. */
export function boardMission(items: number): MissionSize {
  return {
    id: `board-${items}`,
    items,
    organisations: 80,
    delegates: 20,
    groups: 1,
    days: 1,
    common: 0,
    ofGroups: 0,
    hasTravel: false,
  };
}
