/** The directory: organisations and people of this installation. */
export const enDirectory = {
  title: 'Directory',
  organisations: 'Organisations',
  people: 'People',
  aside_one: '{{count}} record, shared by all missions',
  aside_other: '{{count}} records, shared by all missions',
  search: 'Search the directory',
  missing: 'What is missing',
  import: 'Import',
  importList: 'Import a list…',
  add: { organisations: 'Add an organisation', people: 'Add a person' },
  empty: {
    organisationsTitle: 'The organisations you know will appear here.',
    organisationsBody:
      'Members, hosts, partners: kept once on this computer, for every mission. Write them down, or paste them from Excel: a column of names is enough.',
    peopleTitle: 'The people you know will appear here.',
    peopleBody:
      'Kept once on this computer, for every mission. Write them down, or paste them from Excel in the order of the columns.',
    noMatch: 'Nothing matches this search.',
  },
  notOpened: {
    title: 'The directory could not be opened. Your missions are not affected.',
    restore: 'Take up what is left',
    restoreNote: 'The damaged file will be put aside, never erased.',
  },
  notSaved: 'The directory is not saved yet. Your changes remain in this window and in the local journal.',
};
