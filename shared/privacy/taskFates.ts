/** What a reduced mission keeps of what was to be done: how much and when, but no words. */
export const taskFates = {
  id: 'renamed',
  titleFr: 'unnamed',
  titleEn: 'unnamed',
  due: 'kept',
  side: 'kept',
  doneOn: 'kept',
  item: 'renamed',
  audience: 'kept',
  owner: 'erased',
  ownerName: 'erased',
  supportRequest: 'renamed',
  agreement: 'renamed',
  step: 'kept',
  notes: 'erased',
  deleted: 'erased',
} as const;
