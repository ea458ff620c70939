import { validRequests } from './validRequests';
import { each, inherited, long, notFlag, notList, notNumber, notOneOf, notWork, shape } from './wrongValues';

const notRecipients = [
  ...['delegate', 'group', 'organisation', 'host', 'venue'].flatMap((kind) => [
    ...shape({ kind, id: 'anne' }, ['kind', 'id']),
    ...each({ kind }, 'id', [null, 7, '', '../a', 'a b', 'A', long, ...inherited]),
  ]),
  ...['mission', 'coordinators', 'public'].flatMap((kind) => [...shape({ kind }, ['kind']), { kind, id: 'anne' }]),
  ...each({ id: 'anne' }, 'kind', notOneOf('everybody', 'Host')),
];

const kindChoice = { isIncluded: true, isBusy: false, reminders: [60] };
const notKindChoices = [
  ...shape(kindChoice, Object.keys(kindChoice)),
  ...each(kindChoice, 'isIncluded', notFlag),
  ...each(kindChoice, 'isBusy', notFlag),
  ...each(kindChoice, 'reminders', [...notList, [1, 2, 3], ...[...notNumber, -1, 0.5, 40_321].map((at) => [at])]),
];
const { choices } = validRequests.exportCalendars;
/** What no page may have remembered or written of how calendars are made. */
export const notCalendarChoices = [
  ...shape(choices, Object.keys(choices)),
  ...each(choices, 'language', notOneOf('de', 'FR', 'fr-CA')),
  ...each(choices, 'times', notOneOf('local', 'UTC')),
  ...each(choices, 'includeTentative', notFlag),
  ...each(choices, 'privacy', notOneOf('none', 'public')),
  ...each(choices, 'kinds', [
    null,
    0,
    true,
    'x',
    [{}],
    ...['constructor', 'toString', 'leg', 'Flight', ''].map((kind) => ({ [kind]: kindChoice })),
    ...notKindChoices.map((flight) => ({ flight })),
  ]),
];

const calendars = validRequests.exportCalendars;
/** What no page may ask of the calendars. */
export const notCalendarRequests = [
  ...shape(calendars, Object.keys(calendars)),
  ...each(calendars, 'work', notWork),
  ...each(calendars, 'recipients', [
    ...notList,
    Array.from({ length: 100_000 }, () => ({ kind: 'mission' })),
    ...notRecipients.map((recipient) => [recipient]),
  ]),
  ...each(calendars, 'choices', notCalendarChoices),
  ...each(calendars, 'form', notOneOf('folders', 'Files')),
  ...each(calendars, 'folder', ['/etc', '']),
];

const sheet = validRequests.printBrief;
/** What no page may have printed as a sheet of changes. */
export const notSheetRequests = [
  ...shape(sheet, Object.keys(sheet)),
  ...each(sheet, 'work', notWork),
  ...each(sheet, 'document', notOneOf('everything', 'change-sheets')),
  ...each(sheet, 'recipient', notRecipients),
  ...each(sheet, 'choices', notCalendarChoices),
  ...each(sheet, 'paper', notOneOf('a3', 'A4')),
  ...each(sheet, 'folder', ['/etc', '']),
];
