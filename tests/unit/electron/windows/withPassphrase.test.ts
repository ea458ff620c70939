import { describe, expect, test } from 'vitest';
import {
  withPassphrase,
  type LockedWork,
  type PassphraseQuestion,
  type Unlocked,
} from '../../../../electron/windows/withPassphrase';
import { failure, success } from '../../../../shared/model/result';

type Locks = { readonly file?: string; readonly journal?: string };

const refuse = (code: 'file-locked' | 'journal-locked' | 'passphrase-wrong'): Unlocked =>
  Promise.resolve(failure({ code, file: 'visit.mission' }));

/** Opening a file under these passphrases, and the questions that stand in the window one after the other. */
function opening({ file, journal }: Locks, isDraft = false) {
  const questions: (PassphraseQuestion | undefined)[] = [];
  const attempt: LockedWork['attempt'] = (passphrases) => {
    const opens = (lock: string | undefined) => lock === undefined || passphrases.includes(lock);
    if (!opens(file)) return refuse(passphrases.length === 0 ? 'file-locked' : 'passphrase-wrong');
    return opens(journal) ? Promise.resolve(success(undefined)) : refuse('journal-locked');
  };
  const window = { ask: (question: PassphraseQuestion | undefined) => void questions.push(question) };
  const work = { path: '/stick/visit.mission', isDraft, attempt, window: () => window };
  return { questions, opened: withPassphrase(work), answer: (text: string) => questions.at(-1)?.unlock(text) };
}

const done = { ok: true, value: undefined };
const asked = { ok: true, value: null };
const wrong = { ok: false, error: { code: 'passphrase-wrong', file: 'visit.mission' } };

describe('opening what may take a passphrase', () => {
  test('asks nothing where none is needed', async () => {
    const { opened, questions } = opening({});
    expect([await opened, questions]).toEqual([done, []]);
  });

  test('asks for that of the file, and says what is wrong until it is right', async () => {
    const { opened, questions, answer } = opening({ file: 'new' });
    expect([await opened, await answer('x'), await answer('new'), questions.map((each) => each?.request)]).toEqual([
      asked,
      wrong,
      done,
      [{ file: 'visit.mission', folder: '/stick', reason: 'file' }],
    ]);
  });

  test('asks for the earlier one as well, where unsaved edits are under it', async () => {
    const { opened, questions, answer } = opening({ file: 'new', journal: 'old' });
    const answers = [await opened, await answer('new'), await answer('x'), await answer('old')];
    expect([answers, questions.map((each) => each?.request.reason)]).toEqual([
      [asked, asked, wrong, done],
      ['file', 'journal'],
    ]);
  });

  test('asks for the earlier one alone, where somebody took the protection of the file away', async () => {
    const { opened, questions, answer } = opening({ journal: 'old' });
    expect([
      await opened,
      await answer('x'),
      await answer('old'),
      questions.map((each) => each?.request.reason),
    ]).toEqual([asked, wrong, done, ['journal']]);
  });

  test('names no file where there is none to speak of', async () => {
    const { opened, questions } = opening({ file: 'new' }, true);
    await opened;
    expect(questions[0]?.request).toEqual({ file: '', folder: '', reason: 'file' });
  });
});
