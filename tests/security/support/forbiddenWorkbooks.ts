import { validRequests } from './validRequests';
import { each, inherited, long, notList, notOneOf, notWork, shape } from './wrongValues';

const workbooks = validRequests.saveWorkbooks;
/** No identifier of an activity. */
const notItem = [null, 7, '', '../a', 'a b', 'A', long, ...inherited, ['reception']];
/** No list of identifiers with at least one, and not too many. */
const notSome = [
  ...notList,
  [],
  Array.from({ length: 100_000 }, () => 'anne'),
  ...[null, 7, '', '../a', 'a b', 'A', long, ...inherited].map((key) => [key]),
];
const survey = { document: 'survey', of: ['norvexia'], work: 'survey' };
/** What no page may have written as spreadsheets. */
export const notWorkbookRequests = [
  ...shape(workbooks, Object.keys(workbooks)),
  ...each(workbooks, 'work', notWork),
  ...each(workbooks, 'document', notOneOf('everything', 'missing')),
  ...each(workbooks, 'of', notSome),
  ...each(workbooks, 'folder', ['/etc', '']),
  ...each({ document: 'people-lists', work: 'lists' }, 'of', [['anne']]),
  ...shape(survey, Object.keys(survey)),
  ...each(survey, 'work', notWork),
  ...each(survey, 'of', notSome),
  ...each({ document: 'people-lists' }, 'work', notWork),
  ...each({ document: 'people-lists', work: 'lists' }, 'guestsOf', notItem),
  ...each({ document: 'people-lists', work: 'lists' }, 'jointOf', notItem),
];

const list = { document: 'people-list', list: 'legs', paper: 'a4', work: 'list' };
/** What no page may have printed as a list of people. */
export const notListRequests = [
  ...shape(list, Object.keys(list)),
  ...each(list, 'work', notWork),
  ...each(list, 'document', notOneOf('people-lists', 'everything')),
  ...each(list, 'list', notOneOf('everybody', 'Legs')),
  ...each(list, 'item', notItem),
  ...each(list, 'paper', notOneOf('a3', 'A4')),
];
