import { z } from 'zod';

/**
 * The shape shared by all identifiers: lower-case letters, digits and hyphens, beginning with a letter, so that an
 * identifier is safe as an object key (`__proto__` is impossible; `constructor`, which every object seems to have, is
 * refused), in a calendar UID and in a file name.
 */
export const identifierPattern = /^(?!constructor$)[a-z][a-z0-9-]{1,63}$/;

const identifier = z.string().regex(identifierPattern);

export const missionIdSchema = identifier.brand<'MissionId'>();
export type MissionId = z.infer<typeof missionIdSchema>;

export const destinationIdSchema = identifier.brand<'DestinationId'>();
export type DestinationId = z.infer<typeof destinationIdSchema>;

export const organisationIdSchema = identifier.brand<'OrganisationId'>();
export type OrganisationId = z.infer<typeof organisationIdSchema>;

export const personIdSchema = identifier.brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

export const delegateIdSchema = identifier.brand<'DelegateId'>();
export type DelegateId = z.infer<typeof delegateIdSchema>;

export const groupIdSchema = identifier.brand<'GroupId'>();
export type GroupId = z.infer<typeof groupIdSchema>;

export const venueIdSchema = identifier.brand<'VenueId'>();
export type VenueId = z.infer<typeof venueIdSchema>;

export const roomIdSchema = identifier.brand<'RoomId'>();
export type RoomId = z.infer<typeof roomIdSchema>;

export const itemIdSchema = identifier.brand<'ItemId'>();
export type ItemId = z.infer<typeof itemIdSchema>;

export const acceptanceIdSchema = identifier.brand<'AcceptanceId'>();

export const transferIdSchema = identifier.brand<'TransferId'>();

export const supportRequestIdSchema = identifier.brand<'SupportRequestId'>();
export type SupportRequestId = z.infer<typeof supportRequestIdSchema>;

export const agreementIdSchema = identifier.brand<'AgreementId'>();
export type AgreementId = z.infer<typeof agreementIdSchema>;

export const entryRuleIdSchema = identifier.brand<'EntryRuleId'>();
export const entryStateIdSchema = identifier.brand<'EntryStateId'>();
export const roomShareIdSchema = identifier.brand<'RoomShareId'>();
export const taskIdSchema = identifier.brand<'TaskId'>();
export type TaskId = z.infer<typeof taskIdSchema>;

export const announcementIdSchema = identifier.brand<'AnnouncementId'>();
export type AnnouncementId = z.infer<typeof announcementIdSchema>;

export const termIdSchema = identifier.brand<'TermId'>();
export type TermId = z.infer<typeof termIdSchema>;

export const benefitIdSchema = identifier.brand<'BenefitId'>();
export type BenefitId = z.infer<typeof benefitIdSchema>;

export const clauseIdSchema = identifier.brand<'ClauseId'>();
export type ClauseId = z.infer<typeof clauseIdSchema>;

export const claimIdSchema = identifier.brand<'ClaimId'>();
export type ClaimId = z.infer<typeof claimIdSchema>;

/** Makes a fresh identifier. Passed in wherever one is needed, so that pure code stays repeatable. */
export type NewId = () => string;

export const outcomeIdSchema = identifier.brand<'OutcomeId'>();

export const followUpIdSchema = identifier.brand<'FollowUpId'>();

export const surveyAnswerIdSchema = identifier.brand<'SurveyAnswerId'>();

export const guestIdSchema = identifier.brand<'GuestId'>();
export type GuestId = z.infer<typeof guestIdSchema>;

export const budgetLineIdSchema = identifier.brand<'BudgetLineId'>();
