import { z } from 'zod';
import { datedStatus } from './datedStatus';

export const claimStatusSchema = z.enum(['requested', 'granted', 'used', 'refused']);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

const standing = datedStatus(claimStatusSchema);

/** How far the claim of a benefit has come, and since which day: `granted 2026-05-20`. */
export const claimStandingSchema = standing.schema;

export const claimStandingParts = standing.read;
export const claimStandingOf = standing.write;
