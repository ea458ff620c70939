import { describe, expect, test } from 'vitest';
import { byUid } from '../support/byUid';
import { calendarCases } from '../support/calendarCases';
import type { ClientStep } from '../support/clientStep';
import { importIntoEvolution } from './support/importIntoEvolution';
import { importIntoThunderbird } from './support/importIntoThunderbird';

const cases = calendarCases();

describe('big calendar clients understand what the model means', { timeout: 300_000 }, () => {
  test.each(cases)('Evolution: $name', ({ text, expected }) => {
    expect(events(importIntoEvolution([text()]))).toMatchObject(expected());
  });

  test.each(cases)('Thunderbird: $name', ({ text, expected }) => {
    expect(events(importIntoThunderbird([text()]))).toMatchObject(expected());
  });
});

function events([step]: readonly ClientStep[]) {
  return [...(step?.events ?? [])].sort(byUid);
}
