import { validRequests } from './validRequests';
import { each, inherited, long, notList, notOneOf, notWork, shape } from './wrongValues';

const workbooks = validRequests.saveWorkbooks;
/** What no page may have written as spreadsheets. */
export const notWorkbookRequests = [
  ...shape(workbooks, Object.keys(workbooks)),
  ...each(workbooks, 'work', notWork),
  ...each(workbooks, 'document', notOneOf('everything', 'missing')),
  ...each(workbooks, 'of', [
    ...notList,
    [],
    Array.from({ length: 100_000 }, () => 'anne'),
    ...[null, 7, '', '../a', 'a b', 'A', long, ...inherited].map((key) => [key]),
  ]),
  ...each(workbooks, 'folder', ['/etc', '']),
];
