import { describe, expect, test } from 'vitest';
import { readCost } from '../../../../../shared/model/readCost';
import { supportCell } from '../../../../../renderer/features/support/supportCell';
import { moneyText } from '../../../../../shared/i18n/moneyText';
import { supportRequestSchema } from '../../../../../shared/model/supportRequest';
import { formatDay } from '../../../../../shared/time/formatDay';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { aSupportRequest } from '../../../../fixtures/aSupportRequest';
import { smallMission } from '../../../../fixtures/smallMission';

const mission = smallMission();
const request = supportRequestSchema.parse(aSupportRequest('shuttle', { titleEn: '' }));
const edit = (changes: object) => ({ name: 'edit-support-request', payload: { request: 'shuttle', changes } });

describe('what is written in a cell of the list of requests', () => {
  test.each([
    ['titleEn', ' Coach ', edit({ titleEn: 'Coach' })],
    ['titleFr', '', undefined],
    ['kind', 'staff', edit({ kind: 'staff' })],
    ['standing', 'done', { name: 'set-support-status', payload: { request: 'shuttle', status: 'done' } }],
    ['standing', 'nearly', undefined],
    ['supporter', 'cédrane', edit({ supporter: 'cedrane' })],
    ['supporter', 'Nowhere Inc.', undefined],
    ['supporter', '', edit({ supporter: null })],
    ['contact', 'hank hill', edit({ contact: 'hank' })],
    ['owner', 'Bela Cote', edit({ owner: 'p-bela' })],
    ['due', '5 juin 2026', edit({ due: '2026-06-05' })],
    ['due', 'soon', undefined],
    ['due', '', edit({ due: null })],
    ['quantity', '1 200', edit({ quantity: 1200 })],
    ['quantity', '0', undefined],
    ['quantity', '2,5', undefined],
    ['quantity', '1e3', undefined],
    ['quantity', '0x10', undefined],
    ['quantity', '100 001', undefined],
    ['cost', '1 250 $', edit({ cost: 'CAD 1250.00' })],
    ['cost', 'dear', undefined],
  ] as const)('%s: “%s”', (column, text, expected) => {
    expect(supportCell(mission, request, column, text)).toEqual(expected);
  });

  test.each(['fr', 'en'] as const)('a day and a cost are read as the list itself says them, %s', (locale) => {
    const day = plainDateSchema.parse('2026-06-01');
    const said = formatDay(day, locale, { weekday: 'none', year: true });
    expect([
      supportCell(mission, request, 'due', said),
      supportCell(mission, request, 'cost', moneyText('USD 9650.50', locale)),
    ]).toEqual([edit({ due: '2026-06-01' }), edit({ cost: 'USD 9650.50' })]);
  });
});

describe('an amount of money', () => {
  test.each([
    ['1250', 'CAD 1250.00'],
    ['1 250,50 $', 'CAD 1250.50'],
    ['$1,250.50', 'CAD 1250.50'],
    ['1.250,5 eur', 'EUR 1250.50'],
    ['USD 480.5', 'USD 480.50'],
    ['1,250', 'CAD 1250.00'],
    ['12,50', 'CAD 12.50'],
    ['1 250,50 $ US', 'USD 1250.50'],
    ['$1,250 US', 'USD 1250.00'],
    ['US$1,250', 'USD 1250.00'],
    ['1 250 $ CA', 'CAD 1250.00'],
    ['CA$1,250', 'CAD 1250.00'],
    ['1 250 $ CAD', 'CAD 1250.00'],
    ['CAD $1,250', 'CAD 1250.00'],
    ['1 250 €', 'EUR 1250.00'],
    ['€1,250', 'EUR 1250.00'],
    ['5 € CAD', undefined],
    ['5 ¥', undefined],
    ['1e9', undefined],
    ['-5', undefined],
    ['USD 5 CAD', undefined],
    ['5 us', undefined],
    ['1.2.3', undefined],
    ['9999999999', undefined],
  ])('“%s” is %s', (text, expected) => {
    expect(readCost(text)).toBe(expected);
  });
});
