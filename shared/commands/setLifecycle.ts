import { z } from 'zod';
import { lifecycleSchema } from '../model/mission';
import { success } from '../model/result';
import { command } from './command';

/** Takes the mission to another step between the first plan and the report. */
export const setLifecycle = command('set-lifecycle', z.strictObject({ lifecycle: lifecycleSchema }), {
  label: (_mission, { lifecycle }) => ({ key: `setLifecycle.${lifecycle}`, values: {} }),
  apply: (draft, { lifecycle }) => {
    draft.lifecycle = lifecycle;
    return success(undefined);
  },
});
