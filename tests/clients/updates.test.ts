import { describe, expect, test } from 'vitest';
import { calendarPackage } from '../../shared/calendar/calendarPackage';
import { commandSchema } from '../../shared/commands/commands';
import { instantSchema } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { tortureMission } from '../fixtures/missions/tortureMission';
import { calendarOptions, everyone } from '../support/calendarText';
import type { ClientStep } from '../support/clientStep';
import { importIntoKhal } from '../support/importIntoKhal';
import { edited, publish } from '../support/publish';
import { importIntoEvolution } from './support/importIntoEvolution';

/** One meeting moved by an hour, one removed, since everybody was sent the first file. */
function sentAndChanged(): { first: string; update: string } {
  const { text, mission } = publish(everyone, tortureMission(), '2026-06-01');
  const changed = [
    { name: 'move-item', payload: { item: 'toronto-summer', to: '2026-06-22T10:00[America/Toronto]' } },
    { name: 'delete-item', payload: { item: 'kathmandu' } },
  ].reduce<Mission>((plan, command) => edited(plan, commandSchema.parse(command)), mission);
  const now = instantSchema.parse('2026-06-03T12:00:00Z');
  const made = calendarPackage(everyone, changed, { ...calendarOptions, now });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const update = made.value.files.find(({ fileName }) => fileName.endsWith('_mise-a-jour.ics'));
  if (!update) throw new Error('There is no update');
  return { first: text, update: update.text };
}

/** UID without what all have alike, start and status. */
function said({ events }: ClientStep): string[] {
  return events.map(({ uid, start, status }) => [uid.split('.')[0], start, status].join(' ')).sort();
}

describe('the update opened after the first file', { timeout: 120_000 }, () => {
  test.each([
    ['khal', importIntoKhal],
    ['Evolution', importIntoEvolution],
  ] as const)('in %s: one moved, one cancelled, none duplicated, the rest untouched', (_, importFiles) => {
    const { first, update } = sentAndChanged();
    const steps = importFiles([first, update]).map(said);
    const expected = steps[0]?.map((line) =>
      line
        .replace('toronto-summer 2026-06-22T13:00', 'toronto-summer 2026-06-22T14:00')
        .replace('kathmandu 2026-06-22T03:15 CONFIRMED', 'kathmandu 2026-06-22T03:15 CANCELLED'),
    );
    expect(steps[1]).toEqual(expected);
    expect(steps[1]).not.toEqual(steps[0]);
  });
});
