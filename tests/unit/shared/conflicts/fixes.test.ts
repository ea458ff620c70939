import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import { fixesOf } from '../../../../shared/conflicts/fixes/fixesOf';
import { missionAfter } from '../../../../shared/conflicts/fixes/missionAfter';
import type { RuleId } from '../../../../shared/conflicts/ruleId';
import { aLeg, aSession, smallMission } from '../../../fixtures/smallMission';

const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const anne = { delegates: { anne: true } };
const hank = { hostContacts: { hank: true } };
const { rooms } = smallMission();
const hall = Object.values(rooms).find(({ id }) => id === 'hall');
const threeRooms = {
  rooms: {
    ...rooms,
    hall: { ...hall, capacity: 2 },
    small: { ...hall, id: 'small', capacity: 1 },
    large: { ...hall, id: 'large', capacity: 9 },
  },
};

/** The fixes of the first conflict that a rule finds, and the conflicts of each rule that stay with each of them. */
function fixed(rule: RuleId, items: readonly { readonly id: string }[], fields: object = {}) {
  const mission = smallMission(items, fields);
  const finding = findConflicts(mission).find((each) => each.rule === rule);
  if (!finding) throw new Error(`Nothing found by ${rule}`);
  const fixes = fixesOf(mission, finding);
  for (const fix of fixes) {
    expect(findConflicts(missionAfter(mission, fix)).map(({ id }) => id)).not.toContain(finding.id);
  }
  return fixes.map((fix) => Object.values<string>(fix).join(' '));
}

describe('what would settle a conflict', () => {
  test('the nearest time at which the person is free, for either of the two', () => {
    const items = [
      aSession('first', { ...anne, minutes: 60 }),
      aSession('second', { ...anne, start: at('09:30'), minutes: 30 }),
    ];
    expect(fixed('person-double-booked', items)).toEqual([
      `move-item first ${at('08:30')}`,
      `move-item second ${at('10:00')}`,
    ]);
  });

  test('the tentative one first', () => {
    const items = [aSession('first', anne), aSession('second', { ...anne, start: at('09:30'), status: 'tentative' })];
    expect(fixed('person-double-booked', items)[0]).toBe(`move-item second ${at('10:00')}`);
  });

  test('not a time at which a host, the room or the next thing stands in the way', () => {
    const items = [
      aSession('first', { ...anne, ...hank, venue: 'centre', room: 'hall' }),
      aSession('second', { ...anne, start: at('09:30'), minutes: 30, everyone: true }),
      aSession('hosting', { groups: { digital: true }, ...hank, start: at('10:00') }),
      aSession('in-the-room', {
        groups: { digital: true },
        venue: 'centre',
        room: 'hall',
        start: at('11:00'),
        minutes: 45,
      }),
      aSession('early', { everyone: true, start: at('08:00') }),
    ];
    expect(fixed('person-double-booked', items)).toContain(`move-item first ${at('11:45')}`);
  });

  test('another room that is free and holds everyone, before another time', () => {
    const inHall = { venue: 'centre', room: 'hall' };
    const items = [
      aSession('first', { ...inHall, groups: { onco: true } }),
      aSession('second', { ...inHall, delegates: { carl: true } }),
    ];
    expect(fixed('room-double-booked', items, threeRooms)).toEqual([
      'change-room second small',
      'change-room first large',
      `move-item second ${at('08:00')}`,
    ]);
  });

  test('the smallest room that is large enough', () => {
    const item = aSession('first', { venue: 'centre', room: 'hall', everyone: true });
    expect(fixed('over-capacity', [item], threeRooms)).toEqual(['change-room first large']);
  });

  test('one of what was entered twice', () => {
    expect(fixed('duplicate-item', [aSession('first', anne), aSession('second', anne)])).toEqual([
      'delete-item second',
    ]);
  });

  test('the two times beside one that does not exist', () => {
    const item = aSession('gap', { everyone: true, start: '2026-03-08T02:30[America/Toronto]' });
    const year = { firstDay: '2026-01-01', lastDay: '2026-12-31' };
    expect(fixed('wall-time-does-not-exist', [item], year)).toEqual([
      'move-item gap 2026-03-08T03:00[America/Toronto]',
      'move-item gap 2026-03-08T01:59[America/Toronto]',
    ]);
  });

  test('an evening that really is over early enough for the body, not only a little earlier', () => {
    const west = aLeg('west', {
      ...anne,
      departure: '2026-06-21T10:00[America/Toronto]',
      arrival: '2026-06-21T12:40[America/Los_Angeles]',
    });
    const dinner = aSession('dinner', { ...anne, start: '2026-06-21T19:30[America/Los_Angeles]', minutes: 90 });
    expect(fixed('body-clock', [west, dinner])).toEqual(['move-item dinner 2026-06-21T18:30[America/Los_Angeles]']);
  });

  test('a morning that begins late enough for the body', () => {
    const east = aLeg('east', {
      ...anne,
      departure: '2026-06-24T08:00[America/Los_Angeles]',
      arrival: '2026-06-24T16:00[America/Toronto]',
    });
    const talk = aSession('talk', { ...anne, start: '2026-06-25T08:30[America/Toronto]' });
    expect(fixed('body-clock', [east, talk])).toEqual(['move-item talk 2026-06-25T10:00[America/Toronto]']);
  });

  test('the head of delegation, where protocol asks for them and they are free', () => {
    const { delegates } = smallMission();
    const headed = {
      delegates: { ...delegates, carl: { ...delegates['carl' as keyof typeof delegates], role: 'head' } },
    };
    const visit = aSession('visit', { ...anne, needsHead: true });
    expect(fixed('head-missing', [visit], headed)).toEqual(['add-participant visit carl']);
    const elsewhere = aSession('elsewhere', { delegates: { carl: true }, start: at('09:30') });
    expect(fixed('head-missing', [visit, elsewhere], headed)).toEqual([]);
  });

  test('an interpreter of both languages who is free', () => {
    const { delegates, people } = smallMission();
    const interpreter = (id: 'bela' | 'carl') => ({ ...delegates[id as keyof typeof delegates], role: 'interpreter' });
    const speaking = (id: string, spokenLanguages: string) => ({
      ...people[id as keyof typeof people],
      spokenLanguages,
    });
    const fields = {
      delegates: { ...delegates, bela: interpreter('bela'), carl: interpreter('carl') },
      people: {
        ...people,
        hank: speaking('hank', 'en'),
        'p-anne': speaking('p-anne', 'fr'),
        'p-bela': speaking('p-bela', 'en es'),
        'p-carl': speaking('p-carl', 'en fr'),
      },
    };
    const visit = aSession('visit', { ...anne, ...hank });
    expect(fixed('no-common-language', [visit], fields)).toEqual(['add-participant visit carl']);
  });

  test('that somebody asked the venue, on a public holiday', () => {
    const talk = aSession('talk', { ...anne, venue: 'centre', start: '2026-09-07T09:00[America/Los_Angeles]' });
    const autumn = { firstDay: '2026-09-06', lastDay: '2026-09-09' };
    expect(fixed('public-holiday', [talk], autumn)).toEqual(['open-on-holidays centre']);
  });

  test('nothing, where only a person can know', () => {
    const flight = aLeg('flight', { ...anne, originCode: 'SAN', destinationCode: 'YUL' });
    const on = aLeg('on', {
      ...anne,
      originCode: 'YQB',
      departure: '2026-06-26T12:00[America/Toronto]',
      arrival: '2026-06-26T13:00[America/Toronto]',
    });
    expect(fixed('journey-does-not-chain', [flight, on])).toEqual([]);
  });
});
