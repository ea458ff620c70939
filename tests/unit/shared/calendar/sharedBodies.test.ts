import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import type { CalendarOptions } from '../../../../shared/calendar/calendarOptions';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import type { Mission } from '../../../../shared/model/mission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { calendarOptions, recipient, withChanges } from '../../../support/calendarText';

function outcome(who: CalendarRecipient, mission: Mission, change: Partial<CalendarOptions> = {}) {
  const calendar = calendarFor(who, mission, { ...calendarOptions, ...change });
  return calendar.ok ? calendar.value.text : calendar.error.code;
}

function bodiesOf(who: CalendarRecipient, mission: Mission, change: Partial<CalendarOptions> = {}) {
  const calendar = calendarFor(who, mission, { ...calendarOptions, ...change });
  if (!calendar.ok) throw new Error(calendar.error.code);
  return new Map(calendar.value.publications.map(({ item, event }) => [String(item), event?.body]));
}

const waysToExport: readonly [string, Partial<CalendarOptions>][] = [
  ['as usual', {}],
  ['in both languages', { language: 'both' }],
  ['in UTC', { times: 'utc' }],
  ['all private', { privacy: 'all-but-public' }],
  ['without reminders', { kinds: { 'partnering-meeting': { isIncluded: true, isBusy: false, reminders: [] } } }],
];

describe.each(sampleMissions())(
  '%s: what was made for one recipient never shows in the file of another',
  (_, mission) => {
    const everyone = possibleRecipients(mission);

    test.each(waysToExport)('%s, whatever was made before, and in whatever order', (_way, change) => {
      const inOrder = everyone.map((who) => outcome(who, mission, change));
      const another = structuredClone(mission);
      const inReverse = [...everyone].reverse().map((who) => outcome(who, another, change));
      expect(inReverse.reverse()).toEqual(inOrder);
    });
  },
);

describe('an event is made once for all who read the same', () => {
  const mission = withChanges('red-eye', { bookingReference: 'QZ7K2M' });
  const ofGroup = bodiesOf({ kind: 'mission' }, mission);

  test('on the calendar of the delegation and on a delegate’s own', () => {
    const own = bodiesOf(recipient('anne', mission), mission);
    const shared = [...own].filter(([item, body]) => body !== undefined && ofGroup.get(item) === body);
    expect(shared.map(([item]) => item)).toContain('toronto-summer');
  });

  test('but not what one of them alone may read', () => {
    const own = bodiesOf(recipient('anne', mission), mission);
    expect(JSON.stringify(own.get('red-eye'))).toContain('QZ7K2M');
    expect(JSON.stringify(ofGroup.get('red-eye'))).not.toContain('QZ7K2M');
  });
});
