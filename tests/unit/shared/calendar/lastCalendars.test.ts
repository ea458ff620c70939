import { describe, expect, test } from 'vitest';
import { calendarPackage } from '../../../../shared/calendar/calendarPackage';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { recipientScope } from '../../../../shared/calendar/recipientScope';
import { commandSchema } from '../../../../shared/commands/commands';
import { calendarRecipientSchema, type CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { calendarOptions } from '../../../support/calendarText';
import { edited, publish, stampsIn } from '../../../support/publish';

const small = smallMission([
  aSession('all', { everyone: true }),
  aSession('visit', {
    delegates: { anne: true },
    venue: 'empty',
    hostOrganisations: { cedrane: true },
    start: '2026-06-23T09:00[America/Los_Angeles]',
  }),
]);
const withAddresses = Object.values(small.people).map(
  (person) => [person.id, { ...person, email: `${person.id}@example.org` }] as const,
);
const planned = missionSchema.parse({
  ...small,
  people: Object.fromEntries(withAddresses),
  delegates: { ...small.delegates, bela: { ...Object.values(small.delegates)[1], role: 'coordinator' } },
});

function after(before: Mission, commands: readonly object[]): Mission {
  return commands.reduce<Mission>((mission, command) => edited(mission, commandSchema.parse(command)), before);
}

const isOffered = (who: CalendarRecipient, mission: Mission) =>
  possibleRecipients(mission).some((one) => recipientScope(one) === recipientScope(who));

/** Renamed as well, to what nobody outside may learn. */
const deleteAnne = [
  { name: 'edit-item', payload: { item: 'visit', changes: { titleFr: 'SECRET', titleEn: 'SECRET' } } },
  { name: 'delete-delegate', payload: { delegate: 'anne' } },
];
const noMoreVisit = { name: 'delete-item', payload: { item: 'visit' } };
const elsewhere = {
  name: 'edit-item',
  payload: { item: 'visit', changes: { venue: 'centre', hostOrganisations: {}, titleFr: 'SECRET' } },
};

const cases: readonly [string, object, readonly object[], readonly string[]][] = [
  ['a delegate', { kind: 'delegate', id: 'anne' }, deleteAnne, ['all 4', 'visit 5']],
  ['a group', { kind: 'group', id: 'spare' }, [{ name: 'delete-group', payload: { group: 'spare' } }], ['all 4']],
  [
    'a venue',
    { kind: 'venue', id: 'empty' },
    [elsewhere, { name: 'delete-venue', payload: { venue: 'empty' } }],
    ['visit 4'],
  ],
  ['a venue where nothing happens any more', { kind: 'venue', id: 'empty' }, [elsewhere], ['visit 4']],
  ['a host of nothing any more', { kind: 'host', id: 'cedrane' }, [elsewhere], ['visit 4']],
  ['a host of what was deleted', { kind: 'host', id: 'cedrane' }, [noMoreVisit], ['visit 4']],
  [
    'an organisation whose last delegate left',
    { kind: 'organisation', id: 'norvexia' },
    ['anne', 'bela', 'carl'].map((delegate) => ({ name: 'delete-delegate', payload: { delegate } })),
    ['all 4', 'visit 4'],
  ],
];

describe('whoever is deleted, or has nothing any more, gets one last calendar that cancels what they were sent', () => {
  test.each(cases)('%s', (_, recipient, commands, items) => {
    const who = calendarRecipientSchema.parse(recipient);
    const left = after(publish(who, planned, '2026-06-01').mission, commands);
    const last = publish(who, left, '2026-06-03');
    expect(stampsIn(last.text)).toEqual(items.map((item) => `${item} 20260603 CANCELLED`));
    expect(last.text).not.toContain('SECRET');
    expect([isOffered(who, left), isOffered(who, last.mission)]).toEqual([true, false]);
  });

  test.each(cases)('%s who was never sent anything gets none', (_, recipient, commands) => {
    const who = calendarRecipientSchema.parse(recipient);
    expect(isOffered(who, after(planned, commands))).toBe(false);
  });

  test('a deleted delegate’s folder has the name and the files that they know, one cancellation for each event', () => {
    const who = calendarRecipientSchema.parse({ kind: 'delegate', id: 'anne' });
    const left = after(publish(who, planned, '2026-06-01').mission, deleteAnne);
    const now = instantSchema.parse('2026-06-03T12:00:00Z');
    const made = calendarPackage(who, left, { ...calendarOptions, now });
    expect(made.ok && [made.value.folder, ...made.value.files.map(({ fileName }) => fileName)]).toEqual([
      'anne-roy_convention_fr',
      'anne-roy_convention_fr.ics',
      'anne-roy_convention_fr_mise-a-jour.ics',
      'annulation-01 Annulé\u00A0: Breffage.ics',
      'annulation-02 Annulé\u00A0: Breffage.ics',
      'message.txt',
    ]);
    expect(made.ok && made.value.warnings).toEqual([]);
  });
});

describe('whoever withdraws on the way keeps what they were at and is told that the rest is off', () => {
  const onTheWay = smallMission([
    aSession('first', { everyone: true, start: '2026-06-21T09:00[America/Los_Angeles]' }),
    aSession('second', { groups: { onco: true } }),
    aSession('third', { everyone: true, start: '2026-06-23T09:00[America/Los_Angeles]' }),
    aSession('fourth', { delegates: { anne: true }, start: '2026-06-24T09:00[America/Los_Angeles]' }),
  ]);
  const withdrawing = (delegate: string) => ({
    name: 'edit-delegate',
    payload: { delegate, changes: { status: 'withdrawn', withdrawnOn: '2026-06-23' } },
  });
  const replaced = { name: 'replace-delegate', payload: { delegate: 'anne', by: 'carl' } };
  const anne = calendarRecipientSchema.parse({ kind: 'delegate', id: 'anne' });
  const norvexia = calendarRecipientSchema.parse({ kind: 'organisation', id: 'norvexia' });

  test.each([
    ['their own calendar, where another came instead', anne, [replaced, withdrawing('anne')]],
    ['their own calendar', anne, [withdrawing('anne')]],
    ['the calendar of their organisation', norvexia, ['anne', 'bela', 'carl'].map(withdrawing)],
  ])('%s', (_, who, commands) => {
    const left = after(publish(who, onTheWay, '2026-06-01').mission, commands);
    const update = publish(who, left, '2026-06-23');
    expect(stampsIn(update.text)).toEqual([
      'first 3 20260501 CONFIRMED',
      'second 3 20260501 CONFIRMED',
      'third 4 20260623 CANCELLED',
      'fourth 4 20260623 CANCELLED',
    ]);
    expect(isOffered(who, update.mission)).toBe(true);
  });
});
