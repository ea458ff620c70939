import { describe, expect, test } from 'vitest';
import { toPastState } from '../../../../electron/mission/ledEdit';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { openMission } from '../../../../electron/mission/openMission';
import { writeNewMission } from '../../../../electron/mission/writeNewMission';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { commandSchema } from '../../../../shared/commands/commands';
import { instantSchema } from '../../../../shared/model/instant';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { calendarOptions, recipient } from '../../../support/calendarText';
import { stampsIn } from '../../../support/publish';
import { createTestComputer, type TestComputer } from './exampleMission';

const path = '/stick/shared.mission';
const mission = smallMission([aSession('one', { delegates: { anne: true } })]);
const anne = recipient('anne', mission);

async function opened(computer: TestComputer): Promise<MissionSession> {
  const found = await openMission(computer.context, path);
  if (!found.ok) throw new Error(found.error.code);
  return new MissionSession(computer.context, found.value, () => undefined);
}

async function sessionWithMission() {
  const computer = createTestComputer();
  await writeNewMission(computer.context, path, mission);
  return { computer, session: await opened(computer) };
}

/** Writes Anne's file and has the mission take note; gives its stamps. */
async function publish(session: MissionSession, day: string): Promise<readonly string[]> {
  const now = instantSchema.parse(`${day}T12:00:00Z`);
  const calendar = calendarFor(anne, session.mission, { ...calendarOptions, now });
  if (!calendar.ok) throw new Error(calendar.error.code);
  const { entries, text } = calendar.value;
  const isNews = Object.keys(entries).length > 0;
  if (isNews) await session.execute({ name: 'record-publication', payload: { entries } });
  return stampsIn(text);
}

function moveTo(hour: string) {
  const to = `2026-06-22T${hour}[America/Los_Angeles]`;
  return commandSchema.parse({ name: 'move-item', payload: { item: 'one', to } });
}

describe('what was sent stays sent', () => {
  test('undo takes back the edit before it, and not that it was sent', async () => {
    const { session } = await sessionWithMission();
    await session.execute(moveTo('10:00'));
    const sent = await publish(session, '2026-06-03');
    await session.undo();
    const [undone] = [Object.values(session.mission.items)[0]];
    expect([undone, sent, await publish(session, '2026-06-04')]).toMatchObject([
      { start: '2026-06-22T09:00[America/Los_Angeles]' },
      ['one 4 20260520 CONFIRMED'],
      ['one 5 20260604 CONFIRMED'],
    ]);
  });

  test('what was undone can still be done again after it', async () => {
    const { session } = await sessionWithMission();
    await session.execute(moveTo('10:00'));
    await session.undo();
    await publish(session, '2026-06-03');
    expect(session.snapshot()).toMatchObject({ undo: null, redo: { key: 'moveItem' } });
  });

  test('going back to an earlier state of the mission does not forget it', async () => {
    const { session } = await sessionWithMission();
    await session.execute(moveTo('10:00'), 'first-edit');
    await publish(session, '2026-06-03');
    const { publications } = session.mission;
    await session.execute(moveTo('11:00'));
    await session.follow(toPastState({ kind: 'entry', entry: 'first-edit' }));
    expect(Object.keys(publications)).toHaveLength(2);
    expect(session.mission.publications).toEqual(publications);
  });
});

describe('two computers that send apart, and merge', () => {
  /** Both open one file; the first saves, then the second, which takes the first one's work in. */
  async function sentApart(mine: readonly string[], theirs: readonly string[]) {
    const [here, there] = [createTestComputer(undefined, 'here'), createTestComputer(undefined, 'there')];
    await writeNewMission(here.context, path, mission);
    there.files.files.set(path, here.files.files.get(path)!);
    const [session, other] = [await opened(here), await opened(there)];
    await publish(session, '2026-06-01');
    await session.save();
    there.files.files.set(path, here.files.files.get(path)!);
    await other.checkFile();
    for (const [at, hour] of mine.entries()) {
      await session.execute(moveTo(hour));
      await publish(session, `2026-06-1${at}`);
    }
    for (const [at, hour] of theirs.entries()) {
      await other.execute(moveTo(hour));
      await publish(other, `2026-06-1${at}`);
    }
    await session.save();
    there.files.files.set(path, here.files.files.get(path)!);
    await other.save();
    return other;
  }

  test('the higher SEQUENCE counts, whichever of the two computers it was', async () => {
    const ahead = await sentApart(['10:00', '11:00', '12:00'], ['13:00']);
    const behind = await sentApart(['10:00'], ['11:00', '12:00', '13:00']);
    for (const session of [ahead, behind]) await session.execute(moveTo('15:00'));
    const sent = [await publish(ahead, '2026-06-20'), await publish(behind, '2026-06-20')];
    expect(sent).toEqual([['one 7 20260620 CONFIRMED'], ['one 7 20260620 CONFIRMED']]);
  });

  test('different things under one SEQUENCE are sent anew under the next, and nobody is asked to decide', async () => {
    const session = await sentApart(['10:00'], ['11:00']);
    const found = await session.ask((keeper) => keeper.disagreements());
    expect(await publish(session, '2026-06-20')).toEqual(['one 5 20260620 CONFIRMED']);
    expect(found.ok && found.value.filter(({ path: [first] }) => first === 'publications')).toEqual([]);
  });

  test('the same sent from both is the same', async () => {
    const session = await sentApart(['10:00'], ['10:00']);
    expect(await publish(session, '2026-06-20')).toEqual(['one 4 20260610 CONFIRMED']);
  });
});
