import { z } from 'zod';
import { instantSchema } from '../model/instant';
import { lifecycleSchema, missionKindSchema } from '../model/mission';
import { plainDateSchema } from '../model/plainDate';
import { zoneIdSchema } from '../model/zoneId';

/** A mission that this installation opened before, as the start page lists it without opening it. */
export const recentMissionSchema = z.strictObject({
  path: z.string(),
  titleFr: z.string(),
  titleEn: z.string(),
  kind: missionKindSchema,
  lifecycle: lifecycleSchema,
  homeZone: zoneIdSchema,
  firstDay: plainDateSchema,
  lastDay: plainDateSchema,
  organisations: z.int(),
  delegates: z.int(),
  openedAt: instantSchema,
  /** Whether the file was there when the list was made (a stick may be unplugged). */
  isPresent: z.boolean(),
});
export type RecentMission = z.infer<typeof recentMissionSchema>;
