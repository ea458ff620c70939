import { z } from 'zod';
import { clauseKindSchema } from './agreement';
import { clauseIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { lineSchema } from './text';

/** What kind of thing was done under a clause, named like the collection that keeps it. */
export const evidenceKindSchema = z.enum(['items', 'supportRequests', 'announcements', 'claims', 'outcomes']);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

/** How far it has come, where that is not only a matter of its day. */
export const evidenceStatusSchema = z.enum([
  'tentative',
  'asked',
  'promised',
  'confirmed',
  'done',
  'planned',
  'written',
  'published',
  'requested',
  'granted',
  'used',
]);
export type EvidenceStatus = z.infer<typeof evidenceStatusSchema>;

/** What the other parties learn of it: what it is called, that there was one, or nothing. */
const evidenceSharingSchema = z.enum(['named', 'counted', 'private']);

/** Who claimed which benefit is two lines of the mission and what joins them. */
const titleSchema = z.string().max(1_200);

const evidenceLineSchema = z.strictObject({
  kind: evidenceKindSchema,
  titleFr: titleSchema,
  titleEn: titleSchema,
  day: plainDateSchema.optional(),
  status: evidenceStatusSchema.optional(),
  sharing: evidenceSharingSchema,
});
export type EvidenceLine = z.infer<typeof evidenceLineSchema>;

const clauseEvidenceSchema = z.strictObject({
  id: clauseIdSchema,
  kind: clauseKindSchema,
  titleFr: lineSchema,
  titleEn: lineSchema,
  lines: z.array(evidenceLineSchema).max(2_000),
});

/** What one mission shows of an agreement that was kept, clause by clause: enough to stand in the record of a term beside other missions. */
export const missionEvidenceSchema = z.strictObject({
  titleFr: lineSchema,
  titleEn: lineSchema,
  firstDay: plainDateSchema,
  lastDay: plainDateSchema,
  clauses: z.array(clauseEvidenceSchema).max(200),
});
export type MissionEvidence = z.infer<typeof missionEvidenceSchema>;

/** More missions than associations make in a term. */
export const mostMissionsInRecord = 12;
