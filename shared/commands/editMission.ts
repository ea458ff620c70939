import { z } from 'zod';
import { success } from '../model/result';
import { command } from './command';
import { applyChanges } from './frame/applyChanges';
import { changesOf } from './frame/changesOf';
import { inBoth } from './frame/labelNames';
import { missionFieldsSchema } from './frame/missionFields';

/** Changes what the mission says of itself: titles, objectives, home, days. Items keep their times. */
export const editMission = command(
  'edit-mission',
  z.strictObject({ changes: changesOf(missionFieldsSchema, ['id', 'lifecycle', 'isSample']) }),
  {
    label: (mission) => ({ key: 'editMission', values: { name: inBoth(mission, 'title') } }),
    apply: (draft, { changes }) => {
      applyChanges(draft, changes);
      return success(undefined);
    },
  },
);
