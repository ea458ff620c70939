import { describe, expect, test } from 'vitest';
import { anAnnouncement } from '../../../../fixtures/anAnnouncement';
import { aSession } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

const announced = (fields: object = {}) => ({
  announcements: { letter: anAnnouncement('letter', { items: { talk: true }, ...fields }) },
});

describe('an event is announced in vain', () => {
  test.each([
    ['that stands and is public', { audience: 'public' }, {}, []],
    [
      'that was cancelled',
      { audience: 'public', status: 'cancelled' },
      { status: 'published' },
      ['check | “Briefing” is announced, but has been cancelled | talk'],
    ],
    ['that was deleted', { deleted: true }, {}, ['check | “Briefing” is announced, but no longer exists | ']],
    ['that is not public', {}, {}, ['check | “Briefing” is announced without being public | talk']],
    ['of an announcement that was deleted', {}, { deleted: true }, []],
  ])('%s', (_, item, fields, expected) => {
    expect(foundBy('announced-in-vain', [aSession('talk', item)], announced(fields))).toEqual(expected);
  });
});
