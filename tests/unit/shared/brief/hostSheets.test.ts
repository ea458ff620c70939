import { describe, expect, test } from 'vitest';
import { accessSheet } from '../../../../shared/brief/accessSheet';
import { accessWorkbook } from '../../../../electron/export/accessWorkbook';
import { countNeeds } from '../../../../shared/delegation/needCounts';
import { briefContext } from '../../../../shared/brief/briefContext';
import { supportSheet, type SupportReaders } from '../../../../shared/brief/supportSheet';
import { supportTotals } from '../../../../shared/brief/supportTotals';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import type { SupportRequest } from '../../../../shared/model/supportRequest';
import { aClause } from '../../../fixtures/aClause';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aSession, execute, laterNow, smallMission } from '../../../fixtures/smallMission';

const { centre } = Object.fromEntries(Object.entries(smallMission().venues));
const venues = { centre: { ...centre, accessListDays: 10, notes: 'SECRET' } };
const cedrane = { supporter: 'cedrane', audience: 'hosts' };
const mission = smallMission(
  [
    aSession('visit', {
      venue: 'centre',
      delegates: { anne: true, carl: true },
      notes: 'SECRET',
      accessListSent: '2026-06-01',
    }),
    aSession('inner', {
      venue: 'centre',
      everyone: true,
      audience: 'coordinators',
      titleFr: 'SECRET',
      titleEn: 'SECRET',
    }),
  ],
  {
    venues,
    benefits: {
      rooms: {
        id: 'rooms',
        kind: 'meeting-room',
        titleFr: 'Salles',
        titleEn: 'Meeting rooms',
        grantedBy: 'cedrane',
        membersOf: 'norvexia',
      },
    },
    agreements: { entente: { id: 'entente', titleFr: 'Entente', titleEn: 'Pact', parties: {}, clauses: {} } },
    clauses: { support: aClause('support', 0, { kind: 'local-support', titleEn: 'Local support' }) },
    supportRequests: {
      room: aSupportRequest('room', {
        ...cedrane,
        titleFr: 'Salle',
        titleEn: 'Room',
        items: { visit: true, inner: true },
        quantity: 12,
        benefit: 'rooms',
        clause: 'support',
        contact: 'hank',
        owner: 'p-anne',
        cost: 'USD 1250.50',
        paidBy: 'norvexia',
        notes: 'SECRET',
      }),
      food: aSupportRequest('food', {
        ...cedrane,
        due: '2026-06-08',
        titleFr: 'Dîner',
        titleEn: 'Lunch',
        cost: 'USD 49.50',
        paidBy: 'norvexia',
      }),
      refused: aSupportRequest('refused', {
        ...cedrane,
        titleFr: 'Navette',
        titleEn: 'Shuttle',
        standing: 'declined 2026-05-10',
        cost: 'CAD 9.00',
      }),
      hidden: aSupportRequest('hidden', {
        supporter: 'cedrane',
        audience: 'coordinators',
        titleFr: 'Interne',
        titleEn: 'Internal',
        due: '2026-06-30',
      }),
      other: aSupportRequest('other', {
        supporter: 'norvexia',
        audience: 'hosts',
        titleFr: 'Ailleurs',
        titleEn: 'Elsewhere',
      }),
    },
  },
);

const count = countNeeds(mission);

function contextFor(readers: SupportReaders, locale: Locale = 'en') {
  const view: Mission = projectFor(mission, { audience: readers });
  return briefContext({ mission: view, locale, now: laterNow, pages: new Map() });
}

