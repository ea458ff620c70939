import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBlocks, type GlanceCandidate } from '../../../../shared/brief/glanceBlocks';

const size = { widthMm: 28, mmPerMinute: 0.2, endMinute: 24 * 60 };

function activity(title: string, from: number, to: number, more: Partial<GlanceCandidate> = {}): GlanceCandidate {
  return {
    id: title,
    look: 'plain',
    title,
    start: `${from / 60} h`,
    range: `${from / 60} h – ${to / 60} h`,
    details: [],
    from,
    to,
    weight: 1,
    ...more,
  };
}

function flight(number: string, from: number, to: number, details: readonly string[]): GlanceCandidate {
  const narrow = { title: number, range: `${from / 60} h →`, details };
  return activity(`Vol ${number}`, from, to, {
    look: 'leg',
    range: `${from / 60} h Montréal-Trudeau →`,
    details,
    narrow,
  });
}

const placed = (...candidates: GlanceCandidate[]) => {
  const { blocks, leftOut } = placeBlocks(candidates, size);
  return [
    ...blocks.map(({ title, lines, lane, lanes }) => [title, ...lines, `${lane + 1}/${lanes}`].join(' | ')),
    `${leftOut} left out`,
  ];
};

describe('the activities of a day in the grid', () => {
  test.each<[string, readonly GlanceCandidate[], readonly string[]]>([
    ['none', [], ['0 left out']],
    [
      'one, with its place',
      [activity('Visite', 600, 720, { details: ['hall B'] })],
      ['Visite | 10 h – 12 h | hall B | 1/1', '0 left out'],
    ],
    [
      'details go first where there is no room',
      [activity('Visite', 600, 630, { details: ['hall B'] })],
      ['Visite | 10 h – 10.5 h | 1/1', '0 left out'],
    ],
    [
      'one after the other',
      [activity('Un', 600, 660), activity('Deux', 660, 720)],
      ['Un | 10 h – 11 h | 1/1', 'Deux | 11 h – 12 h | 1/1', '0 left out'],
    ],
    [
      'side by side',
      [activity('Un', 600, 720), activity('Deux', 630, 750)],
      ['Un | 10 h | 1/2', 'Deux | 10.5 h | 2/2', '0 left out'],
    ],
    [
      'two flights side by side say what fits in whole lines',
      [
        flight('ND 417', 600, 900, ['13 h 35', 'San Diego']),
        flight('ND 771', 600, 860, ['12 h 40', 'San Diego de Alcalá']),
      ],
      ['ND 417 | 10 h → | 13 h 35 | 1/2', 'ND 771 | 10 h → | 12 h 40 | 2/2', '0 left out'],
    ],
    [
      'the weightiest two of three at once',
      [activity('Un', 600, 720), activity('Deux', 600, 720, { weight: 9 }), activity('Trois', 600, 720, { weight: 5 })],
      ['Deux | 10 h | 1/2', 'Trois | 10 h | 2/2', '1 left out'],
    ],
    [
      'a title that would have to be cut is left out whole',
      [activity('mot '.repeat(60).trim(), 600, 630)],
      ['1 left out'],
    ],
    [
      'a start joins the title where a line is short',
      [activity('Un', 600, 630), activity('Deux', 630, 690)],
      ['10 h Un | 1/1', 'Deux | 10.5 h – 11.5 h | 1/1', '0 left out'],
    ],
  ])('%s', (_, candidates, expected) => {
    expect(placed(...candidates)).toEqual(expected);
  });

  test('never overlap, and none is lost without being counted', () => {
    const activities = fc.array(
      fc.record({
        title: fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/),
        from: fc.integer({ min: 0, max: 1380 }),
        minutes: fc.integer({ min: 0, max: 300 }),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(activities, (given) => {
        const candidates = given.map(({ title, from, minutes, weight }, index) =>
          activity(title, from, from + minutes, { id: String(index), weight }),
        );
        const { blocks, leftOut } = placeBlocks(candidates, size);
        const overlaps = blocks.filter((a) =>
          blocks.some(
            (b) =>
              a.id < b.id && a.from < b.to && b.from < a.to && (a.lanes === 1 || b.lanes === 1 || a.lane === b.lane),
          ),
        );
        expect([overlaps, blocks.length + leftOut]).toEqual([[], candidates.length]);
      }),
      { numRuns: 300 },
    );
  });
});
