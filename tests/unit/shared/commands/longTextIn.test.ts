import { expect, test } from 'vitest';
import type { Command } from '../../../../shared/commands/commands';
import { longTextIn } from '../../../../shared/commands/longTextIn';
import { anAnnouncement } from '../../../fixtures/anAnnouncement';

const adding = (fields: object) =>
  ({
    name: 'add-announcement',
    payload: { announcement: { ...anAnnouncement('letter'), id: undefined, ...fields } },
  }) as unknown as Command;

test('a text that is longer than a mission takes is told by its beginning and the limit', () => {
  expect(longTextIn(adding({ outlet: `Infolettre ${'x'.repeat(4_400)}` }))).toEqual({
    code: 'text-too-long',
    text: `Infolettre ${'x'.repeat(29)}…`,
    limit: 500,
  });
});

test('there is none where all of it fits, or where something else is wrong', () => {
  expect(longTextIn(adding({ outlet: 'x'.repeat(500) }))).toBeUndefined();
  expect(longTextIn(adding({ channel: 'pigeon' }))).toBeUndefined();
});
