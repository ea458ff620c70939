import { z } from 'zod';
import { surveyAnswerIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes what a company answered; nothing depends on it. */
export const deleteSurveyAnswer = command('delete-survey-answer', z.strictObject({ answer: surveyAnswerIdSchema }), {
  label: (mission, { answer }) => ({
    key: 'deleteSurveyAnswer',
    values: { name: nameOf(mission, 'surveyAnswers', answer) },
  }),
  apply: (draft, { answer }) => deleteRecord(draft, 'surveyAnswers', answer, 0),
});
