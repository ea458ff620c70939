import { validRequests } from './validRequests';
import { each, inherited, long, notList, notOneOf, notWork, shape } from './wrongValues';

const cards = validRequests.saveContactCards;
/** What no page may have written as contacts. */
export const notCardRequests = [
  ...shape(cards, Object.keys(cards)),
  ...each(cards, 'work', notWork),
  ...each(cards, 'source', notOneOf('everything', 'Directory')),
  ...each(cards, 'table', notOneOf('delegates', 'venues')),
  ...each(cards, 'audience', notOneOf('public', 'everyone')),
  ...each(cards, 'of', [
    ...notList,
    [],
    Array.from({ length: 100_000 }, () => 'anne'),
    ...[null, 7, '', '../a', 'a b', 'A', long, ...inherited].map((key) => [key]),
  ]),
  ...each(cards, 'folder', ['/etc', '']),
];
