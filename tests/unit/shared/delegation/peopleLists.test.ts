import { describe, expect, test } from 'vitest';
import { listWorkbook } from '../../../../shared/delegation/listWorkbook';
import { peopleList } from '../../../../shared/delegation/peopleLists';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import type { PeopleListId } from '../../../../shared/model/peopleListId';
import { after, aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const t = createTranslations('en').getFixedT('en', 'peopleLists');
const items = [
  aSession('briefing', { everyone: true }),
  aLeg('red-eye', { groups: { onco: true }, carrier: 'Air ZZ', number: 'ZZ 118', bookingReference: 'K7' }),
  aLeg('walk', { mode: 'walk', everyone: true }),
  aLeg('called-off', { everyone: true, status: 'cancelled' }),
  aStay('room-a', { delegates: { anne: true, dora: true }, venue: 'centre', room: 'hall' }),
];
const mission = after(smallMission(items), 'edit-person', {
  person: 'p-carl',
  changes: { emergencyContact: 'Luc, +1 514 555-0199' },
});
const list = (id: PeopleListId) => peopleList(id, { mission, locale: 'en', t });
const groupsOf = (id: PeopleListId) =>
  list(id).groups.map(({ title, rows }) => ({ title: title.replaceAll('\u00A0', ' '), rows }));
const phone = '+1 514 555-0100';

describe('lists of people for the coordinator', () => {
  test('who is on a flight, through a group too; no walk, nothing that was called off, nobody who withdrew', () => {
    expect(groupsOf('legs')).toEqual([
      {
        title: 'Air ZZ ZZ 118 · San Diego → Montréal · Thu 25 June 22:15 PDT → Fri 26 June 06:20 EDT',
        rows: [
          ['Côté, Béla', 'Norvexia', 'Oncology', 'K7', phone, ''],
          ['Roy, Anne', 'Norvexia', 'Oncology', 'K7', phone, ''],
        ],
      },
    ]);
  });

  test('a flight or a lodging that was entered for each apart is one list, in the order of directories, each with their booking', () => {
    const apart = smallMission([
      aLeg('hers', { delegates: { anne: true }, carrier: 'Air ZZ', number: 'ZZ 118', bookingReference: 'K7' }),
      aLeg('his', { delegates: { carl: true }, carrier: 'Air ZZ', number: 'ZZ118', bookingReference: 'M2' }),
      aLeg('twice', { delegates: { carl: true }, carrier: 'Air ZZ', number: 'zz 118' }),
      aLeg('other', { delegates: { bela: true }, number: 'ZZ 120' }),
      aStay('late', { delegates: { anne: true }, venue: 'centre', checkIn: '2026-06-22T15:00[America/Los_Angeles]' }),
      aStay('elsewhere', { delegates: { carl: true }, venue: 'empty' }),
      aStay('room-a', { delegates: { bela: true }, venue: 'centre', bookingReference: 'R1' }),
      aStay('room-b', { delegates: { anne: true }, venue: 'centre', room: 'hall', bookingReference: 'R2' }),
    ]);
    const lines = (id: PeopleListId) =>
      peopleList(id, { mission: apart, locale: 'en', t }).groups.map(({ title, rows, items: by }) => [
        title
          .split(' · ')
          .slice(0, id === 'legs' ? 1 : 2)
          .join(' · ')
          .replaceAll('\u00A0', ' '),
        ...rows.map((row) =>
          row.filter((_, column) => column === 0 || row.length - column === (id === 'legs' ? 3 : 2)).join(' '),
        ),
        by?.join('+'),
      ]);
    expect(lines('legs')).toEqual([
      ['Air ZZ ZZ 118', 'Dion, Carl M2', 'Roy, Anne K7', 'his+hers'],
      ['ZZ 120', 'Côté, Béla ', 'other'],
    ]);
    expect(lines('stays')).toEqual([
      ['Centre · Sun 21 June → Thu 25 June', 'Côté, Béla R1', 'Roy, Anne R2', 'room-a+room-b'],
      ['Centre · Mon 22 June → Thu 25 June', 'Roy, Anne ', 'late'],
      ['Empty · Sun 21 June → Thu 25 June', 'Dion, Carl ', 'elsewhere'],
    ]);
  });

  test('who lodges where, how long, and in which room', () => {
    expect(groupsOf('stays')).toEqual([
      {
        title: 'Centre · Sun 21 June → Thu 25 June · 4 nights',
        rows: [['Roy, Anne', 'Norvexia', 'Oncology', 'Hall A', '', '', phone]],
      },
    ]);
  });

  test('whom to call, for everybody who travels, also where nobody has said', () => {
    expect(list('emergency')).toEqual({
      id: 'emergency',
      title: 'Emergency contacts',
      annexes: [],
      columns: ['name', 'organisation', 'phone', 'contact'],
      headings: ['Name', 'Organisation', 'Telephone', 'Whom to call'],
      groups: [
        {
          title: '',
          rows: [
            ['Côté, Béla', 'Norvexia', phone, ''],
            ['Dion, Carl', 'Norvexia', phone, 'Luc, +1 514 555-0199'],
            ['Roy, Anne', 'Norvexia', phone, ''],
          ],
        },
      ],
    });
  });

  test('in a spreadsheet each has its sheet, and what a part shares is a column', () => {
    const { sheets } = listWorkbook([list('stays'), list('emergency')], t);
    expect(sheets.map(({ name, rows }) => [name, rows[0], rows[1]?.[0]])).toEqual([
      [
        'Lodging',
        ['Leg or stay', 'Name', 'Organisation', 'Group', 'Room', 'Shares with', 'Booking', 'Telephone'],
        list('stays').groups[0]?.title,
      ],
      ['Emergency contacts', ['Name', 'Organisation', 'Telephone', 'Whom to call'], 'Côté, Béla'],
    ]);
  });
});
