import { describe, expect, test } from 'vitest';
import { guestCounts } from '../../../../shared/jointActivities/guestCounts';
import { guestsOf } from '../../../../shared/jointActivities/guestsOf';
import { organiserNames } from '../../../../shared/jointActivities/organiserNames';
import { readGuestRows } from '../../../../shared/jointActivities/readGuestRows';
import { itemIdSchema, organisationIdSchema } from '../../../../shared/model/identifier';
import { itineraryItemSchema } from '../../../../shared/model/itineraryItem';
import { aGuest, theParties } from '../../../fixtures/aGuest';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const organisations = theParties;
const both = { massbio: true, bioquebec: true };
const invitedBy = organisationIdSchema.parse('bioquebec');

describe('an activity is organised', () => {
  test.each([
    ['by both', { isJoint: true, hostOrganisations: both }, 'BIOQuébec et MassBio', 'BIOQuébec and MassBio'],
    [
      'by three',
      { isJoint: true, hostOrganisations: { ...both, bio: true } },
      'BIO, BIOQuébec et MassBio',
      'BIO, BIOQuébec, and MassBio',
    ],
    [
      'by nobody in particular where one alone is named',
      { isJoint: true, hostOrganisations: { massbio: true } },
      '',
      '',
    ],
    ['by nobody in particular where it is not joint', { hostOrganisations: both }, '', ''],
  ])('%s', (_, fields, fr, en) => {
    const mission = smallMission([aSession('reception', fields)], { organisations });
    const item = itineraryItemSchema.parse(mission.items[itemIdSchema.parse('reception')]);
    expect([organiserNames(item, mission, 'fr'), organiserNames(item, mission, 'en')]).toEqual([fr, en]);
  });
});

test('guests are counted for each side by what they answered', () => {
  const mission = smallMission([aSession('reception')], {
    organisations,
    guests: {
      ...aGuest('Ada', { standing: 'accepted' }),
      ...aGuest('Bo', { standing: 'declined' }),
      ...aGuest('Cy', { invitedBy: 'massbio', standing: 'attended' }),
      ...aGuest('Di', { item: 'dinner' }),
      ...aGuest('Ed', { deleted: true }),
    },
  });
  const guests = guestsOf(mission, itemIdSchema.parse('reception'));
  expect([guestCounts(guests), guestCounts(guests, invitedBy)]).toEqual([
    { invited: 0, accepted: 1, declined: 1, attended: 1, listed: 3, expected: 2 },
    { invited: 0, accepted: 1, declined: 1, attended: 0, listed: 2, expected: 1 },
  ]);
});

describe('a list of guests copied from a spreadsheet', () => {
  const mission = smallMission([], { organisations });
  const read = (rows: readonly string[], listed: object = {}) => {
    const guests = guestsOf(smallMission([], { guests: listed }), itemIdSchema.parse('reception'));
    return readGuestRows(rows.join('\n'), { mission, invitedBy, listed: guests });
  };

  test('is read by its titles; people and organisations of the mission are found', () => {
    const rows = [
      'Prénom\tNom\tOrganisation\tFonction\tLangue\tRéponse\tRégime alimentaire',
      'Anne\tRoy\tmassbio\tPDG\tfrançais\ta accepté\tvégane',
      'Bo\tLi\tElsewhere\t\t\t\t',
    ];
    expect(read(rows)).toEqual({
      guests: [
        {
          person: 'p-anne',
          organisation: 'massbio',
          role: 'PDG',
          language: 'fr',
          standing: 'accepted',
          needs: 'végane',
          invitedBy,
        },
        { name: 'Bo Li', organisationName: 'Elsewhere', standing: 'invited', invitedBy },
      ],
      problems: [],
      unread: [],
    });
  });

  test('names the columns that hold something and are not read, a second one of the same field and one without a title too', () => {
    const rows = [
      'Nom complet\tCourriel\tFonction\tTitre du poste\t\tVille\tNotes',
      'Ada\tada@example.org\tPDG\tPrésidente\tà voir\t\tarrive tôt',
      'Bo\t\t\t\t\t\t',
    ];
    const found = read(rows);
    expect([found?.unread, found?.guests.map(({ role, notes }) => [role, notes])]).toEqual([
      [
        { title: 'Courriel', number: 2 },
        { title: 'Titre du poste', number: 4 },
        { title: '', number: 5 },
      ],
      [
        ['PDG', 'arrive tôt'],
        [undefined, undefined],
      ],
    ]);
  });

  test('keeps no number of a document, says in which row there was one, and keeps the other words', () => {
    const rows = ['Nom complet\tNotes\tRégime', 'Ada\tArrive tôt, passeport AB123456\tvégane'];
    expect(read(rows)).toEqual({
      guests: [
        { name: 'Ada', notes: 'Arrive tôt, passeport ••••••••', needs: 'végane', standing: 'invited', invitedBy },
      ],
      problems: [{ row: 2, code: 'number', text: '' }],
      unread: [],
    });
  });

  test('finds whoever is on the list although something that nobody sees stands in the name', () => {
    const rows = ['\uFEFFNom complet\tNotes', '\u202EDi\u202C\tx', 'A\u200Bda\t\u2066y\u2069'];
    const found = read(rows, aGuest('Di'));
    expect([found?.problems.map(({ code }) => code), found?.guests.map(({ name, notes }) => [name, notes])]).toEqual([
      ['twice'],
      [['Ada', 'y']],
    ]);
  });

  test('takes what a guest needs from every column that says it', () => {
    const rows = ['Nom complet\tRégime\tAccessibilité', 'Anne Roy\tvégane\tfauteuil roulant'];
    expect(read(rows)?.guests.map(({ needs }) => needs)).toEqual(['végane, fauteuil roulant']);
  });

  test('in English too', () => {
    const rows = ['Name\tCompany\tTitle\tLanguage\tStatus', 'Bo Li\tMassBio\tCEO\tEnglish\tdeclined'];
    expect(read(rows)?.guests).toEqual([
      { name: 'Bo Li', organisation: 'massbio', role: 'CEO', language: 'en', standing: 'declined', invitedBy },
    ]);
  });

  test('says of each row what is wrong with it, and loses no other', () => {
    const rows = [
      'Nom complet\tLangue\tRéponse',
      'Ada\tklingon\tpeut-être',
      '\tfr\t',
      'Bo\tfr\tprésent',
      'bo\t\t',
      `${'x'.repeat(501)}\t\t`,
    ];
    const found = read(rows, aGuest('Di'));
    expect([
      found?.guests.map(({ name, standing }) => `${name} ${standing}`),
      found?.problems.map(({ row, code }) => `${row} ${code}`),
    ]).toEqual([
      ['Ada invited', 'Bo attended'],
      ['2 language', '2 standing', '3 nameless', '5 twice', '6 long'],
    ]);
  });

  test('does not invite again whoever is on the list', () => {
    expect(read(['Nom complet\tLangue', 'di\tfr'], aGuest('Di'))).toEqual({
      guests: [],
      problems: [{ row: 2, code: 'twice', text: 'di' }],
      unread: [],
    });
  });

  test.each([
    ['no title for names', 'Ville\tPays\nMontréal\tCA'],
    ['nothing', ''],
    ['a sentence', 'Bonjour à tous'],
  ])('is refused with %s', (_, text) => {
    expect(readGuestRows(text, { mission, invitedBy, listed: [] })).toBeUndefined();
  });
});
