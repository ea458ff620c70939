import { notCalendarChoices } from './forbiddenCalendars';
import { validRequests } from './validRequests';
import { each, long, notFlag, notList, notNumber, notOneOf, notText, shape } from './wrongValues';

const view = validRequests.rememberView;
const filter = { people: ['d1'] };
const notIdentifierList = [
  ...notList,
  ...[null, 7, 'x'.repeat(65), long].map((id) => [id]),
  Array.from({ length: 401 }, () => 'd1'),
];
/** What no page may have remembered of how it shows a mission. */
export const notMissionViews = [
  ...shape(view, []),
  ...each(view, 'screen', [...notText, 'x'.repeat(41), long]),
  ...each(view, 'day', [...notText, '2026-06-221', long]),
  ...each(view, 'supportView', notOneOf('Board', 'cards')),
  ...each(view, 'agreementsPart', notOneOf('Benefits', 'terms')),
  ...each(view, 'claimView', notOneOf('List', 'access')),
  ...each(view, 'itineraryView', notOneOf('Board', 'month')),
  ...each(view, 'boardColumns', notOneOf('Groups', 'rooms')),
  ...each(view, 'weekOf', [...notText, 'x'.repeat(65), long]),
  ...each(view, 'journeyOf', [...notText, 'x'.repeat(65), long]),
  ...each(view, 'boardPeople', notIdentifierList),
  ...each(view, 'writtenAt', [...notNumber, -1, 0.5, 9e15]),
  ...each(view, 'itineraryFilter', [
    ...shape(filter, []),
    ...['people', 'groups', 'organisations', 'kinds', 'statuses', 'audiences'].flatMap((part) =>
      each(filter, part, notIdentifierList),
    ),
  ]),
  ...each(view, 'rulers', notOneOf('none', 'Home')),
  ...each(view, 'calendarChoices', notCalendarChoices),
  ...each(view, 'pixelsPerHour', [...notNumber, 19, 401, -60]),
  ...each(view, 'isSidebarFolded', notFlag),
  ...each(view, 'isSidePaneOpen', notFlag),
  ...each(view, 'hiddenColumns', [
    null,
    'x',
    [],
    { people: 'phone' },
    { people: [7] },
    { people: ['x'.repeat(41)] },
    { people: Array.from({ length: 61 }, () => 'phone') },
    { ['x'.repeat(41)]: [] },
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`g${index}`, []])),
  ]),
];
