/** What is wrong with a value of a type of RFC 5545 section 3.3, or null. Texts by their escapes. */
export const valueTypes = {
  text: (value: string) => textFault(value, /[;,]/),
  /** Several texts, separated by commas. */
  texts: (value: string) => textFault(value, /;/),
  date: (value: string) => (isDate(value) ? null : 'is no date'),
  'date-time': (value: string) => (isDateTime(value) ? null : 'is no time'),
  duration: (value: string) => (isDuration(value) ? null : 'is no duration'),
  integer: (value: string) => (/^[+-]?\d+$/.test(value) && Math.abs(Number(value)) < 2 ** 31 ? null : 'is no integer'),
  'utc-offset': (value: string) => (isOffset(value) ? null : 'is no offset'),
  uri: (value: string) => (/^[A-Za-z][A-Za-z0-9+.-]*:[!#$&-;=?-[\]_a-z~%]+$/.test(value) ? null : 'is no address'),
  'cal-address': (value: string) => (/^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(value) ? null : 'is no mail address'),
  geo: (value: string) => (isPlace(value) ? null : 'is no place on Earth'),
  recur: (value: string) => (/^FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*$/.test(value) ? null : 'is no rule'),
} as const;

export type ValueType = keyof typeof valueTypes;

function textFault(value: string, separator: RegExp): string | null {
  const withoutEscapes = value.replaceAll(/\\[\\;,nN]/g, '');
  if (withoutEscapes.includes('\\')) return 'has an unknown escape';
  return separator.test(withoutEscapes) ? 'has an unescaped separator' : null;
}

function isDate(value: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.getUTCDate() === Number(day);
}

function isDateTime(value: string): boolean {
  return isDate(value.slice(0, 8)) && /^T(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)Z?$/.test(value.slice(8));
}

function isDuration(value: string): boolean {
  const time = '(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)';
  return new RegExp(`^[+-]?P(?:\\d+W|\\d+D${time}?|${time})$`).test(value);
}

function isOffset(value: string): boolean {
  return /^[+-](?:0\d|1[0-4])[0-5]\d(?:[0-5]\d)?$/.test(value) && !/^-0+$/.test(value);
}

function isPlace(value: string): boolean {
  const [, latitude, longitude] = /^([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  return Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
}
