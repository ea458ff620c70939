import { describe, expect, test } from 'vitest';
import { cellRefusal } from '../../../../renderer/records/cellRefusal';
import { organisationBlock } from '../../../../renderer/records/organisationBlock';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { smallMission } from '../../../fixtures/smallMission';

const mission = smallMission();
const t = createTranslations('en').getFixedT('en', 'delegation');

describe('why a text cannot stand in a field of a person or an organisation', () => {
  test.each([
    ['email', 'ana@', 'This address is incomplete. Example: given.family@example.org'],
    ['organisationEmail', 'a@example.org; b@example.org', 'Only one address fits here. Keep the main one.'],
    ['organisationWebsite', 'nowhere', 'This website address cannot be read. Example: www.example.org'],
    ['workPhone', 'ask Zoé', 'This number cannot be read. Example: +1 514 555-0100'],
    ['travelDocumentExpiry', '31/02/2027', 'This date cannot be read. Example: 2028-03-31'],
    ['jobTitleFr', 'x'.repeat(501), 'This text is longer than 500 characters. Shorten it.'],
    ['organisation', '#N/A', 'This is an error of the spreadsheet, not a value. Correct it in the spreadsheet.'],
    ['accessNeeds', 'a piano', /^This need has no box of its own/],
    ['diets', 'a piano', /^This diet has no box of its own/],
    ['notes', 'Passeport AB123456', /^This looks like a passport or visa number/],
    ['status', 'perhaps', 'This value is not recognised.'],
  ] as const)('%s: %s', (field, text, sentence) => {
    expect(cellRefusal(field, text, mission.lastDay, t)).toMatch(sentence);
  });

  test.each([
    ['jobTitleFr', 'x'.repeat(500)],
    ['notes', 'x'.repeat(5_000)],
    ['organisationCountry', 'Zubrowka'],
    ['email', ''],
  ] as const)('none of what is taken whole: %s', (field, text) => {
    expect(cellRefusal(field, text, mission.lastDay, t)).toBeNull();
  });

  test('a name too long for an organisation is named, and does not keep the rest of the block out', () => {
    const [organisation = ''] = Object.keys(mission.organisations);
    const long = 'n'.repeat(501);
    const block = {
      rowIds: [organisation],
      columnIds: ['name', 'organisationCity'],
      cells: [
        [long, 'Laval'],
        [long, ''],
      ],
    };
    expect(organisationBlock(mission, block)).toEqual({
      commands: [
        {
          name: 'paste-cells',
          payload: { cells: [{ collection: 'organisations', id: organisation, field: 'city', value: 'Laval' }] },
        },
      ],
      refused: [
        { row: 1, rowId: organisation, columnId: 'name', value: long },
        { row: 2, columnId: 'name', value: long },
        { row: 2, columnId: null, value: '' },
      ],
    });
  });
});
