import { expect, test } from 'vitest';
import { rehearseEdit } from '../../../../electron/mission/rehearseEdit';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const context = { now: instantSchema.parse('2026-05-01T12:00:00Z'), newId: () => 'new' };

test('an edit is rehearsed on the records that people write in most, and the mission stays as it was', () => {
  const mission = smallMission([aSession('talk')]);
  const before = structuredClone(mission);
  const edit = rehearseEdit(mission, context);
  const touched = edit?.ok ? new Set(edit.value.patches.map(({ path }) => path[0])) : undefined;
  expect([touched, mission]).toEqual([new Set(['items', 'organisations', 'people', 'delegates']), before]);
});

test('where a mission has no records yet, there is nothing to rehearse on', () => {
  const blank = { organisations: {}, people: {}, delegates: {}, items: {} };
  expect(rehearseEdit(missionSchema.parse({ ...smallMission(), ...blank }), context)).toBeUndefined();
});
