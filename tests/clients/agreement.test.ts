import { describe, expect, test } from 'vitest';
import { byUid } from '../support/byUid';
import { calendarCases } from '../support/calendarCases';
import type { ClientStep } from '../support/clientStep';
import { importIntoEvolution } from './support/importIntoEvolution';
import { importIntoThunderbird } from './support/importIntoThunderbird';

const cases = calendarCases();

describe('big calendar clients understand what the model means, for every recipient', { timeout: 300_000 }, () => {
  test.each(cases)('Evolution: $name', ({ files }) => {
    expect(held(importIntoEvolution([files.map(({ text }) => text())]))).toMatchObject(expectedOf(files));
  });

  test.each(cases)('Thunderbird: $name', ({ files }) => {
    expect(held(importIntoThunderbird([files.map(({ text }) => text())]))).toMatchObject(expectedOf(files));
  });
});

/** What a client holds after it opened many files, if it refused none of them. */
function held([step]: readonly ClientStep[]) {
  if (!step || step.refused !== null) throw new Error(step?.refused ?? 'The client said nothing');
  return [...step.events].sort(byUid);
}

function expectedOf(files: (typeof cases)[number]['files']) {
  return files.flatMap(({ expected }) => expected()).sort(byUid);
}
