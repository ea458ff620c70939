import { z } from 'zod';
import { instantSchema } from '../model/instant';
import { lifecycleSchema, missionKindSchema } from '../model/mission';
import { plainDateSchema } from '../model/plainDate';
import { zoneIdSchema } from '../model/zoneId';

/** A mission that this installation opened before, as far as it says of itself without being opened. */
const readableMissionSchema = z.strictObject({
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
  /** Never saved under a name: the path says nothing to a person. Absent in lists of earlier versions. */
  isDraft: z.boolean().exactOptional(),
});
export type ReadableMission = z.infer<typeof readableMissionSchema>;

/** Of one that a passphrase protects nothing is told but where it is. */
const protectedMissionSchema = z.strictObject({
  path: z.string(),
  isProtected: z.literal(true),
  /** Never saved under a name: the path says nothing to a person. */
  isDraft: z.boolean(),
});

export const rememberedMissionSchema = z.union([readableMissionSchema, protectedMissionSchema]);
export type RememberedMission = z.infer<typeof rememberedMissionSchema>;

/** How the start page lists it. */
export type RecentMission = RememberedMission & {
  /** Whether the file was there when the list was made (a stick may be unplugged). */
  readonly isPresent: boolean;
};
