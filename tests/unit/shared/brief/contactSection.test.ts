import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { contactNumbers } from '../../../../shared/brief/contactSection';
import { coordinationContact } from '../../../../shared/brief/coordinationContact';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

function missionWhere(coordinator: object, delegate: object = {}): Mission {
  const mission = briefMission();
  const changed = (records: Readonly<Record<string, object>>, id: string, fields: object) => ({
    ...records,
    [id]: { ...records[id], ...fields },
  });
  return missionSchema.parse({
    ...mission,
    people: changed(mission.people, 'p-maelle', coordinator),
    delegates: changed(mission.delegates, 'd-maelle', delegate),
  });
}

describe('whom to call about the mission', () => {
  test.each([
    ['a coordinator with a telephone', missionWhere({}), 'Maëlle', ['Urgence', 'Coordination', 'Hébergement']],
    ['a coordinator without one', missionWhere({ workPhone: undefined }), undefined, ['Urgence', 'Hébergement']],
    ['a coordinator who withdrew', missionWhere({}, { status: 'withdrawn' }), undefined, ['Urgence', 'Hébergement']],
    ['nobody but members', missionWhere({}, { role: 'member' }), undefined, ['Urgence', 'Hébergement']],
  ])('%s', (_, mission, name, labels) => {
    const context = briefContext({ mission, locale: 'fr', now, pages: new Map() });
    const found = coordinationContact(mission, 'fr');
    const printed = contactNumbers(context);
    expect([found?.person.givenName, printed.map(({ label }) => label)]).toEqual([name, labels]);
    expect(printed.filter(({ number, whose }) => number === '' || whose === '')).toEqual([]);
  });
});
