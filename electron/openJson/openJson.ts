import { z } from 'zod';
import { missionSchema } from '../../shared/model/mission';

/**
 * The open form of a mission (docs/file-format/openJson.md): what it says, without its history, in JSON that any program
 * can read. Converting there and back loses nothing of the mission.
 */
export const openJsonSchema = z.strictObject({
  format: z.literal('passerelle-mission').meta({ description: 'Says what this file is.' }),
  version: z
    .literal(1)
    .meta({ description: 'Version of the open form; raised when an older release could misread it.' }),
  mission: missionSchema,
});
export const openJsonVersion = 1;
