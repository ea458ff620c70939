import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import type { CalendarOptions } from '../../../../shared/calendar/calendarOptions';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { calendarKindSchema } from '../../../../shared/model/calendarKind';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, eventLines, everyone, itemsIn, recipient, textFor } from '../../../support/calendarText';

const anne = recipient('anne');

/** The meeting in a room, and its venue, with these changes. */
function withMeeting(item: object, venue: object = {}, more: object = {}): Mission {
  const mission = tortureMission();
  const { items, venues } = mission as unknown as Record<'items' | 'venues', Record<string, object>>;
  return {
    ...mission,
    items: { ...items, 'in-a-room': { ...items['in-a-room'], ...item } },
    venues: { ...venues, centre: { ...venues['centre'], ...venue } },
    ...more,
  } as Mission;
}

function meetingIn(mission: Mission, change: Partial<CalendarOptions> = {}): string[] {
  return eventLines(textFor(anne, mission, change), 'in-a-room');
}

function warningsFor(who: CalendarRecipient, mission: Mission) {
  const calendar = calendarFor(who, mission, calendarOptions);
  return calendar.ok ? calendar.value.warnings : calendar.error;
}

describe('an event says what a delegate needs on the spot', () => {
  test('what it is for, and nothing of what our side wants of it', () => {
    const mission = missionSchema.parse(
      withMeeting({ purpose: 'financing', objectivesFr: 'SECRET', talkingPointsFr: 'SECRET', documentsEn: 'SECRET' }),
    );
    const text = textFor(anne, mission);
    expect(text).toMatch(/But\s: Financement/);
    expect(text).not.toContain('SECRET');
  });

  test('what to bring, whom to call, in which language, and who interprets', () => {
    const base = tortureMission();
    const { people, delegates } = base as unknown as Record<'people' | 'delegates', Record<string, object>>;
    const mission = missionSchema.parse({
      ...withMeeting({ bringEn: 'Two samples; and, a badge', dressEn: '' }),
      people: { ...people, contact: { ...people['contact'], spokenLanguages: 'en es' } },
      delegates: { ...delegates, coordinator: { ...delegates['coordinator'], role: 'interpreter' } },
    });
    expect(eventLines(textFor(recipient('zoe'), mission, { language: 'en' }), 'in-a-room')[4]).toBe(
      `DESCRIPTION:${[
        'First line',
        'Second line',
        'Hosts: Torrey Mesa Therapeutics',
        'On site: Priya Raman (Torrey Mesa Therapeutics)\\, +1 514 555 0100',
        'Languages: English\\, Spanish',
        'Interpreting: Marc Vézina',
        'Dress: Tenue de ville',
        'To bring: Two samples\\; and\\, a badge',
        'Getting there: Enter through hall E',
      ].join('\\n')}`,
    );
  });

  test.each([
    ['an interpreter of another group', { everyone: false, groups: { other: true } }, false],
    ['an interpreter of the group that takes part', { everyone: false, groups: { investors: true } }, true],
    ['where nobody is met', { hostOrganisations: {}, hostContacts: {} }, false],
    ['an interpreter by name', { everyone: false, groups: {}, delegates: { anne: true, zoe: true } }, true],
  ])('%s', (_, participants, isNamed) => {
    const { delegates } = tortureMission() as unknown as Record<'delegates', Record<string, object>>;
    const zoe = { ...delegates['zoe'], role: 'interpreter', group: 'investors' };
    const mission = withMeeting(participants, {}, { delegates: { ...delegates, zoe } });
    const said = eventLines(textFor(everyone, mission), 'in-a-room').join('\n');
    expect(said.includes('Interprétation')).toBe(isNamed);
  });

  test.each([
    ['32.7066,-117.1627', 'GEO:32.7066;-117.1627'],
    ['-90,180', 'GEO:-90;180'],
    ['0,0', 'GEO:0;0'],
  ])('the venue at %s', (coordinates, line) => {
    expect(meetingIn(withMeeting({}, { coordinates }))).toContain(line);
  });

  test.each([
    ['its own page, before the venue’s', 'https://example.org/a?b=c;d,e', 'https://example.org/a?b=c;d,e'],
    ['without a scheme', 'meet.example.org/xyz', 'https://meet.example.org/xyz'],
    [
      'with letters that have to be escaped, and some that are',
      'http://example.org/é%20x',
      'http://example.org/%C3%A9%20x',
    ],
  ])('a link: %s', (_, link, expected) => {
    const lines = meetingIn(withMeeting({ link }, { website: 'https://venue.example.org' }));
    expect(lines.filter((line) => line.startsWith('URL'))).toEqual([`URL:${expected}`]);
  });

  test('without a page of its own, that of the venue', () => {
    expect(meetingIn(withMeeting({}, { website: 'venue.example.org' }))).toContain('URL:https://venue.example.org');
  });
});

