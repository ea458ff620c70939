import { describe, expect, test } from 'vitest';
import { missionReport } from '../../../../shared/brief/missionReport';
import type { ReportAudience } from '../../../../shared/brief/reportTable';
import { instantSchema } from '../../../../shared/model/instant';
import { aClaim, missionWithBenefit } from '../../../fixtures/benefits';

const now = instantSchema.parse('2026-09-30T12:00:00Z');
const mission = missionWithBenefit({}, [
  aClaim('later', { day: '2026-06-24', standing: 'requested 2026-06-01' }),
  aClaim('first', { day: '2026-06-22', standing: 'used 2026-06-22', quantity: 2, organisation: 'quanta' }),
  aClaim('gone', { deleted: true }),
  aClaim('lost', { benefit: 'nowhere', standing: 'refused 2026-06-02' }),
]);
const claimsFor = (audience: ReportAudience) =>
  missionReport(mission, audience, { locale: 'fr', now })
    .tables.find(({ id }) => id === 'claims')
    ?.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\u00A0', ' ') : cell)));

describe('who claimed which benefit, in the report', () => {
  test('is told to coordinators in the order of days, quantities as numbers, refused ones too', () => {
    expect(claimsFor('coordinators')).toEqual([
      ['Quanta', 'Bureau de passage', '22 juin 2026', 2, 'jours', 'Utilisé'],
      ['Norvexia', 'Sans titre', '23 juin 2026', 1, '', 'Refusé'],
      ['Norvexia', 'Bureau de passage', '24 juin 2026', 1, 'jours', 'Demandé'],
    ]);
  });

  test('is told to no partner, because it names companies', () => {
    expect(claimsFor('partner')).toBeUndefined();
  });
});
