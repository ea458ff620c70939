// What is never a text, a number, a day…: written down by hand, without a look at the schemas (forbiddenRequests).

export type Fields = Readonly<Record<string, unknown>>;

export const long = 'x'.repeat(100_000);
export const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
export const notFields = [null, 0, Number.NaN, true, '', 'x', [], [{}]];
export const notText = [null, 0, Number.NaN, true, [], {}, ['x'], { length: 3 }];
export const notFlag = [null, 0, 1, '', 'true', [], {}];
export const notNumber = [null, '60', true, [], {}, Number.NaN, Number.POSITIVE_INFINITY];
export const notList = [null, 0, true, 'x', {}, { length: 1 }];

export const notWork = [...notText, '', 'x'.repeat(65), long];
export const notPassphrase = [...notText, '', 'x'.repeat(1025), long];
/** None at all takes the protection away. */
export const notTextOrNull = notText.filter((value) => value !== null);
export const notPath = [...notText, '', 'x'.repeat(4097), long];
/** One of a few words: nothing else, and not in other letters either. */
export const notOneOf = (...near: readonly string[]) => [...notText, '', long, ...inherited, ...near];
export const notDay = [
  ...notText,
  '',
  long,
  '2027-02-30',
  '2027-13-01',
  '2027-6-1',
  '2027-06-13T09:00',
  '0000-01-01',
  'today',
];
export const notIdentifiers = [
  ...notList,
  ...[null, 7, '', '../a', 'a/b', 'A', 'a b', 'a\0', '.', long, ...inherited].map((id) => [id]),
  Array.from({ length: 100_000 }, (_, index) => `d${index}`),
];
export const notVersion = [
  ...notText,
  '',
  long,
  '1.mission',
  '00000001',
  '00000001.mission\n',
  '../00000001.mission',
  '00000001.mission/../../x',
  '/etc/passwd',
  ...inherited,
];

/** The request with each of these values in one field. */
export function each(valid: Fields, field: string, values: readonly unknown[]): readonly Fields[] {
  return values.map((value) => ({ ...valid, [field]: value }));
}

/** What no request with fields may be: something else, without a field that it needs, with one that nobody knows. */
export function shape(valid: Fields, needed: readonly string[]): readonly unknown[] {
  const less = needed.map((field) => Object.fromEntries(Object.entries(valid).filter(([name]) => name !== field)));
  const more = ['surprise', 'constructor', 'hasOwnProperty'].map((name) => ({ ...valid, [name]: 1 }));
  return [...notFields, ...less, ...more];
}
