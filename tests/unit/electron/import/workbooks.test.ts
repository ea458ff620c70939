import { describe, expect, test } from 'vitest';
import { parseSpreadsheet } from '../../../../electron/import/parseSpreadsheet';

const read = (name: string) => parseSpreadsheet(`tests/fixtures/imports/workbooks/${name}`, () => undefined);

describe('a workbook is read as its spreadsheet shows it', () => {
  test('written by openpyxl: title above the list, dates, merged cells, a hidden row, a passport column', async () => {
    expect(await read('openpyxl.xlsx')).toEqual({
      ok: true,
      value: {
        fileName: 'openpyxl.xlsx',
        format: 'xlsx',
        sheet: 'Délégués & invités',
        header: ['Prénom', 'Nom de famille', 'Entreprise', 'Courriel', 'Exp. passeport', 'No passeport', 'Cellulaire'],
        rows: [
          {
            number: 4,
            cells: [
              'Élodie',
              'Tremblay',
              'Érable DX inc.',
              'e.tremblay@example.org',
              '2029-11-30',
              '••••••••',
              '5145550100',
            ],
            dates: { 4: '2029-11-30' },
          },
          {
            number: 5,
            cells: [
              'Marc-Antoine',
              'Vézina',
              'Érable DX inc.',
              'ma.vezina@example.org',
              '2028-03-14',
              '••••••••',
              '514 555-0101',
            ],
            dates: { 4: '2028-03-14' },
          },
          {
            number: 6,
            cells: ['Nadia', 'Haddad', 'Immunova Nord', 'n.haddad@example.org', '02/08/2027', '••••••••', ''],
            isHidden: true,
          },
          {
            number: 8,
            cells: ['Wei', 'Zhang', '', 'wei@example.org', '2030-01-01', '••••••••', ''],
            dates: { 4: '2030-01-01' },
          },
        ],
        maskedColumns: [5],
      },
    });
  });

  test('written by XlsxWriter: days counted from 1904, rich text, cached formulas, a hidden first sheet', async () => {
    expect(await read('xlsxwriter.xlsx')).toEqual({
      ok: true,
      value: {
        fileName: 'xlsxwriter.xlsx',
        format: 'xlsx',
        sheet: 'Delegates',
        header: ['First name', 'Last name', 'Company', 'Passport expiry date', 'Arrival', 'Dietary needs', 'Status'],
        rows: [
          {
            number: 2,
            cells: [
              'Priya',
              'Raman',
              'Virexa Bio',
              '2029-11-30',
              '2026-06-21T19:15',
              'Végétarienne\nsans noix',
              'TRUE',
            ],
            dates: { 3: '2029-11-30', 4: '2026-06-21' },
          },
          { number: 3, cells: ['Olumide', 'Adeyemi', '#N/A', '46000.5', '', '', 'confirmed'] },
        ],
      },
    });
  });

  test('written by Gnumeric', async () => {
    expect(await read('gnumeric.xlsx')).toEqual({
      ok: true,
      value: {
        fileName: 'gnumeric.xlsx',
        format: 'xlsx',
        sheet: 'source.csv',
        header: ['Nom', 'Courriel'],
        rows: [
          { number: 2, cells: ['Côté, Jean-Sébastien', 'js.cote@example.org'] },
          { number: 3, cells: ['O’Brien & fils <ltée>', 'ob@example.org'] },
        ],
      },
    });
  });
});
