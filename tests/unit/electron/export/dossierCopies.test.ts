import { describe, expect, test } from 'vitest';
import { dossierCopies } from '../../../../electron/export/briefCopies';
import { dossierReaders } from '../../../../shared/brief/dossierReaders';
import type { BriefRequest } from '../../../../shared/ipc/briefRequest';
import { delegateIdSchema } from '../../../../shared/model/identifier';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

const request: BriefRequest = {
  document: 'meeting-dossiers',
  delegates: [],
  language: 'fr',
  paper: 'letter',
  includeTentative: true,
  parts: [],
};

/** The brief mission, with something prepared for one of its meetings. */
function prepared(id: string, more: object = {}) {
  const mission = briefMission();
  const item = Object.values(mission.items).find((candidate) => candidate.id === id);
  const changed = { ...item, objectivesFr: 'Un oui ou un non', objectivesEn: '', ...more };
  return missionSchema.parse({ ...mission, items: { ...mission.items, [id]: changed } });
}

describe('who gets a dossier of their meetings', () => {
  test.each([
    ['those who take part in a prepared meeting', prepared('harborline'), {}, true],
    [
      'nobody, where it is a matter of the coordinators',
      prepared('harborline', { audience: 'coordinators' }),
      {},
      false,
    ],
    ['nobody, where the meeting was cancelled', prepared('harborline', { status: 'cancelled' }), {}, false],
    ['those of a meeting that is not sure yet', prepared('harborline', { status: 'tentative' }), {}, true],
    [
      'nobody, where what is not sure yet is left out',
      prepared('harborline', { status: 'tentative' }),
      { includeTentative: false },
      false,
    ],
    ['nobody, where nothing was prepared', briefMission(), {}, false],
  ])('%s', (_, mission, choice, hasReaders) => {
    const copies = dossierCopies(mission, { ...request, ...choice });
    expect(copies.length > 0).toBe(hasReaders);
    const readers = dossierReaders(mission, { includeTentative: true, ...choice });
    expect(new Set(copies.map(({ delegate }) => delegate))).toEqual(readers);
  });

  test('only those named, where somebody is', () => {
    const named = delegateIdSchema.parse('d9');
    const copies = dossierCopies(prepared('harborline'), { ...request, delegates: [named] });
    expect(copies).toEqual([{ delegate: named, locale: 'fr' }]);
  });
});
