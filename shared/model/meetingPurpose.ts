import { z } from 'zod';

/** What a meeting is for; the report counts meetings and outcomes by it. */
export const meetingPurposeSchema = z.enum([
  'financing',
  'licensing',
  'research',
  'clinical',
  'manufacturing',
  'distribution',
  'policy',
]);
export type MeetingPurpose = z.infer<typeof meetingPurposeSchema>;
