import { expect, test } from 'vitest';
import { itemMarks } from '../../../../../renderer/features/itinerary/days/itemMarks';
import type { Finding } from '../../../../../shared/conflicts/finding';
import { itemIdSchema } from '../../../../../shared/model/identifier';
import { acceptanceSchema } from '../../../../../shared/model/acceptance';

const acceptance = acceptanceSchema.parse({
  id: 'accepted',
  finding: 'long',
  fingerprint: '0',
  titleFr: 'Long',
  titleEn: 'Long',
  reason: 'Agreed',
  acceptedAt: '2026-05-20T18:02:00Z',
});
const finding = (severity: Finding['severity'], ...items: string[]): Finding => ({
  id: items.join('/'),
  rule: 'day-too-long',
  severity,
  items: items.map((item) => itemIdSchema.parse(item)),
  delegates: [],
  start: 0,
  end: 0,
  sentence: 'day-too-long',
  values: {},
});

test('an item says its worst open conflict, and only where none is left that one was accepted', () => {
  const marks = itemMarks({
    open: [finding('impossible', 'briefing'), finding('check', 'briefing', 'dinner')],
    accepted: [{ finding: finding('risky', 'dinner', 'flight'), acceptance }],
  });
  expect(Object.fromEntries(marks)).toEqual({ briefing: 'impossible', dinner: 'check', flight: 'accepted' });
});
