import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../../electron/export/workbookBytes';
import { readXlsx } from '../../../../electron/import/xlsx/readXlsx';
import { cellText } from '../../../../shared/brief/cellText';
import { missionReport } from '../../../../shared/brief/missionReport';
import { instantSchema } from '../../../../shared/model/instant';
import { reportWorkbook } from '../../../../shared/outcomes/reportWorkbook';
import { workbookParts } from '../../../../shared/workbooks/workbookParts';
import { theParties } from '../../../fixtures/aGuest';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const now = instantSchema.parse('2026-09-30T12:00:00Z');
const aLine = (id: string, fields: object) => ({
  [id]: { id, item: 'gala', whatFr: id, whatEn: id, shares: {}, ...fields },
});

function missionWith(...lines: readonly object[]) {
  const hostOrganisations = { bioquebec: true, massbio: true };
  return smallMission([aSession('gala', { isJoint: true, hostOrganisations, titleEn: '=Gala', titleFr: '=Gala' })], {
    organisations: theParties,
    budgetLines: lines.reduce((all, one) => ({ ...all, ...one }), {}),
  });
}

function reportOf(mission: ReturnType<typeof missionWith>, locale: 'fr' | 'en' = 'en') {
  return missionReport(mission, 'coordinators', { locale, now });
}

/** The rows of the two tables as they are read. */
function read(...lines: readonly object[]) {
  const { tables } = reportOf(missionWith(...lines));
  return ['costs', 'shares'].map((id) =>
    (tables.find((table) => table.id === id)?.rows ?? []).map((cells) =>
      cells.map((cell) => cellText(cell, 'en').replace('\u00A0', ' ')).join(' | '),
    ),
  );
}

const huge = 'CAD 999999999.99';

describe('what joint activities cost, in the report', () => {
  test.each([
    ['no line', [], [], []],
    ['no amount yet', [aLine('room', { shares: { massbio: '100%' } })], [], []],
    [
      'halves of an odd cent',
      [aLine('room', { estimated: 'CAD 0.03', shares: { bioquebec: '50%', massbio: '50%' } })],
      ['=Gala | CAD 0.03 | '],
      ['=Gala | BIOQuébec | CAD 0.02', '=Gala | MassBio | CAD 0.01'],
    ],
    [
      'what it came to is what is shared',
      [aLine('room', { estimated: 'CAD 100.00', actual: 'CAD 80.00', shares: { massbio: '100%' } })],
      ['=Gala | CAD 100 | CAD 80'],
      ['=Gala | MassBio | CAD 80'],
    ],
    [
      'two currencies, never added',
      [
        aLine('room', { estimated: 'CAD 100.00', shares: { bioquebec: '100%' } }),
        aLine('food', { estimated: 'USD 50.00', shares: { massbio: '100%' } }),
      ],
      ['=Gala | CAD 100 | ', '=Gala | USD 50 | '],
      ['=Gala | BIOQuébec | CAD 100', '=Gala | MassBio | USD 50'],
    ],
    [
      'a part that nobody takes, and a share in another currency',
      [aLine('room', { estimated: 'CAD 100.00', shares: { bioquebec: '25%', massbio: 'USD 40.00' } })],
      ['=Gala | CAD 100 | '],
      ['=Gala | BIOQuébec | CAD 25', '=Gala | Not shared out yet | CAD 75'],
    ],
    [
      'more than all',
      [aLine('room', { estimated: 'CAD 100.00', shares: { bioquebec: '80%', massbio: '50%' } })],
      ['=Gala | CAD 100 | '],
      ['=Gala | BIOQuébec | CAD 80', '=Gala | MassBio | CAD 50', '=Gala | Shared out in excess | CAD 30'],
    ],
    [
      'sums beyond the largest amount of a line',
      [
        aLine('room', { estimated: huge, shares: { massbio: '100%' } }),
        aLine('food', { estimated: huge, shares: { massbio: '100%' } }),
      ],
      ['=Gala | CAD 1,999,999,999.98 | '],
      ['=Gala | MassBio | CAD 1,999,999,999.98'],
    ],
  ])('%s', (_, lines, costs, shares) => {
    expect(read(...lines)).toEqual([costs, shares]);
  });

  test('is told to no partner', () => {
    const mission = missionWith(aLine('room', { estimated: 'CAD 123.00', shares: { massbio: '100%' } }));
    expect(JSON.stringify(missionReport(mission, 'partner', { locale: 'fr', now }))).not.toMatch(/CAD|123/);
  });

  test('is numbers in the spreadsheet, shown with their currency, to add up', async () => {
    const mission = missionWith(
      aLine('room', { estimated: huge, actual: 'CAD 1250.50', shares: { massbio: '100%' } }),
      aLine('food', { estimated: 'USD 0.10', shares: {} }),
    );
    const { sheets } = reportWorkbook(reportOf(mission, 'fr'));
    const costs = sheets.filter(({ name }) => name === 'Coût des activités conjointes');
    const parts = workbookParts({ sheets: costs });
    const cells = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="([B-C]\d)" s="(\d)"><v>([^<]*)</g)];
    expect(cells.map(([, ...cell]) => cell.join(' '))).toEqual(['B2 5 999999999.99', 'C2 5 1250.5', 'B3 6 0.1']);
    const formats = [...(parts['xl/styles.xml'] ?? '').matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
    expect(formats.slice(1)).toEqual([String.raw`#,##0.00\ [$CAD]`, String.raw`#,##0.00\ [$USD]`]);
    expect(await readXlsx(Buffer.from(workbookBytes({ sheets: costs })))).toMatchObject({
      ok: true,
      value: { rows: [{}, { cells: ['=Gala', '999999999.99', '1250.5'] }, { cells: ['=Gala', '0.1'] }] },
    });
  });
});
