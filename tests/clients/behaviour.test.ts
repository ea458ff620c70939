import { describe, expect, test } from 'vitest';
import { calendarClients, clientOccasions, type ClientBehaviour } from '../../shared/calendar/clientBehaviour';
import { clientScenario } from '../support/clientScenario';
import type { ClientStep, ImportedEvent } from '../support/clientStep';
import { importIntoKhal } from '../support/importIntoKhal';
import { importIntoEvolution } from './support/importIntoEvolution';
import { importIntoThunderbird } from './support/importIntoThunderbird';

type Import = (steps: readonly (readonly string[])[]) => readonly ClientStep[];

const { uid, first, moved, cancelled, invited, invitedMoved, cancelMessage, flight } = clientScenario;

/** What a program has of the lunch after these files, and whether it took the last one. */
function after(importFiles: Import, texts: readonly string[]): { step: ClientStep; lunches: ImportedEvent[] } {
  const step = importFiles(texts.map((text) => [text])).at(-1);
  if (!step) throw new Error('The client said nothing');
  return { step, lunches: step.events.filter((event) => event.uid === uid) };
}

const noon = '2026-06-22T16:00';
const afternoon = '2026-06-22T18:00';

function whenNew(importFiles: Import, text: string): ClientBehaviour {
  const { lunches } = after(importFiles, [text]);
  return lunches.length === 1 && lunches[0]?.start === noon ? 'adds' : 'ignores';
}

function whenMoved(importFiles: Import, text: string): ClientBehaviour | 'duplicates' {
  const { step, lunches } = after(importFiles, [first, text]);
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

const programs: [id: string, importFiles: Import][] = [
  ['khal', importIntoKhal],
  ['evolution', importIntoEvolution],
  ['thunderbird', importIntoThunderbird],
];

describe('the table of what each program does says what it does', { timeout: 300_000 }, () => {
  test.each(programs)('%s', (id, importFiles) => {
    const told = calendarClients.find((client) => client.id === id)?.facts;
    const behaviours = clientOccasions.map((occasion) => {
      const fact = told?.[occasion];
      return [occasion, fact?.evidence === 'tested' ? fact.behaviour : fact?.evidence];
    });
    expect(Object.fromEntries(behaviours)).toEqual({
      first: whenNew(importFiles, first),
      again: whenMoved(importFiles, moved),
      invited: whenNew(importFiles, invited),
      cancelled: whenCancelled(importFiles, cancelled),
      cancelMessage: whenCancelled(importFiles, cancelMessage),
      twoZones: ofTwoZones(importFiles),
    });
  });
});

test.each(programs)(
  '%s does with the invitation to a meeting that moved what it does with a new version',
  (_, open) => {
    expect(whenMoved(open, invitedMoved)).toBe(whenMoved(open, moved));
  },
);

test('khal and Evolution let an older version overwrite a newer one, so the order of files matters', () => {
  for (const importFiles of [importIntoKhal, importIntoEvolution]) {
    const { lunches } = after(importFiles, [first, clientScenario.older]);
    expect(lunches.map(({ end }) => end)).toEqual(['2026-06-22T16:30']);
  }
});
