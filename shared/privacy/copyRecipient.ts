import { z } from 'zod';
import type { Audience } from '../model/audience';

/** For whom a copy of a mission can be made: those who receive the delegation, the partner association, everybody. */
export const copyRecipientSchema = z.enum(['hosts', 'partner', 'public']);
export type CopyRecipient = z.infer<typeof copyRecipientSchema>;

/** The circle that each belongs to. The partner association receives the delegation too, and sees its travel besides. */
export const audienceOfCopy: Readonly<Record<CopyRecipient, Audience>> = {
  hosts: 'hosts',
  partner: 'hosts',
  public: 'public',
};
