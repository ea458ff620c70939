import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toChoice } from '../../../../electron/mission/ledEdit';
import { createTestComputer, retitled } from './exampleMission';
import { reopened, savedSession } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Two people change the title apart; ours is saved second and takes theirs in. */
async function mergedSession() {
  const mine = await savedSession();
  const theirs = (await reopened(createTestComputer(mine.files, 'their').context)).session;
  await theirs.execute(retitled('Theirs'));
  await theirs.save();
  await mine.session.execute(retitled('Mine'));
  mine.heard.length = 0;
  await mine.session.save();
  return mine;
}

const list = ({ session }: Awaited<ReturnType<typeof mergedSession>>) =>
  session.ask((keeper) => keeper.disagreements());

describe('two people have changed the same field apart', () => {
  test('the window hears it, and both values are there to be seen, with who wrote the one that did not stay', async () => {
    const merged = await mergedSession();
    const { titleEn } = merged.session.mission;
    expect(merged.heard).toContainEqual({ name: 'mission:merged', event: { disagreements: 1 } });
    expect(await list(merged)).toEqual({
      ok: true,
      value: [
        {
          path: ['titleEn'],
          subject: { fr: 'Visite à Boston et Cambridge', en: titleEn },
          kept: titleEn,
          others: [
            {
              choice: expect.stringMatching(/^\d+@[0-9a-f]+$/) as string,
              value: titleEn === 'Mine' ? 'Theirs' : 'Mine',
              at: '2026-05-20T18:02:00Z',
              by: 'Anne',
            },
          ],
        },
      ],
    });
  });

  test.each(['the value that stayed', 'the other'] as const)(
    'choosing %s settles it, here and in the file',
    async (which) => {
      const merged = await mergedSession();
      const found = await list(merged);
      const [disagreement] = found.ok ? found.value : [];
      if (!disagreement) throw new Error('Nothing to choose');
      const other = disagreement.others[0];
      const choice =
        which === 'the other' && other ? { path: ['titleEn'], choice: other.choice } : { path: ['titleEn'] };
      await merged.session.follow(toChoice(choice));
      await merged.session.save();
      const again = (await reopened(createTestComputer(merged.files, 'third').context)).session;
      expect([await list(merged), again.mission.titleEn]).toEqual([
        { ok: true, value: [] },
        which === 'the other' ? other?.value : disagreement.kept,
      ]);
    },
  );

  test('nobody has to look through a mission that was never edited apart', async () => {
    const alone = await savedSession();
    await alone.session.execute(retitled('One'));
    expect(await list(alone)).toEqual({ ok: true, value: [] });
  });
});
