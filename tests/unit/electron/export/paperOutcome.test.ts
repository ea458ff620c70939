import { expect, test } from 'vitest';
import { paperOutcome } from '../../../../electron/export/paperOutcome';

test.each([
  [true, '', 'printed'],
  [false, 'Print job canceled', 'closed'],
  [false, 'cancelled', 'closed'],
  [false, 'Failed to enumerate printers', 'no-printer'],
  [false, 'No printers available on the network', 'no-printer'],
  [false, 'Print job failed', undefined],
  [false, 'Invalid printer settings', undefined],
] as const)('printed: %s, reason: %s', (isPrinted, reason, outcome) => {
  expect(paperOutcome(isPrinted, reason)).toBe(outcome);
});
