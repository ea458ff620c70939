/** What a reduced mission keeps of what companies answered: marks and figures, none of their words. */
export const surveyFates = {
  id: 'renamed',
  organisation: 'renamed',
  organising: 'kept',
  meetings: 'kept',
  support: 'kept',
  benefits: 'kept',
  usefulContacts: 'kept',
  expectedBusiness: 'kept',
  toImprove: 'erased',
  comment: 'erased',
  recordedAt: 'kept',
  deleted: 'erased',
} as const;
