import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../../shared/commands/applyCommand';
import { type Command, commandSchema, labelOf } from '../../../../shared/commands/commands';
import { editsAtOnceSchema, mostEditsAtOnce } from '../../../../shared/commands/makeEdits';
import { instantSchema } from '../../../../shared/model/instant';
import { smallMission } from '../../../fixtures/smallMission';

const mission = smallMission();
const add = (id: string) => ({ name: 'add-group', payload: { group: { id, nameFr: id, nameEn: '' } } });
const rename = (group: string, nameEn: string) => ({ name: 'edit-group', payload: { group, changes: { nameEn } } });
const pasted = (...edits: readonly object[]) => ({ name: 'make-edits', payload: { of: 'rows', edits } });
const context = { now: instantSchema.parse('2026-06-02T12:00:00Z'), newId: () => 'new' };
const make = (command: object) => applyCommand(mission, commandSchema.parse(command) as Command, context);

describe('a pasted block, or the same edit of many rows, as one edit', () => {
  test('makes each of its edits in turn, the later on what the earlier made', () => {
    const made = make(pasted(add('first'), add('second'), rename('first', 'First')));
    const groups = made.ok ? Object.values(made.value.mission.groups) : [];
    expect(groups.filter(({ id }) => id === 'first' || id === 'second')).toEqual([
      { id: 'first', nameFr: 'first', nameEn: 'First' },
      { id: 'second', nameFr: 'second', nameEn: '' },
    ]);
  });

  test('makes none where one is refused', () => {
    expect(make(pasted(add('first'), rename('nobody', 'Nobody')))).toEqual({
      ok: false,
      error: { code: 'not-found', collection: 'groups', id: 'nobody' },
    });
  });

  test.each(editsAtOnceSchema.options)('of %s is said by how much it was, not by its first edit', (of) => {
    const command = commandSchema.parse({ name: 'make-edits', payload: { of, edits: [add('first'), add('second')] } });
    expect(labelOf(mission, command)).toEqual({ key: `makeEdits.${of}`, values: { count: 2 } });
  });

  test.each([
    ['nothing', pasted()],
    ['another block', pasted(pasted(add('first')))],
    ['what is no edit', pasted({ name: 'add-planet', payload: {} })],
    ['more than goes over at once', pasted(...Array.from({ length: mostEditsAtOnce + 1 }, (_, at) => add(`g${at}`)))],
  ])('is not taken with %s in it', (_, command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});
