import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { fixesOf } from '../../../../../shared/conflicts/fixes/fixesOf';
import { missionAfter } from '../../../../../shared/conflicts/fixes/missionAfter';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { aDeadline, aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

const hosted = { status: 'tentative', delegates: { anne: true }, hostOrganisations: { cedrane: true } };
const byHank = { ...hosted, hostOrganisations: {}, hostContacts: { hank: true } };
const found = ['risky | Cedrane has not confirmed “Briefing” yet | visit'];
const day = (date: string) => plainDateSchema.parse(date);
const { organisations } = smallMission();
const closed = Object.fromEntries(Object.entries(organisations).map(([id, each]) => [id, { ...each, deleted: true }]));

describe('a host has not confirmed, with the visit on 22 June', () => {
  test.each([
    ['eight days before', '2026-06-14', hosted, {}, []],
    ['seven days before', '2026-06-15', hosted, {}, found],
    ['on the day itself', '2026-06-22', hosted, {}, found],
    ['no longer asked for once it is past', '2026-06-23', hosted, {}, []],
    ['ten days before, where the mission wants ten', '2026-06-12', hosted, { marginHostConfirmedDays: 10 }, found],
    ['not where the visit is confirmed', '2026-06-21', { ...hosted, status: 'confirmed' }, {}, []],
    ['not where it is cancelled', '2026-06-21', { ...hosted, status: 'cancelled' }, {}, []],
    ['not where nobody hosts', '2026-06-21', { ...hosted, hostOrganisations: {} }, {}, []],
    ['not by a host that was deleted', '2026-06-21', hosted, { organisations: closed }, []],
    ['not where it has no time yet', '2026-06-21', { ...hosted, start: undefined }, {}, []],
    ['by a contact alone', '2026-06-21', byHank, {}, ['risky | Hank Hill has not confirmed “Briefing” yet | visit']],
  ])('%s', (_, today, item, fields, expected) => {
    expect(foundBy('host-not-confirmed', [aSession('visit', item)], fields, day(today))).toEqual(expected);
  });

  test('on the calendar of its place: it is still the 22nd there when the next day has begun at home', () => {
    const late = { ...hosted, start: '2026-06-22T23:30[America/Los_Angeles]' };
    const days = ['2026-06-22', '2026-06-23'].map((date) =>
      foundBy('host-not-confirmed', [aSession('visit', late)], {}, day(date)),
    );
    expect(days).toEqual([found, []]);
  });

  test('not of a deadline, and not without a present', () => {
    const deadline = aDeadline('due', { ...hosted, due: '2026-06-22T12:00[America/Toronto]' });
    expect([
      foundBy('host-not-confirmed', [deadline], {}, day('2026-06-21')),
      foundBy('host-not-confirmed', [aSession('visit', hosted)]),
    ]).toEqual([[], []]);
  });

  test('confirming it settles that', () => {
    const mission = smallMission([aSession('visit', hosted)]);
    const today = day('2026-06-20');
    const finding = findConflicts(mission, today).find(({ rule }) => rule === 'host-not-confirmed');
    const fixes = finding ? fixesOf(mission, finding, today) : [];
    expect(fixes).toEqual([{ kind: 'confirm-item', item: 'visit' }]);
    expect(
      fixes.flatMap((fix) => findConflicts(missionAfter(mission, fix), today).map(({ rule }) => rule)),
    ).not.toContain('host-not-confirmed');
  });
});
