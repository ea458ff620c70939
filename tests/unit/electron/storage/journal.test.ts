import { describe, expect, test } from 'vitest';
import { readContainer } from '../../../../electron/storage/container/readContainer';
import { startJournal } from '../../../../electron/storage/journal';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';

const frame = (words: string) => ({ type: 'changes' as const, payload: new TextEncoder().encode(words) });

async function startedJournal() {
  const files = createMemoryFileSystem();
  const started = await startJournal(files, '/profile/journals/a.journal', 'mission-1', [frame('first')]);
  if (!started.ok) throw new Error(started.error.reason);
  return {
    files,
    journal: started.value,
    framesOnDisk: () => readContainer(files.files.get('/profile/journals/a.journal')!),
  };
}

describe('the journal of an open mission', () => {
  test('has every edit in the order in which they were made', async () => {
    const { journal, framesOnDisk } = await startedJournal();
    await Promise.all([journal.append(frame('second')), journal.append(frame('third'))]);
    const frames = [frame('first'), frame('second'), frame('third')];
    expect(framesOnDisk()).toEqual({ ok: true, value: { role: 'journal', documentId: 'mission-1', frames } });
    expect(await journal.close()).toEqual({ ok: true, value: undefined });
  });

  test('takes nothing more once a write has failed, because a chain with a hole proves nothing', async () => {
    const { files, journal, framesOnDisk } = await startedJournal();
    files.fault = (operation) => (operation === 'write' ? 'no-space' : undefined);
    const failed = await journal.append(frame('second'));
    files.fault = undefined;
    const after = await journal.append(frame('third'));
    expect([failed.ok, after.ok, framesOnDisk()]).toMatchObject([
      false,
      false,
      { value: { frames: [frame('first')] } },
    ]);
  });
});
