export const enEntries = {
  title: 'Entries',
  part: { label: 'Show', checklist: 'Checklist', rules: 'What is needed' },
  notAdvice:
    'A list kept by the coordinators; it replaces neither legal advice nor the official sites. No document numbers here: country and expiry are enough. Links are text to copy.',
  need: { authorisation: 'Authorisation or visa', nothing: 'Nothing more' },
  field: {
    document: 'Travel document',
    country: 'Country entered',
    need: 'Asked for',
    textFr: 'What is needed (FR)',
    textEn: 'What is needed (EN)',
    link: 'Source (link)',
    leadDays: 'Days before the crossing',
    notes: 'Notes',
    person: 'Person',
    status: 'Authorisation',
    grantedOn: 'Granted on',
    expiry: 'Valid until',
    what: 'What is needed',
    crossing: 'Crossing',
    by: 'To have by',
    documentExpiry: 'Expires on',
  },
  status: { unknown: 'Not stated' },
  crossing: '{{day}} · {{title}}',
  validUntil: '{{status}}, valid until {{day}}',
  noDocument: 'Country not stated',
  noRule: 'Nothing noted for this crossing',
  add: 'Add an entry rule',
  invalidCountry: 'This country cannot be read. Example: France',
  invalidDays: 'A number of days, from 0 to 730.',
  invalidDay: 'A date, such as 2027-03-31.',
  documentNumber:
    'This looks like the number of a document: Passerelle keeps none. Say what is needed, without numbers.',
  sameTwice: 'There is a rule for these two countries already.',
  rowNeeds:
    'Row {{row}}: a travel document and a country entered are needed, and no other rule for these two countries',
  empty: {
    checklist: 'Nobody crosses a border yet.',
    checklistBody:
      'As soon as a leg goes from one country to another, each delegate appears here with what they need to enter.',
    rules: 'No entry rule yet.',
    rulesBody:
      'Note, for holders of one country’s documents, what they need to enter another: the checklist follows from it.',
    noMatch: 'No row matches these filters.',
    clear: 'Clear the filters',
  },
};
