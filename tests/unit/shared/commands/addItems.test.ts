import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../../shared/commands/applyCommand';
import { mostItemsAtOnce } from '../../../../shared/commands/addItems';
import { commandSchema } from '../../../../shared/commands/commands';
import type { NewItem } from '../../../../shared/commands/frame/newItem';
import { instantSchema } from '../../../../shared/model/instant';
import { itemIdSchema } from '../../../../shared/model/identifier';
import { wallTimeSchema } from '../../../../shared/model/wallTime';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';

const [mission] = sampleMissions().map(([, sample]) => sample);
const now = instantSchema.parse('2026-05-20T18:02:00Z');
const slot = (clock: string, rest: Partial<NewItem> = {}): NewItem =>
  ({
    type: 'session',
    kind: 'partnering-meeting',
    titleFr: 'Créneau',
    titleEn: 'Slot',
    status: 'tentative',
    audience: 'delegation',
    everyone: false,
    groups: {},
    delegates: {},
    hostOrganisations: {},
    hostContacts: {},
    start: wallTimeSchema.parse(`2026-06-22T${clock}[America/Los_Angeles]`),
    minutes: 30,
    ...rest,
  }) as NewItem;

describe('several items are added in one step', () => {
  test('each gets an identifier of its own, and one undo takes all of them back', () => {
    let made = 0;
    const payload = { items: [slot('07:00'), slot('07:30')] };
    const added =
      mission && applyCommand(mission, { name: 'add-items', payload }, { now, newId: () => `new-${(made += 1)}` });
    const ids = added?.ok ? Object.keys(added.value.mission.items).filter((id) => id.startsWith('new-')) : [];
    expect(ids).toEqual(['new-1', 'new-2']);
    expect(added?.ok && added.value.inverse).toHaveLength(2);
  });

  test('none is added where one stands under an identifier that is taken', () => {
    const [taken] = Object.keys(mission?.items ?? {});
    const payload = { items: [slot('07:00'), slot('07:30', { id: itemIdSchema.parse(taken) })] };
    const added = mission && applyCommand(mission, { name: 'add-items', payload }, { now, newId: () => 'new' });
    expect(added).toEqual({ ok: false, error: { code: 'already-exists', collection: 'items', id: taken } });
  });

  test.each([
    ['none', 0, false],
    ['one', 1, true],
    ['as many as there may be', mostItemsAtOnce, true],
    ['more', mostItemsAtOnce + 1, false],
  ])('a command with %s', (_, length, isTaken) => {
    const items = Array.from({ length }, () => slot('07:00'));
    expect(commandSchema.safeParse({ name: 'add-items', payload: { items } }).success).toBe(isTaken);
  });
});
