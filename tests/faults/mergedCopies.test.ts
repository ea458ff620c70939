import { describe, expect, test } from 'vitest';
import type { ChangeMessage } from '../../electron/mission/changeMessage';
import {
  changeDocument,
  createDocument,
  loadDocument,
  missionOf,
  saveDocument,
  takeIn,
  type MissionDocument,
} from '../../electron/mission/missionDocument';
import { disagreementsIn } from '../../electron/mission/disagreementsIn';
import { applyCommand } from '../../shared/commands/applyCommand';
import type { Disagreement } from '../../shared/ipc/disagreement';
import type { Mission } from '../../shared/model/mission';
import { aLeg, aSession, aStay, execute, laterNow, smallMission } from '../fixtures/smallMission';
import { figures } from './support/figures';
import { randomCommand } from './support/randomCommand';
import { randomOf } from './support/randomOf';
import { repetitions } from './support/repetitions';

const seeds = repetitions(1_000, 30);
const message: ChangeMessage = { kind: 'create', at: laterNow, by: 'Anne' };
const common = saveDocument(
  createDocument(
    smallMission([aSession('briefing', { venue: 'centre', room: 'hall' }), aLeg('redeye'), aStay('hotel')]),
    message,
  ),
);

/** A copy of the mission on which somebody worked for a while without hearing of the others. */
function workedOn(random: () => number, name: string): MissionDocument {
  let document = loaded(common);
  let made = 0;
  for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) {
    const mission = valueOf(document);
    const edited = applyCommand(mission, randomCommand(mission, random), {
      now: laterNow,
      newId: () => `${name}-${++made}`,
    });
    if (edited.ok) document = changeDocument(document, edited.value.patches, message);
  }
  return document;
}

function merged(first: MissionDocument, ...others: readonly MissionDocument[]): MissionDocument {
  let document = first;
  for (const other of others) {
    const both = takeIn(document, saveDocument(other));
    if (!both) throw new Error('A copy could not be taken in');
    document = both;
  }
  return document;
}

function loaded(bytes: Uint8Array): MissionDocument {
  const document = loadDocument(bytes);
  if (!document) throw new Error('The document cannot be read');
  return document;
}

function valueOf(document: MissionDocument): Mission {
  const mission = missionOf(document);
  if (!mission.ok) throw new Error(`No mission any more: ${mission.error.path}`);
  return mission.value;
}

describe('copies of a mission on which three people worked apart', () => {
  test('are the same mission in whatever order and however often they meet, and can be worked on', () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) {
      const random = randomOf(seed);
      const [a, b, c] = [workedOn(random, 'a'), workedOn(random, 'b'), workedOn(random, 'c')];
      const together = valueOf(merged(a, b, c));
      const orders = {
        'another order': merged(c, a, b),
        'two first, then the third': merged(a, merged(b, c)),
        'one of them twice': merged(merged(a, b, c), b, a),
        'after a save and a reading': loaded(saveDocument(merged(b, c, a))),
      };
      for (const [name, document] of Object.entries(orders)) {
        if (!isSame(valueOf(document), together)) faults.push(`seed ${seed}: ${name} gives another mission`);
      }
      const next = execute(together, 'edit-mission', { changes: { titleEn: 'After the merge' } });
      if (!next.ok) faults.push(`seed ${seed}: nobody can edit it any more: ${JSON.stringify(next.error)}`);
    }
    figures.add('three copies edited apart and merged', { cases: seeds, wrong: faults.length });
    expect(faults).toEqual([]);
  });
});

describe('two copies in which the same fields were changed', () => {
  test('keep every value: what does not stand is listed as a disagreement', () => {
    const faults: string[] = [];
    let disagreements = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const random = randomOf(seed + 100_000);
      const [a, b] = [workedOn(random, 'a'), workedOn(random, 'b')];
      const both = merged(a, b);
      const listed = disagreementsIn(both, valueOf(both));
      disagreements += listed.length;
      for (const copy of [a, b]) {
        faults.push(...lostFrom(copy, both, listed).map((path) => `seed ${seed}: ${path}`));
      }
    }
    figures.add('values of two merged copies, all looked for', { cases: seeds, wrong: faults.length, disagreements });
    expect([faults, disagreements > 0]).toEqual([[], true]);
  });
});

/** Fields that a copy had changed and whose value neither stands after the merge nor is listed. */
function lostFrom(copy: MissionDocument, both: MissionDocument, listed: readonly Disagreement[]): readonly string[] {
  const [before, mine, after] = [loaded(common), copy, both].map((document) => leavesOf(valueOf(document)));
  return [...(mine ?? [])].flatMap(([path, value]) => {
    if (before?.get(path) === value || after?.get(path) === value) return [];
    const others = listed.find((each) => each.path.join('/') === path)?.others ?? [];
    return others.some((other) => other.value === value) ? [] : [`${path} = ${String(value)}`];
  });
}

/** Every single value of a mission by its path. */
function leavesOf(value: object, path: readonly string[] = []): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
      typeof part === 'object' && part !== null
        ? [...leavesOf(part, [...path, key])]
        : [[[...path, key].join('/'), part] as const],
    ),
  );
}

/** Whether two missions hold the same; the order of keys says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