describe('what would do harm or nonsense is left out, and said', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://name:password@example.org/',
    'https://',
    'https://example.org/\nX-INJECTED:1',
    'https://example.org/a b',
    'https://example.org/\u202Egro',
    'nowhere',
  ])('the link %j', (link) => {
    const mission = withMeeting({ link, titleFr: 'Rencontre' });
    expect(meetingIn(mission).filter((line) => /^(URL|X-)/.test(line))).toEqual([]);
    expect(warningsFor(anne, mission)).toEqual([
      { code: 'link-dropped', name: 'Rencontre', value: link.replace(/[\n\u202E]/g, (at) => (at === '\n' ? ' ' : '')) },
    ]);
  });

  test.each(['91,0', '0,181', '45.5', 'NaN,NaN', ''])('the point %j', (coordinates) => {
    const mission = withMeeting({}, { coordinates });
    expect(meetingIn(mission).filter((line) => line.startsWith('GEO'))).toEqual([]);
    expect(warningsFor(anne, mission)).toEqual([
      { code: 'coordinates-dropped', name: 'Palais des congrès de San Diego', value: coordinates },
    ]);
  });

  test('nothing is said of what the recipient may not read', () => {
    const mission = withMeeting({ audience: 'public', link: 'javascript:1' });
    expect(warningsFor({ kind: 'public' }, mission)).toEqual([]);
  });
});

