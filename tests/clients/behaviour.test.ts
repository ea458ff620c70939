import { describe, expect, test } from 'vitest';
import { calendarClients, clientOccasions, type ClientBehaviour } from '../../shared/calendar/clientBehaviour';
import { clientScenario } from '../support/clientScenario';
import type { ClientStep, ImportedEvent } from '../support/clientStep';
import { importIntoKhal } from '../support/importIntoKhal';
import { importIntoEvolution } from './support/importIntoEvolution';
import { importIntoThunderbird } from './support/importIntoThunderbird';

type Import = (texts: readonly string[]) => readonly ClientStep[];

const { uid, first, moved, cancelled, cancelMessage, flight } = clientScenario;

/** What a program has of the lunch after these files, and whether it took the last one. */
function after(importFiles: Import, texts: readonly string[]): { step: ClientStep; lunches: ImportedEvent[] } {
  const step = importFiles(texts).at(-1);
  if (!step) throw new Error('The client said nothing');
  return { step, lunches: step.events.filter((event) => event.uid === uid) };
}

const noon = '2026-06-22T16:00';
const afternoon = '2026-06-22T18:00';

function whenFirst(importFiles: Import): ClientBehaviour {
  const { lunches } = after(importFiles, [first]);
  return lunches.length === 1 && lunches[0]?.start === noon ? 'adds' : 'ignores';
}

function whenMoved(importFiles: Import): ClientBehaviour | 'duplicates' {
  const { step, lunches } = after(importFiles, [first, moved]);
  if (lunches.length > 1) return 'duplicates';
  if (lunches[0]?.start === afternoon) return 'replaces';
  return step.refused === null ? 'ignores' : 'refuses';
}

function whenCancelled(importFiles: Import, text: string): ClientBehaviour | 'duplicates' {
  const { step, lunches } = after(importFiles, [first, text]);
  if (lunches.length > 1) return 'duplicates';
  const [lunch] = lunches;
  if (!lunch) return 'removes';
  if (lunch.status === 'CANCELLED') return 'marks';
  return step.refused === null ? 'ignores' : 'refuses';
}

function ofTwoZones(importFiles: Import): ClientBehaviour | 'wrong' {
  const [found] = after(importFiles, [flight]).lunches;
  if (found?.start !== noon || found.end !== '2026-06-23T07:15') return 'wrong';
  if (!found.zones) return 'oneClock';
  return found.zones.join() === 'America/Toronto,Asia/Kathmandu' ? 'bothZones' : 'wrong';
}

describe('the table of what each program does says what it does', { timeout: 300_000 }, () => {
  test.each<[id: string, Import]>([
    ['khal', importIntoKhal],
    ['evolution', importIntoEvolution],
    ['thunderbird', importIntoThunderbird],
  ])('%s', (id, importFiles) => {
    const told = calendarClients.find((client) => client.id === id)?.facts;
    const behaviours = clientOccasions.map((occasion) => {
      const fact = told?.[occasion];
      return [occasion, fact?.evidence === 'tested' ? fact.behaviour : fact?.evidence];
    });
    expect(Object.fromEntries(behaviours)).toEqual({
      first: whenFirst(importFiles),
      again: whenMoved(importFiles),
      cancelled: whenCancelled(importFiles, cancelled),
      cancelMessage: whenCancelled(importFiles, cancelMessage),
      twoZones: ofTwoZones(importFiles),
    });
  });
});

test('khal and Evolution let an older version overwrite a newer one, so the order of files matters', () => {
  for (const importFiles of [importIntoKhal, importIntoEvolution]) {
    const { lunches } = after(importFiles, [first, clientScenario.older]);
    expect(lunches.map(({ end }) => end)).toEqual(['2026-06-22T16:30']);
  }
});
