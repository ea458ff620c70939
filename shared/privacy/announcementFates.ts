/** What a reduced mission keeps of where its events were announced: how much, when and through what, but no words. */
export const announcementFates = {
  id: 'renamed',
  outlet: 'unnamed',
  channel: 'kept',
  items: 'renamed',
  organisation: 'renamed',
  day: 'kept',
  language: 'kept',
  status: 'kept',
  textFr: 'erased',
  textEn: 'erased',
  basis: 'erased',
  clause: 'renamed',
  owner: 'erased',
  notes: 'erased',
  deleted: 'erased',
} as const;
