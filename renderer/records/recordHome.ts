/** Where a record is looked at: a mission gives it a part to play, the directory only knows it. */
export type RecordHome = 'mission' | 'directory';
