import { describe, expect, test } from 'vitest';
import { RunningWork } from '../../../../electron/ipc/runningWork';
import type { MissionWindow } from '../../../../electron/windows/missionWindow';

const windowThatListens = () => ({ tell: () => undefined }) as unknown as MissionWindow;

/** Works that go on until they are ended or cancelled, each with what became of it. */
function startWorks(running: RunningWork, window: MissionWindow, names: readonly string[]) {
  return names.map((name) => {
    const work = { state: 'waiting', end: () => undefined as void };
    void running.run(
      window,
      name,
      ({ signal }) =>
        new Promise<void>((resolve) => {
          const finish = (state: string) => {
            work.state = state;
            resolve();
          };
          work.state = 'running';
          work.end = () => finish('ended');
          if (signal.aborted) finish('cancelled');
          signal.addEventListener('abort', () => finish('cancelled'));
        }),
    );
    return work;
  });
}

const statesOf = (works: readonly { readonly state: string }[]) => works.map(({ state }) => state);
/** Until everything that could go on has done so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('long work of a window', () => {
  test('that was started twice under one name is cancelled twice', async () => {
    const [running, window] = [new RunningWork(), windowThatListens()];
    const works = startWorks(running, window, ['reading', 'reading', 'printing']);
    running.cancel(window, 'reading');
    await settled();
    expect(statesOf(works)).toEqual(['cancelled', 'cancelled', 'running']);
  });

  test('can still be cancelled after another of its name has ended', async () => {
    const [running, window] = [new RunningWork(), windowThatListens()];
    const works = startWorks(running, window, ['reading', 'reading']);
    await settled();
    works[0]?.end();
    await settled();
    running.cancel(window, 'reading');
    await settled();
    expect(statesOf(works)).toEqual(['ended', 'cancelled']);
  });

  test('runs three at a time; the others begin in their order as those before end', async () => {
    const [running, window] = [new RunningWork(), windowThatListens()];
    const works = startWorks(running, window, ['a', 'b', 'c', 'd', 'e', 'f']);
    await settled();
    expect(statesOf(works)).toEqual(['running', 'running', 'running', 'waiting', 'waiting', 'waiting']);
    works[1]?.end();
    running.cancel(window, 'c');
    await settled();
    expect(statesOf(works)).toEqual(['running', 'ended', 'cancelled', 'running', 'running', 'waiting']);
  });

  test('that is cancelled while it waits ends at once, and takes nobody’s place', async () => {
    const [running, window] = [new RunningWork(), windowThatListens()];
    const works = startWorks(running, window, ['a', 'b', 'c', 'd', 'e']);
    running.cancel(window, 'd');
    await settled();
    expect(statesOf(works)).toEqual(['running', 'running', 'running', 'cancelled', 'waiting']);
    works[0]?.end();
    await settled();
    expect(statesOf(works)).toEqual(['ended', 'running', 'running', 'cancelled', 'running']);
  });

  test('lets the next begin also where it fails', async () => {
    const [running, window] = [new RunningWork(), windowThatListens()];
    const failing = [1, 2, 3].map((name) => running.run(window, `${name}`, () => Promise.reject(new Error('broken'))));
    const [last] = startWorks(running, window, ['last']);
    await Promise.allSettled(failing);
    await settled();
    expect(last?.state).toBe('running');
  });

  test('does not wait for that of another window, nor is it cancelled with it', async () => {
    const [running, one, other] = [new RunningWork(), windowThatListens(), windowThatListens()];
    const works = startWorks(running, one, ['a', 'a', 'a', 'a']);
    const others = startWorks(running, other, ['a']);
    running.cancel(one, 'a');
    await settled();
    expect([statesOf(works), statesOf(others)]).toEqual([
      ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
      ['running'],
    ]);
  });
});
