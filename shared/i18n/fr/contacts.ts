/** What of a file of contacts is left out. */
export const frContacts = {
  sentence: 'Laissé de côté : {{list}}.',
  photos_one: '{{count}} photo',
  photos_other: '{{count}} photos',
  birthdays_one: '{{count}} date personnelle',
  birthdays_other: '{{count}} dates personnelles',
  home_one: '{{count}} coordonnée à la maison',
  home_other: '{{count}} coordonnées à la maison',
  notes_one: '{{count}} note',
  notes_other: '{{count}} notes',
  groups_one: '{{count}} groupe de contacts',
  groups_other: '{{count}} groupes de contacts',
  others_one: '{{count}} autre renseignement',
  others_other: '{{count}} autres renseignements',
  unreadable_one: '{{count}} ligne illisible',
  unreadable_other: '{{count}} lignes illisibles',
};
