/** Reducing a closed mission: the one act that cannot be undone. */
export const enReduction = {
  title: 'Reduce the closed mission?',
  explanation:
    'Personal details will be erased from “{{title}}”. This is the only thing in Passerelle that cannot be undone.',
  cannot: 'This mission cannot be reduced now',
  notClosedDetail: 'Only a closed mission can be reduced. In “Edit the mission”, set it to “Closed” first.',
  readOnly: 'This file is read-only: nothing in it can be erased.',
  erased: 'What is erased',
  erasedPeople_one: 'The name, e-mail address, telephones and job title of {{count}} person',
  erasedPeople_other: 'The names, e-mail addresses, telephones and job titles of {{count}} people',
  erasedPrivate: 'Travel documents, diets and access needs, emergency contacts, booking references',
  erasedTexts: 'Notes, descriptions and access directions; in titles, the names of these people',
  erasedPart: 'Who took part in what, and the contacts of the hosts',
  erasedPast:
    'The history of edits, the earlier versions, and the copies never saved under a name that this computer keeps of this mission',
  stays: 'What stays',
  staysOrganisations_one: '{{count}} organisation',
  staysOrganisations_other: '{{count}} organisations',
  staysItems_one: '{{count}} itinerary item, with its times and places',
  staysItems_other: '{{count}} itinerary items, with their times and places',
  staysDelegates_one: '{{count}} delegate, under a number: organisation, group, role, status and language',
  staysDelegates_other: '{{count}} delegates, under numbers: organisation, group, role, status and language',
  beyond: 'What Passerelle cannot erase',
  beyondDetail:
    'Copies that are elsewhere: on another computer, a USB key, a shared drive or a backup, in an e-mail, in the briefs and calendars already handed out. Delete them yourself. Read the remaining titles too: a name that is in no list of the mission still stands there.',
  confirm: 'Erase for good',
  erasing: 'Erasing…',
  done: 'The mission is reduced',
  doneDetail: 'Personal details are erased from the file and from this computer.',
};
