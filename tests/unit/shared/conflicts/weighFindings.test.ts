import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../../shared/commands/applyCommand';
import { commandSchema } from '../../../../shared/commands/commands';
import { revertEdit } from '../../../../shared/commands/revertEdit';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import { fingerprintOf } from '../../../../shared/conflicts/fingerprintOf';
import { weighFindings } from '../../../../shared/conflicts/weighFindings';
import type { Mission } from '../../../../shared/model/mission';
import { after, aSession, execute, laterNow, smallMission } from '../../../fixtures/smallMission';

const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const both = { delegates: { anne: true, carl: true } };
const clash = 'person-double-booked/breakfast/plenary';

/** Anne and Carl are expected at both, from 9:30 to 10:00. */
const mission = smallMission([
  aSession('breakfast', both),
  aSession('plenary', { ...both, start: at('09:30') }),
  aSession('elsewhere', { delegates: { bela: true }, start: at('15:00') }),
]);

/** Accepts the clash as it stands in this mission. */
function accepting(standing: Mission, reason = 'They share the morning.', id = clash, as = 'given'): Mission {
  const finding = findConflicts(standing).find((each) => each.id === id);
  if (!finding) throw new Error(`There is no ${id}`);
  const titles = { titleFr: 'Deux endroits', titleEn: 'Two places' };
  const fingerprint = fingerprintOf(finding, standing.items);
  const command = commandSchema.parse({
    name: 'accept-finding',
    payload: { finding: id, fingerprint, reason, ...titles },
  });
  const edit = applyCommand(standing, command, { now: laterNow, newId: () => as });
  if (!edit.ok) throw new Error(edit.error.code);
  return edit.value.mission;
}

/** How the clash stands: open, accepted or lapsed with its reason, or gone. */
function standOf(standing: Mission): string {
  const { open, accepted, lapsed } = weighFindings(standing, findConflicts(standing));
  const given = accepted.find(({ finding }) => finding.id === clash);
  if (given) return `accepted: ${given.acceptance.reason}`;
  if (!open.some(({ id }) => id === clash)) return 'gone';
  const before = lapsed.get(clash);
  return before ? `open, was accepted: ${before.reason}` : 'open';
}

const accepted = accepting(mission);
const kept = 'accepted: They share the morning.';
const lapsed = 'open, was accepted: They share the morning.';

describe('a conflict that was accepted', () => {
  const changes: readonly (readonly [what: string, command: readonly [string, object] | undefined, stand: string])[] = [
    ['no longer counts', undefined, kept],
    ['still holds when something else changes', ['edit-item', { item: 'elsewhere', changes: { titleEn: 'X' } }], kept],
    [
      'counts again once one of its items has changed in any way',
      ['edit-item', { item: 'plenary', changes: { notes: 'Bring badges' } }],
      lapsed,
    ],
    [
      'counts again when somebody else is concerned, though neither item was touched',
      ['edit-delegate', { delegate: 'carl', changes: { status: 'withdrawn' } }],
      lapsed,
    ],
    ['counts again when it has become milder', ['set-item-status', { item: 'plenary', status: 'tentative' }], lapsed],
    [
      'counts again when it says something else, here the name of the one whom it concerns',
      ['edit-person', { person: 'p-carl', changes: { familyName: 'Dion-Dubé' } }],
      lapsed,
    ],
    ['is gone when it is settled', ['delete-item', { item: 'plenary' }], 'gone'],
    ['counts again when the acceptance is withdrawn', ['withdraw-acceptance', { acceptance: 'given' }], 'open'],
  ];
  test.each(changes)('%s', (_, command, expected) => {
    expect(standOf(command ? after(accepted, ...command) : accepted)).toBe(expected);
  });

  test('counts again when its figures change, such as the capacity of a room', () => {
    const crowded = smallMission([aSession('talk', { everyone: true, venue: 'centre', room: 'hall' })]);
    const tight = (capacity: number) => after(crowded, 'edit-room', { room: 'hall', changes: { capacity } });
    const given = accepting(tight(2), 'They will stand.', 'over-capacity/talk');
    const tighter = after(given, 'edit-room', { room: 'hall', changes: { capacity: 1 } });
    const stands = [given, tighter].map((each) => weighFindings(each, findConflicts(each)));
    expect(stands.map(({ open, accepted: those }) => [open.length, those.length])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('holds again once the edit under which it lapsed is taken back', () => {
    const edit = execute(accepted, 'edit-item', { item: 'plenary', changes: { notes: 'Bring badges' } });
    if (!edit.ok) throw new Error(edit.error.code);
    const undone = revertEdit(edit.value.mission, edit.value.inverse, laterNow);
    expect([standOf(edit.value.mission), standOf(undone.mission)]).toEqual([lapsed, kept]);
  });

  test('can be accepted anew as it is now, and only the new reason stands', () => {
    const changed = after(accepted, 'edit-item', { item: 'plenary', changes: { notes: 'Bring badges' } });
    const again = accepting(changed, 'Still fine.', clash, 'anew');
    expect(standOf(again)).toBe('accepted: Still fine.');
    expect(Object.values(again.acceptances).filter(({ deleted }) => !deleted)).toHaveLength(1);
  });

  test('holds where two people accepted it apart, and withdrawing once withdraws both', () => {
    const [given] = Object.values(accepted.acceptances);
    const theirs = { ...given, id: 'theirs', reason: 'Agreed with Carl.', acceptedAt: '2026-05-21T08:00:00Z' };
    const merged = { ...accepted, acceptances: { ...accepted.acceptances, theirs } } as unknown as Mission;
    const withdrawn = after(merged, 'withdraw-acceptance', { acceptance: 'theirs' });
    expect([standOf(merged), standOf(withdrawn)]).toEqual(['accepted: Agreed with Carl.', 'open']);
  });

  test('counts again after one undo, and not after the redo', () => {
    const finding = findConflicts(mission).find(({ id }) => id === clash)!;
    const payload = { finding: clash, fingerprint: fingerprintOf(finding, mission.items), reason: 'Fine' };
    const edit = execute(mission, 'accept-finding', { ...payload, titleFr: 'Deux', titleEn: 'Two' });
    if (!edit.ok) throw new Error(edit.error.code);
    const undone = revertEdit(edit.value.mission, edit.value.inverse, laterNow);
    const redone = revertEdit(undone.mission, undone.inverse, laterNow);
    expect([standOf(undone.mission), standOf(redone.mission)]).toEqual(['open', 'accepted: Fine']);
  });

  test.each(['', '   ', '\n'])('is not accepted without a reason (%j)', (reason) => {
    const payload = { finding: clash, fingerprint: 'f', titleFr: '', titleEn: '', reason };
    expect(execute(mission, 'accept-finding', payload)).toEqual({
      ok: false,
      error: { code: 'invalid-field', collection: 'acceptances', field: 'reason' },
    });
  });
});
