import { expect, test } from 'vitest';
import { organisationIdSchema } from '../../../../shared/model/identifier';
import { phoneToCall } from '../../../../shared/model/phoneToCall';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

test.each([
  ['their own number', '+1 617 555 0101', '+1 617 555 0100', false, '+1 617 555 0101'],
  ['that of their organisation where they have none', undefined, '+1 617 555 0100', false, '+1 617 555 0100'],
  ['that of their organisation where theirs was emptied', '', '+1 617 555 0100', false, '+1 617 555 0100'],
  ['none of an organisation that is gone', undefined, '+1 617 555 0100', true, undefined],
  ['none where nobody has one', undefined, undefined, false, undefined],
])('somebody is called on %s', (_, workPhone, phone, isGone, expected) => {
  const mission = briefMission();
  const [known] = Object.values(mission.organisations);
  const organisation = organisationIdSchema.parse(known?.id);
  const organisations = { [organisation]: { ...known, phone, ...(isGone && { deleted: true }) } };
  const changed = missionSchema.parse({ ...mission, organisations: { ...mission.organisations, ...organisations } });
  expect(phoneToCall({ workPhone, organisation }, changed)).toBe(expected);
});
