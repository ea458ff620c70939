import { z } from 'zod';
import { calendarChoicesSchema } from '../model/calendarChoices';

const choices = z.array(z.string().max(64)).max(400).optional();

/**
 * How this installation looks at one mission: kept beside the settings, never in the file, because two coordinators
 * look at the same mission differently. Every part is optional: what is missing takes its default.
 */
export const missionViewSchema = z.strictObject({
  screen: z.string().max(40).optional(),
  /** Day shown last, `2026-06-22`. */
  day: z.string().max(10).optional(),
  /** How requests for support are looked at, or instead of them the lists of visitors. */
  supportView: z.enum(['board', 'list', 'access']).optional(),
  /** Which part of the room of agreements was looked at last. */
  agreementsPart: z.enum(['register', 'benefits', 'claims']).optional(),
  /** How the claims of benefits are looked at. */
  claimView: z.enum(['board', 'list']).optional(),
  itineraryView: z.enum(['agenda', 'board', 'week', 'journey', 'live']).optional(),
  /** Whose week is shown: a delegate, a group, `everyone` or `everything`. */
  weekOf: z.string().max(64).optional(),
  /** Delegate whose journey is shown. */
  journeyOf: z.string().max(64).optional(),
  boardColumns: z.enum(['groups', 'delegates', 'groups-and-delegates', 'venues', 'hosts']).optional(),
  /** Delegates chosen as columns of the board; absent while nobody chose. */
  boardPeople: z.array(z.string().max(64)).max(400).optional(),
  /** Which rulers the board shows: the place's, the home's, or both with the place nearest the grid. */
  rulers: z.enum(['place', 'home', 'both']).optional(),
  /** Of releases that kept here when a brief was last written; now the mission knows, and this is no longer read. */
  writtenAt: z.int().min(0).max(8.64e15).optional(),
  /** What of the itinerary is looked at; identifiers of people, groups and organisations, and words of the model. */
  itineraryFilter: z
    .strictObject({
      people: choices,
      groups: choices,
      organisations: choices,
      kinds: choices,
      statuses: choices,
      audiences: choices,
    })
    .optional(),
  /** How calendars were last written. */
  calendarChoices: calendarChoicesSchema.optional(),
  pixelsPerHour: z.number().min(20).max(400).optional(),
  isSidebarFolded: z.boolean().optional(),
  isSidePaneOpen: z.boolean().optional(),
  /** Columns left out of a grid, by grid. */
  hiddenColumns: z
    .record(z.string().max(40), z.array(z.string().max(40)).max(60))
    .refine((byGrid) => Object.keys(byGrid).length <= 40)
    .optional(),
});
export type MissionView = z.infer<typeof missionViewSchema>;

/** The ways in which the itinerary is looked at. */
export type ItineraryViewKind = NonNullable<MissionView['itineraryView']>;
