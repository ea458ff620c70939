import { each, long, notList, notOneOf, notText, shape } from './wrongValues';

const access = { document: 'access-list', visits: ['visit'], language: 'fr', paper: 'a4', work: 'access' };
const support = {
  document: 'support-sheet',
  supporters: ['massbio'],
  readers: 'hosts',
  language: 'en',
  paper: 'letter',
  work: 'support',
};
const notIdentifiers = [
  ...notList,
  ...[null, 7, '', '__proto__', 'Not An Id', long].map((id) => [id]),
  Array.from({ length: 100_000 }, () => 'visit'),
];
const onEither = (sheet: Readonly<Record<string, unknown>>) => [
  ...shape(sheet, Object.keys(sheet)),
  ...each(sheet, 'work', [...notText, '', long]),
  ...each(sheet, 'document', notOneOf('everything', 'access-lists')),
  ...each(sheet, 'language', notOneOf('recipient', 'de', 'FR')),
  ...each(sheet, 'paper', notOneOf('a3', 'A4')),
  ...each(sheet, 'folder', ['/etc', '']),
];

/** What no page may have printed for hosts. */
export const notHostSheets = [
  ...onEither(access),
  ...each(access, 'visits', notIdentifiers),
  ...onEither(support),
  ...each(support, 'supporters', notIdentifiers),
  ...each(support, 'readers', notOneOf('public', 'delegation', 'Hosts')),
];
