import type { Draft } from 'immer';
import { z } from 'zod';
import { surveyAnswerIdSchema } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import { failure, success } from '../model/result';
import { type SurveyAnswer, surveyAnswerSchema, surveyQuestions } from '../model/surveyAnswer';
import { surveyAnswersOf } from '../model/surveyAnswersOf';
import { lineSchema } from '../model/text';
import { command } from './command';
import type { Changes } from './frame/changesOf';
import { addRecord } from './frame/addRecord';
import { editRecord } from './frame/editRecord';
import { liveRecord } from './frame/liveRecord';

const givenSchema = surveyAnswerSchema.omit({ id: true, recordedAt: true, deleted: true });
export type GivenAnswer = z.infer<typeof givenSchema>;

const payload = z.strictObject({
  /** Name of the file, for the history. */
  source: lineSchema,
  answers: z.array(givenSchema).min(1).max(5000),
});

/** Takes over what companies answered: added to what each said before, never twice. What is absent stays as it was. */
export const importSurvey = command('import-survey', payload, {
  label: (_mission, { source }) => ({ key: 'importSurvey', values: { source } }),
  apply: (draft, { answers }, { now, newId }) => {
    for (const answer of answers) {
      const { organisation } = answer;
      if (!liveRecord(draft, 'organisations', organisation)) {
        return failure({ code: 'not-found', collection: 'organisations', id: organisation });
      }
      const known = surveyAnswersOf(draft as Mission).get(organisation);
      const taken = known
        ? taking(draft, known.id, changesOf(answer, known), now)
        : addRecord(draft, 'surveyAnswers', { ...answer, id: surveyAnswerIdSchema.parse(newId()), recordedAt: now });
      if (!taken.ok) return taken;
    }
    return success(undefined);
  },
});

/** What an answer says otherwise than the one before. */
function changesOf(answer: GivenAnswer, known: GivenAnswer): Changes<SurveyAnswer> {
  const changed = surveyQuestions.filter((field) => answer[field] !== undefined && answer[field] !== known[field]);
  return Object.fromEntries(changed.map((field) => [field, answer[field]])) as Changes<SurveyAnswer>;
}

function taking(draft: Draft<Mission>, id: string, changes: Changes<SurveyAnswer>, recordedAt: Instant) {
  if (Object.keys(changes).length === 0) return success(undefined);
  return editRecord(draft, 'surveyAnswers', id, { ...changes, recordedAt });
}
