import { z } from 'zod';
import { acceptanceSchema } from './acceptance';
import { announcementSchema } from './announcement';
import { agreementSchema } from './agreement';
import { benefitSchema } from './benefit';
import { budgetLineSchema } from './budgetLine';
import { claimSchema } from './claim';
import { clauseSchema } from './clause';
import { delegateSchema } from './delegate';
import { destinationSchema } from './destination';
import { entryRuleSchema } from './entryRule';
import { entryStateSchema } from './entryState';
import { field } from './field';
import { followUpSchema } from './followUp';
import { groupSchema } from './group';
import { guestSchema } from './guest';
import {
  acceptanceIdSchema,
  announcementIdSchema,
  agreementIdSchema,
  benefitIdSchema,
  budgetLineIdSchema,
  claimIdSchema,
  clauseIdSchema,
  delegateIdSchema,
  destinationIdSchema,
  entryRuleIdSchema,
  entryStateIdSchema,
  followUpIdSchema,
  groupIdSchema,
  guestIdSchema,
  itemIdSchema,
  missionIdSchema,
  organisationIdSchema,
  outcomeIdSchema,
  personIdSchema,
  roomIdSchema,
  roomShareIdSchema,
  supportRequestIdSchema,
  surveyAnswerIdSchema,
  taskIdSchema,
  termIdSchema,
  transferIdSchema,
  venueIdSchema,
} from './identifier';
import { itineraryItemSchema } from './itineraryItem';
import { marginFields } from './marginFields';
import { organisationSchema } from './organisation';
import { outcomeSchema } from './outcome';
import { personSchema } from './person';
import { plainDateSchema } from './plainDate';
import { publicationKeySchema, publicationSchema } from './publication';
import { roomSchema } from './room';
import { roomShareSchema } from './roomShare';
import { supportRequestSchema } from './supportRequest';
import { surveyAnswerSchema } from './surveyAnswer';
import { taskSchema } from './task';
import { termSchema } from './term';
import { lineSchema, proseSchema } from './text';
import { transferSchema } from './transfer';
import { venueSchema } from './venue';
import { zoneIdSchema } from './zoneId';

export const missionKindSchema = z.enum(['convention', 'visit']);
export type MissionKind = z.infer<typeof missionKindSchema>;

/** From the first plan to the report; each step is taken by the coordinator, never by the clock. */
export const lifecycleSchema = z.enum(['planning', 'released', 'running', 'closed']);
export type Lifecycle = z.infer<typeof lifecycleSchema>;

/**
 * A trade mission, whole: everything it refers to is inside, so that the file opens anywhere. Collections are records
 * keyed by identifier, sets are `Record<Id, true>`, deletion is a mark: so two people's work merges without loss.
 */
export const missionSchema = z.strictObject({
  id: field(missionIdSchema, 'public', 'Identifier, never reused; part of every calendar UID.'),
  kind: field(missionKindSchema, 'public', 'A convention, or a visit across the border.'),
  titleFr: field(lineSchema, 'public', 'Title, in French.'),
  titleEn: field(lineSchema, 'public', 'Title, in English.'),
  objectivesFr: field(proseSchema.optional(), 'delegation', 'What the mission is for, in French.'),
  objectivesEn: field(proseSchema.optional(), 'delegation', 'What the mission is for, in English.'),
  homePlaceFr: field(lineSchema, 'public', 'Where the delegation comes from, in French.'),
  homePlaceEn: field(lineSchema, 'public', 'Where the delegation comes from, in English.'),
  homeZone: field(zoneIdSchema, 'public', 'Time zone at home.'),
  firstDay: field(plainDateSchema, 'public', 'First day, travel included, at home.'),
  lastDay: field(plainDateSchema, 'public', 'Last day, travel included, at home.'),
  lifecycle: field(lifecycleSchema, 'coordinators', 'Where the mission stands.'),
  isSample: field(z.literal(true).optional(), 'public', 'A sample: every person and company in it is invented.'),
  zoneRelease: field(lineSchema, 'coordinators', 'Release of the time zone rules it was planned with.'),
  ...marginFields,
  destinations: z.record(destinationIdSchema, destinationSchema),
  organisations: z.record(organisationIdSchema, organisationSchema),
  people: z.record(personIdSchema, personSchema),
  groups: z.record(groupIdSchema, groupSchema),
  delegates: z.record(delegateIdSchema, delegateSchema),
  venues: z.record(venueIdSchema, venueSchema),
  rooms: z.record(roomIdSchema, roomSchema),
  items: z.record(itemIdSchema, itineraryItemSchema),
  // Files from before these lack them; how a document gets them is for `electron/mission/withCollections` to say.
  acceptances: z.record(acceptanceIdSchema, acceptanceSchema).default(() => ({})),
  transfers: z.record(transferIdSchema, transferSchema).default(() => ({})),
  supportRequests: z.record(supportRequestIdSchema, supportRequestSchema).default(() => ({})),
  agreements: z.record(agreementIdSchema, agreementSchema).default(() => ({})),
  terms: z.record(termIdSchema, termSchema).default(() => ({})),
  benefits: z.record(benefitIdSchema, benefitSchema).default(() => ({})),
  claims: z.record(claimIdSchema, claimSchema).default(() => ({})),
  clauses: z.record(clauseIdSchema, clauseSchema).default(() => ({})),
  tasks: z.record(taskIdSchema, taskSchema).default(() => ({})),
  announcements: z.record(announcementIdSchema, announcementSchema).default(() => ({})),
  outcomes: z.record(outcomeIdSchema, outcomeSchema).default(() => ({})),
  followUps: z.record(followUpIdSchema, followUpSchema).default(() => ({})),
  surveyAnswers: z.record(surveyAnswerIdSchema, surveyAnswerSchema).default(() => ({})),
  entryRules: z.record(entryRuleIdSchema, entryRuleSchema).default(() => ({})),
  entryStates: z.record(entryStateIdSchema, entryStateSchema).default(() => ({})),
  roomShares: z.record(roomShareIdSchema, roomShareSchema).default(() => ({})),
  guests: z.record(guestIdSchema, guestSchema).default(() => ({})),
  budgetLines: z.record(budgetLineIdSchema, budgetLineSchema).default(() => ({})),
  publications: field(
    z.record(publicationKeySchema, publicationSchema).default(() => ({})),
    'coordinators',
    'What was last published of each item to each recipient of a calendar, and when.',
  ),
});
export type Mission = z.infer<typeof missionSchema>;