describe('reminders', () => {
  /** `[trigger, text]` of each alarm of an item. */
  function alarmsOf(item: string, change: Partial<CalendarOptions> = {}, mission = tortureMission(), who = anne) {
    const text = textFor(who, mission, change).replaceAll('\r\n ', '');
    const event = text.split('BEGIN:VEVENT\r\n').find((block) => block.startsWith(`UID:${item}.`)) ?? '';
    const alarms = event.split('BEGIN:VALARM\r\n').slice(1);
    return alarms.map((alarm) => alarm.slice(0, alarm.indexOf('END:VALARM')).trimEnd().split('\r\n'));
  }

  const display = (trigger: string, text: string) => ['ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${text}`];

  test.each([
    ['red-eye', [display('-PT24H', 'red-eye'), display('-PT3H', 'red-eye')]],
    ['over-midnight', [display('-PT15M', 'over-midnight')]],
    ['deadline', [display('-PT168H', 'Envoyer les profils'), display('-PT24H', 'Envoyer les profils')]],
    ['stay', []],
    ['cancelled', []],
    ['whole-days', []],
  ])('usually, for %s', (item, alarms) => {
    expect(alarmsOf(item)).toEqual(alarms);
  });

  test('each kind can be changed or silenced', () => {
    const kinds: CalendarOptions['kinds'] = {
      flight: { isIncluded: true, isBusy: true, reminders: [] },
      panel: { isIncluded: true, isBusy: true, reminders: [0, 45] },
      stay: { isIncluded: true, isBusy: false, reminders: [60, 60] },
    };
    expect(alarmsOf('red-eye', { kinds })).toEqual([]);
    expect(alarmsOf('over-midnight', { kinds })).toEqual([
      display('PT0M', 'over-midnight'),
      display('-PT45M', 'over-midnight'),
    ]);
    expect(alarmsOf('stay', { kinds })).toEqual([display('-PT1H', 'Hôtel du Port')]);
  });

  test('what is done reminds no coordinator', () => {
    const { items } = tortureMission() as unknown as Record<'items', Record<string, object>>;
    const deadline = { ...items['deadline'], isDone: true };
    const mission = missionSchema.parse({ ...tortureMission(), items: { ...items, deadline } });
    expect(alarmsOf('deadline', {}, mission, { kind: 'coordinators' })).toEqual([]);
  });
});

describe('kinds', () => {
  const without = { isIncluded: false, isBusy: false, reminders: [] };

  test('that were left out are in nobody’s file', () => {
    const kinds = { flight: without, stay: without };
    const kept = itemsIn(textFor(anne, tortureMission(), { kinds }));
    const left = itemsIn(textFor(anne)).filter((item) => !kept.includes(item));
    expect(left).toEqual([
      'apia-honolulu',
      'date-line',
      'date-line-west',
      'honolulu-apia',
      'over-spring-change',
      'over-vancouver-change',
      'red-eye',
      'stay',
      'stay-over-change',
      'westbound',
    ]);
  });

  test.each(['delegate', 'group', 'organisation', 'host', 'venue', 'mission', 'coordinators', 'public'] as const)(
    'when all are left out there is nothing to export for any %s',
    (kind) => {
      const who = possibleRecipients(tortureMission()).find((one) => one.kind === kind);
      const kinds = Object.fromEntries(calendarKindSchema.options.map((one) => [one, without]));
      expect(who && calendarFor(who, tortureMission(), { ...calendarOptions, kinds })).toEqual({
        ok: false,
        error: { code: 'nothing-to-export' },
      });
    },
  );

  test.each([
    ['usually', {}, { panel: 'OPAQUE', stay: 'TRANSPARENT', cancelled: 'TRANSPARENT', 'red-eye': 'OPAQUE' }],
    [
      'as chosen',
      {
        panel: { isIncluded: true, isBusy: false, reminders: [] },
        stay: { isIncluded: true, isBusy: true, reminders: [] },
      },
      { panel: 'TRANSPARENT', stay: 'OPAQUE', cancelled: 'TRANSPARENT', 'red-eye': 'OPAQUE' },
    ],
  ])('are busy or free, %s', (_, kinds, expected) => {
    const text = textFor(anne, tortureMission(), { kinds }).replaceAll('\r\n ', '');
    const found = Object.keys(expected).map((name) => [
      name,
      valueIn(text, name === 'panel' ? 'over-midnight' : name, 'TRANSP'),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test.each([
    ['all-but-public', { 'over-midnight': 'PRIVATE', 'red-eye': 'PRIVATE', tentative: 'PUBLIC', deadline: 'PRIVATE' }],
    ['sensitive', { 'over-midnight': 'PUBLIC', 'red-eye': 'PRIVATE', tentative: 'PUBLIC', deadline: 'PUBLIC' }],
  ] as const)('are private, %s', (privacy, expected) => {
    const text = textFor(anne, tortureMission(), { privacy }).replaceAll('\r\n ', '');
    expect(Object.fromEntries(Object.keys(expected).map((item) => [item, valueIn(text, item, 'CLASS')]))).toEqual(
      expected,
    );
  });
});

function valueIn(text: string, item: string, property: string): string | undefined {
  const event = text.split('BEGIN:VEVENT\r\n').find((block) => block.startsWith(`UID:${item}.`)) ?? '';
  return new RegExp(`^${property}:(.*)$`, 'm').exec(event.replaceAll('\r', ''))?.[1];
}
