import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuickEntry } from '../../../../shared/quickEntry/readQuickEntry';
import { addDays } from '../../../../shared/time/addDays';
import { inSample } from './support/inSample';
import { sayQuickEntry } from './support/sayQuickEntry';

const pieces = [
  'réception',
  'vol',
  'flight',
  'train',
  'hôtel',
  'avant',
  'by',
  'mardi',
  'Tue',
  '22 juin',
  'June 22',
  '06-22',
  '05/06',
  'demain',
  '18h',
  '18 h 30',
  '6pm',
  '12:60',
  '25h',
  '18h-20h',
  '6-8pm',
  '+1',
  'pendant 45 min',
  'for 2 hours',
  '@',
  '@salle',
  '#',
  '#onco',
  '+',
  '+Agathe',
  '!',
  '!ok',
  'YUL',
  'SAN',
  'AC 1234',
  '→',
  'à',
  'to',
  'du 21 au 25 juin',
  'minuit',
  '\uE000',
  'e\u0301',
  '😀',
];
const lines = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((words) => words.join(' ')),
);
const locales = fc.constantFrom('fr' as const, 'en' as const);

test('whatever is written, every stretch lies within it, and no clock and no length is there that was not written', () => {
  fc.assert(
    fc.property(lines, locales, (line, locale) => {
      const { text, parts, questions, start, end, minutes } = readQuickEntry(line, inSample(locale));
      const isWithin = [...parts, ...questions].every(({ from, to }) => 0 <= from && from <= to && to <= text.length);
      const kinds = parts.map(({ as }) => as);
      const clocks = [start.time, end?.time].filter((time) => typeof time === 'string').length;
      expect(isWithin).toBe(true);
      expect(clocks === 0 || kinds.includes('time')).toBe(true);
      expect(minutes === null || kinds.includes('length') || kinds.includes('time')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const says = {
  fr: { title: 'Réception', at: '@ Terrasse Embarcadero', group: '#Oncologie', ok: '!confirmé' },
  en: { title: 'Reception', at: '@ Embarcadero Terrace', group: '#Oncology', ok: '!confirmed' },
};
const clockIn = { fr: (hour: number, minute: number) => `${hour} h ${two(minute)}`, en: twelve };

test('an item that is written as people say it, in any order, is the item that was meant', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(
      locales,
      fc.nat(4),
      fc.nat(287),
      fc.integer({ min: 1, max: 280 }),
      order,
      (locale, day, slot, long, places) => {
        const context = inSample(locale);
        const date = addDays(context.mission.firstDay, day);
        const [from, to] = [slot * 5, slot * 5 + long * 5];
        const clock = (minutes: number) => clockIn[locale](Math.floor(minutes / 60) % 24, minutes % 60);
        const { title, at, group, ok } = says[locale];
        const said = [`${date} ${clock(from)}-${clock(to)}`, at, group, ok];
        const line = [title, ...places.map((place) => said[place] ?? '')].join(' ');
        const whole = `06-${date.slice(8)} ${two(Math.floor(from / 60))}:${two(from % 60)}`;
        expect(sayQuickEntry(readQuickEntry(line, context))).toBe(
          `reception “${title}” ${whole} Los_Angeles ${long * 5} min @terrasse-embarcadero #oncologie !confirmed`,
        );
      },
    ),
    { numRuns: 200 },
  );
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function twelve(hour: number, minute: number): string {
  return `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
