import { z } from 'zod';
import { datedStatus } from './datedStatus';

export const supportStatusSchema = z.enum(['asked', 'promised', 'confirmed', 'done', 'declined']);
export type SupportStatus = z.infer<typeof supportStatusSchema>;

const standing = datedStatus(supportStatusSchema);

/** How far a request has come, and since which day: `promised 2026-05-20`. */
export const supportStandingSchema = standing.schema;
export type SupportStanding = z.infer<typeof supportStandingSchema>;

export const standingParts = standing.read;
export const standingOf = standing.write;
