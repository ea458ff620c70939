/** What of a file of contacts is left out. */
export const enContacts = {
  sentence: 'Left out: {{list}}.',
  photos_one: '{{count}} photo',
  photos_other: '{{count}} photos',
  birthdays_one: '{{count}} personal date',
  birthdays_other: '{{count}} personal dates',
  home_one: '{{count}} home address or number',
  home_other: '{{count}} home addresses or numbers',
  notes_one: '{{count}} note',
  notes_other: '{{count}} notes',
  groups_one: '{{count}} group of contacts',
  groups_other: '{{count}} groups of contacts',
  others_one: '{{count}} other detail',
  others_other: '{{count}} other details',
  unreadable_one: '{{count}} unreadable line',
  unreadable_other: '{{count}} unreadable lines',
};
