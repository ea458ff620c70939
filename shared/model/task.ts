import { z } from 'zod';
import { audienceSchema } from './audience';
import { field } from './field';
import { agreementIdSchema, itemIdSchema, personIdSchema, supportRequestIdSchema, taskIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { lineSchema, proseSchema } from './text';

/** Who has it to do: the delegation's side, or the partner association's. */
export const taskSideSchema = z.enum(['ours', 'partner']);
export type TaskSide = z.infer<typeof taskSideSchema>;

/** The steps of every mission, from the first that is due to the last: where each stands is in `shared/tasks/timeline`. */
export const taskStepSchema = z.enum([
  'recruit',
  'vet',
  'book-flights',
  'access-lists',
  'briefs',
  'calendars',
  'last-check',
  'thank',
  'follow-up-1',
  'follow-up-3',
  'follow-up-6',
]);
export type TaskStep = z.infer<typeof taskStepSchema>;

/** Who may read that a task exists: nobody but the coordinators, or their partner too. */
export const taskAudienceSchema = audienceSchema.extract(['hosts', 'coordinators']);

/** Something that coordinators have to do by a day. It has no hour and takes nobody's time: it is not in the itinerary. */
export const taskSchema = z.strictObject({
  id: field(taskIdSchema, 'hosts', 'Identifier, never reused; part of the calendar UID.'),
  titleFr: field(lineSchema, 'hosts', 'What is to be done, in French.'),
  titleEn: field(lineSchema, 'hosts', 'What is to be done, in English.'),
  due: field(plainDateSchema, 'hosts', 'Day by which it is to be done, at home.'),
  side: field(taskSideSchema, 'hosts', 'Who has it to do: the delegation (`ours`) or the partner.'),
  doneOn: field(plainDateSchema.optional(), 'hosts', 'Day on which it was done, at home; absent while it is to do.'),
  item: field(itemIdSchema.optional(), 'hosts', 'Item that it prepares.'),
  audience: field(taskAudienceSchema, 'hosts', 'Who may read that this task exists.'),
  owner: field(personIdSchema.optional(), 'coordinators', 'Who does it, among the people of the mission.'),
  ownerName: field(
    lineSchema.optional(),
    'coordinators',
    'Who does it, in free words; counts where there is no owner.',
  ),
  supportRequest: field(supportRequestIdSchema.optional(), 'coordinators', 'Request for support that it is about.'),
  agreement: field(agreementIdSchema.optional(), 'coordinators', 'Agreement that it is about.'),
  step: field(taskStepSchema.optional(), 'coordinators', 'Which step of the usual timeline it is, where it is one.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Task = z.infer<typeof taskSchema>;
