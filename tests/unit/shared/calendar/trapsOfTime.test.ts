import { describe, expect, test } from 'vitest';
import { everyone, itemsIn, textFor } from '../../../support/calendarText';

/** Start and end of an item in the file, without what stands before the colon. */
function timesOf(text: string, item: string): string[] {
  const event = text.split('BEGIN:VEVENT\r\n').find((block) => block.startsWith(`UID:${item}.`)) ?? '';
  return [...event.matchAll(/^(?:DTSTART|DTEND)(?:;[^:]*)?:(.*)\r$/gm)].map(([, value = '']) => value);
}

const traps: [name: string, item: string, start: string, end: string][] = [
  ['Vancouver in December: no longer set back', 'vancouver-december', '20261201T160000Z', '20261201T170000Z'],
  ['Vancouver in February: still in winter time', 'vancouver-winter', '20260210T170000Z', '20260210T180000Z'],
  ['the day before the change that no longer is', 'vancouver-october', '20261031T160000Z', '20261031T170000Z'],
  ['an hour that happened twice until 2025', 'vancouver-night-once-twice', '20261101T083000Z', '20261101T090000Z'],
  ['the day after it', 'vancouver-november', '20261102T160000Z', '20261102T170000Z'],
  ['a flight over that night', 'over-vancouver-change', '20261101T060000Z', '20261101T113000Z'],
  ['Winnipeg in December', 'winnipeg-december', '20261201T140000Z', '20261201T150000Z'],
  ['Havana in December', 'havana-december', '20261201T130000Z', '20261201T140000Z'],
  ['Casablanca in December', 'casablanca-december', '20261201T090000Z', '20261201T100000Z'],
  ['Toronto, the last minute before the gap', 'toronto-last-minute-before-gap', '20260308T063000Z', '20260308T070000Z'],
  [
    'Toronto, over the gap: two hours that the clock calls three',
    'toronto-across-gap',
    '20260308T060000Z',
    '20260308T080000Z',
  ],
  ['Toronto, the first of the two', 'toronto-twice-first', '20261101T053000Z', '20261101T054500Z'],
  ['Toronto, the second of the two', 'toronto-twice-second', '20261101T063000Z', '20261101T064500Z'],
  ['Toronto, over the hour that happens twice', 'toronto-across-overlap', '20261101T043000Z', '20261101T073000Z'],
  ['Toronto, ending in it', 'toronto-ends-in-overlap', '20261101T043000Z', '20261101T053000Z'],
  ['a night flight over the change of spring', 'over-spring-change', '20260308T073000Z', '20260308T110500Z'],
  ['nights over the change of autumn', 'stay-over-change', '20261030T190000Z', '20261102T160000Z'],
  ['over the date line eastward: earlier than it left', 'date-line', '20260627T090000Z', '20260627T213000Z'],
  ['the same from Apia', 'apia-honolulu', '20260628T103500Z', '20260628T150500Z'],
  ['over the date line westward: a day is lost', 'date-line-west', '20260702T053000Z', '20260702T183000Z'],
  ['the same to Apia', 'honolulu-apia', '20260704T170000Z', '20260704T223500Z'],
  ['fourteen hours ahead', 'kiritimati', '20260621T190000Z', '20260621T200000Z'],
  ['over midnight', 'over-midnight', '20260623T063000Z', '20260623T080000Z'],
  ['half an hour of summer time', 'lord-howe', '20260621T223000Z', '20260621T233000Z'],
  ['three quarters of an hour', 'kathmandu', '20260622T031500Z', '20260622T041500Z'],
  ['whole days', 'whole-days', '20260622', '20260624'],
  ['a whole day of 23 hours', 'whole-day-of-23-hours', '20260308', '20260309'],
  ['a whole day whose midnight does not exist', 'whole-day-without-midnight', '20260308', '20260309'],
  ['Edmonton in December: summer time that stays', 'edmonton-december', '20261201T150000Z', '20261201T160000Z'],
  ['Yellowknife, which follows Edmonton', 'yellowknife-december', '20261201T150000Z', '20261201T160000Z'],
  ['Asunción in its winter: summer time that stayed', 'asuncion-july', '20260701T120000Z', '20260701T130000Z'],
  ['Almaty, an hour nearer to Greenwich', 'almaty-summer', '20260622T040000Z', '20260622T050000Z'],
  ['Casablanca in Ramadan', 'casablanca-ramadan', '20260301T090000Z', '20260301T100000Z'],
  ['Lisbon, four days before its change', 'lisbon-march-25', '20260325T150000Z', '20260325T160000Z'],
  ['Lisbon, two days after it', 'lisbon-march-31', '20260331T140000Z', '20260331T150000Z'],
  ['Toronto in winter', 'toronto-winter', '20260115T140000Z', '20260115T150000Z'],
  ['Toronto in summer', 'toronto-summer', '20260622T130000Z', '20260622T140000Z'],
  [
    'Blanc-Sablon in winter: an hour ahead of the rest of Québec',
    'blanc-sablon-winter',
    '20260115T130000Z',
    '20260115T140000Z',
  ],
  ['Blanc-Sablon in summer: the same hour', 'blanc-sablon-summer', '20260622T130000Z', '20260622T140000Z'],
  ['Toronto, the first minute after the gap', 'toronto-after-gap', '20260308T070000Z', '20260308T080000Z'],
  ['a flight that lands earlier by the clock than it takes', 'westbound', '20260621T151000Z', '20260621T204500Z'],
  ['a night flight against the sun', 'red-eye', '20260626T051500Z', '20260626T102000Z'],
];

describe('every trap of time, reckoned by hand', () => {
  const utc = textFor(everyone, undefined, { times: 'utc' });

  test.each(traps)('%s', (_, item, start, end) => {
    expect(timesOf(utc, item)).toEqual([start, end]);
  });

  test('none is left out', () => {
    const ordinary = [
      'cancelled',
      'deadline',
      'for-anne',
      'for-investors',
      'for-zoe',
      'in-a-room',
      'moment',
      'stay',
      'tentative',
    ];
    const reckoned = traps.map(([, item]) => item);
    expect(itemsIn(utc)).toEqual([...reckoned, ...ordinary].sort());
  });
});
