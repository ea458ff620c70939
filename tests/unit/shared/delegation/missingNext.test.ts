import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeOpenJson } from '../../../../electron/openJson/decodeOpenJson';
import { delegateParts } from '../../../../shared/delegation/delegateParts';
import { missingNext } from '../../../../shared/delegation/missingNext';
import { missingOf } from '../../../../shared/delegation/missingOf';
import { delegatesOf } from '../../../../shared/itinerary/delegatesOf';
import { smallMission } from '../../../fixtures/smallMission';

function readSample(name: string) {
  const mission = decodeOpenJson(readFileSync(`assets/samples/${name}`), name);
  if (!mission.ok) throw new Error(mission.error.code);
  return mission.value;
}

describe('what the overview says is missing', () => {
  test.each([
    ['San Diego', readSample('bio-2026-san-diego.json')],
    ['Boston', readSample('boston-2026.json')],
    ['a small mission, of which one has withdrawn', smallMission()],
  ])('%s: of delegates, exactly what their table says', (_, mission) => {
    const inTable = delegatesOf(mission).flatMap((one) => missingOf(mission, one).map((part) => `${part} ${one.id}`));
    const inOverview = missingNext(mission).flatMap(({ kind, missing }) =>
      delegateParts.some((part) => part === kind) ? missing.map((id) => `${kind} ${id}`) : [],
    );
    expect(inOverview.sort()).toEqual(inTable.sort());
  });

  test('whoever has withdrawn is not counted', () => {
    const [email] = missingNext(smallMission());
    const travelling = delegatesOf(smallMission()).filter(({ status }) => status !== 'withdrawn');
    expect(email).toMatchObject({ kind: 'email', total: travelling.length });
  });
});