describe('the list of visitors of a visit', () => {
  test('names those who go and nothing that a host may not read', () => {
    const sheet = accessSheet('visit' as never, contextFor('hosts'), count);
    expect(sheet?.visitors).toEqual([
      { id: 'p-carl', familyName: 'Dion', givenName: 'Carl', organisation: 'Norvexia', role: 'Member' },
      { id: 'p-anne', familyName: 'Roy', givenName: 'Anne', organisation: 'Norvexia', role: 'Member' },
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/SECRET|555-0100|2026-06-01/);
  });

  test('there is none of a visit that only coordinators know of', () => {
    expect(accessSheet('inner' as never, contextFor('hosts'), count)).toBeUndefined();
  });

  test('is a spreadsheet too, one row a person under a heading', () => {
    const sheet = accessSheet('visit' as never, contextFor('hosts', 'fr'), count);
    expect(
      sheet &&
        accessWorkbook(sheet)
          .sheets.slice(0, 1)
          .map(({ name, rows }) => [name, ...rows]),
    ).toEqual([
      [
        'Liste des visiteurs',
        ['Nom', 'Prénom', 'Organisation', 'Rôle'],
        ['Dion', 'Carl', 'Norvexia', 'Membre'],
        ['Roy', 'Anne', 'Norvexia', 'Membre'],
      ],
    ]);
  });
});

const plain = (text: string) =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2011', '-');

describe('the sheet of a supporter', () => {
  const rowsFor = (readers: SupportReaders) =>
    supportSheet('cedrane' as never, readers, contextFor(readers), count)?.rows.map(({ title, state, items, cost }) =>
      [title.text, state, ...items, ...cost].map(plain),
    );

  test('for its host: their own requests, of the activities that they know, without costs and what they declined', () => {
    expect(rowsFor('hosts')).toEqual([
      ['Room', 'promised', 'Briefing · Monday, June 22, 9:00 a.m. · Centre'],
      ['Lunch', 'promised'],
    ]);
  });

  test('for coordinators: all of them, with what they cost, who pays, and the sums', () => {
    expect(rowsFor('coordinators')).toEqual([
      ['Shuttle', 'declined', 'CAD 9'],
      [
        'Room',
        'promised',
        'Briefing · Monday, June 22, 9:00 a.m. · Centre',
        'SECRET · Monday, June 22, 9:00 a.m. · Centre',
        'USD 1,250.50',
        'paid by Norvexia',
      ],
      ['Lunch', 'promised', 'USD 49.50', 'paid by Norvexia'],
      ['Internal', 'promised'],
    ]);
    const sheet = supportSheet('cedrane' as never, 'coordinators', contextFor('coordinators'), count);
    expect(sheet?.totals.map(plain)).toEqual(['Total paid by Norvexia: USD 1,300']);
  });

  test('adds up costs beyond the largest amount that one request can have', () => {
    const request = mission.supportRequests['room' as never];
    const costly = { ...request, cost: 'USD 999999999.99' } as SupportRequest;
    expect(supportTotals([costly, costly], contextFor('coordinators')).map(plain)).toEqual([
      'Total paid by Norvexia: USD 1,999,999,999.98',
    ]);
  });

  test('for its host holds no byte of what is for coordinators', () => {
    const said = JSON.stringify(supportSheet('cedrane' as never, 'hosts', contextFor('hosts'), count));
    expect(said).not.toMatch(/SECRET|Internal|Elsewhere|Shuttle|1,250|paid by|555-0100/);
  });

  test('names no activity that was cancelled', () => {
    const items = Object.fromEntries(
      Object.entries(mission.items).map(([id, item]) => [id, { ...item, status: 'cancelled' as const }]),
    );
    const view = { ...projectFor(mission, { audience: 'hosts' }), items };
    const context = briefContext({ mission: view, locale: 'en', now: laterNow, pages: new Map() });
    const sheet = supportSheet('cedrane' as never, 'hosts', context, count);
    expect(rowsFor('hosts')?.some((cells) => cells.length > 2)).toBe(true);
    expect(sheet?.rows.flatMap((row) => row.items)).toEqual([]);
  });

  test('says under which benefit and clause something is asked for, and a benefit so used is not deleted', () => {
    const sheet = supportSheet('cedrane' as never, 'hosts', contextFor('hosts'), count);
    expect(sheet?.rows.map(({ under }) => under.map(plain))).toEqual([
      ['benefit: Meeting rooms', 'clause: Local support, Pact'],
      [],
    ]);
    expect(execute(mission, 'delete-benefit', { benefit: 'rooms' })).toMatchObject({ ok: false });
  });

  test('there is none where nothing was asked', () => {
    expect(supportSheet('bioquebec' as never, 'hosts', contextFor('hosts'), count)).toBeUndefined();
  });
});
