import { expect, test } from 'vitest';
import { reminderDay } from '../../../../shared/agreements/reminderDay';
import { day } from './cooperationTerms';

test.each([
  ['months6', '2026-06-04', '2025-12-04'],
  ['months3', '2026-05-31', '2026-02-28'],
  ['months1', '2024-03-31', '2024-02-29'],
  ['weeks2', '2026-06-04', '2026-05-21'],
] as const)('a reminder %s before %s is due on %s', (lead, end, due) => {
  expect(reminderDay(day(end), lead)).toBe(due);
});
