/** What a reduced mission keeps of what came of its meetings. */
export const outcomeFates = {
  id: 'renamed',
  item: 'renamed',
  attendance: 'kept',
  result: 'kept',
  amount: 'kept',
  notes: 'erased',
  recordedAt: 'kept',
  deleted: 'erased',
} as const;

/** And of what was still to be done. */
export const followUpFates = {
  id: 'renamed',
  item: 'renamed',
  what: 'erased',
  owner: 'erased',
  due: 'kept',
  doneOn: 'kept',
  deleted: 'erased',
} as const;
