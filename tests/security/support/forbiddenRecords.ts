import { each, long, notDay, notOneOf, notText, notWork, shape, type Fields } from './wrongValues';

const line = {
  kind: 'items',
  titleFr: 'Réception',
  titleEn: 'Reception',
  day: '2024-06-03',
  status: 'done',
  sharing: 'named',
};
const clause = { id: 'clause', kind: 'promotion', titleFr: 'Annonces', titleEn: 'Announcements', lines: [line] };
const other = {
  titleFr: 'Mission',
  titleEn: 'Mission',
  firstDay: '2024-06-03',
  lastDay: '2024-06-06',
  clauses: [clause],
};

/** A record of a term that the contract accepts. */
export const validRecord = {
  document: 'term-record',
  term: 'entente-2023',
  readers: 'partner',
  language: 'fr',
  paper: 'letter',
  others: [other],
  work: 'record',
};

const notIdentifier = [...notText, '', '../a', 'A b', long];
const notTitle = [...notText, 'x'.repeat(501), long];
const titles = (fields: Fields, wrong = notTitle) =>
  ['titleFr', 'titleEn'].flatMap((name) => each(fields, name, wrong));

const notLines = [
  ...shape(
    line,
    Object.keys(line).filter((name) => name !== 'day' && name !== 'status'),
  ),
  ...each(line, 'kind', notOneOf('people', 'Items')),
  ...titles(line, [...notText, 'x'.repeat(1_201), long]),
  ...each(line, 'day', notDay),
  ...each(line, 'status', notOneOf('declined', 'Done')),
  ...each(line, 'sharing', notOneOf('public', 'Named')),
];
const notClauses = [
  ...shape(clause, Object.keys(clause)),
  ...each(clause, 'id', notIdentifier),
  ...each(clause, 'kind', notOneOf('benefit', 'Promotion')),
  ...titles(clause),
  ...each(clause, 'lines', [null, {}, 'x', Array.from({ length: 2_001 }, () => line), ...notLines.map((one) => [one])]),
];
const notMissions = [
  ...shape(other, Object.keys(other)),
  ...titles(other),
  ...['firstDay', 'lastDay'].flatMap((name) => each(other, name, notDay)),
  ...each(other, 'clauses', [
    null,
    {},
    'x',
    Array.from({ length: 201 }, () => clause),
    ...notClauses.map((one) => [one]),
  ]),
];

/** What no page may have printed as the record of a term. */
export const notRecords = [
  ...shape(validRecord, Object.keys(validRecord)),
  ...each(validRecord, 'work', notWork),
  ...each(validRecord, 'document', notOneOf('everything', 'term-records')),
  ...each(validRecord, 'folder', ['/etc', '']),
  ...each(
    validRecord,
    'term',
    notIdentifier.filter((value) => value !== null),
  ),
  ...each(validRecord, 'readers', notOneOf('hosts', 'public')),
  ...each(validRecord, 'language', notOneOf('recipient', 'de')),
  ...each(validRecord, 'paper', notOneOf('a3')),
  ...each(validRecord, 'others', [
    null,
    {},
    'x',
    Array.from({ length: 13 }, () => other),
    ...notMissions.map((one) => [one]),
  ]),
];

/** Of what no other mission is read. */
export const notAgreements = [
  ...shape({ agreement: 'entente' }, ['agreement']),
  ...each({ agreement: 'entente' }, 'agreement', notIdentifier),
  { agreement: 'entente', path: '/etc/passwd' },
];
