import { describe, expect, test } from 'vitest';
import { changeSheet, type ChangeSheet } from '../../../../shared/brief/changeSheet';
import { calendarPlan } from '../../../../shared/calendar/calendarPlan';
import { commandSchema } from '../../../../shared/commands/commands';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { aLeg, aSession, smallMission } from '../../../fixtures/smallMission';
import { calendarOptions, everyone, recipient } from '../../../support/calendarText';
import { edited, publish } from '../../../support/publish';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const all = { everyone: true };
const planned = smallMission([
  aSession('one', { ...all, titleFr: 'Breffage', titleEn: 'Briefing', venue: 'centre' }),
  aSession('two', { ...all, titleFr: 'Visite', titleEn: 'Visit', start: '2026-06-23T09:00[America/Los_Angeles]' }),
  aSession('three', {
    delegates: { anne: true },
    titleFr: 'Dîner',
    titleEn: 'Lunch',
    start: '2026-06-24T12:00[America/Los_Angeles]',
  }),
  aLeg('flight', all),
]);
const anne = recipient('anne', planned);

/** Sent to each of them on 1 June, in French; what the commands then do. */
function after(commands: readonly object[], to: readonly CalendarRecipient[] = [everyone, anne]): Mission {
  const sent = to.reduce((mission, who) => publish(who, mission, '2026-06-01').mission, planned);
  return commands.reduce<Mission>((mission, command) => edited(mission, commandSchema.parse(command)), sent);
}

function sheetOf(who: CalendarRecipient, mission: Mission, locale: Locale = 'fr'): ChangeSheet | undefined {
  const plan = calendarPlan(who, mission, calendarOptions);
  if (!plan.ok) throw new Error(plan.error.code);
  const sheet = changeSheet(plan.value, mission, { locale, now });
  return sheet && (JSON.parse(JSON.stringify(sheet).replace(/[\u00a0\u202f]/g, ' ')) as ChangeSheet);
}

/** Each row as it is read: `Déplacé: lun. 22 juin | Breffage | avant | maintenant | qui`. */
function rowsOf(sheet: ChangeSheet | undefined): readonly string[] | undefined {
  return sheet?.groups.flatMap(({ title, rows }) =>
    rows.map(
      ({ day, title: what, before, now: is, more, who }) =>
        `${title}: ${[day, what.text, before, [is, more].filter(Boolean).join(', '), who].join(' | ')}`,
    ),
  );
}

const move = (item: string, to: string) => ({ name: 'move-item', payload: { item, to } });
const status = (item: string, to: string) => ({ name: 'set-item-status', payload: { item, status: to } });
const edit = (item: string, changes: object) => ({ name: 'edit-item', payload: { item, changes } });
const remove = (item: string) => ({ name: 'delete-item', payload: { item } });

describe('the sheet of changes says what, how it was and how it is', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    [
      'moved on its day: both times',
      [move('one', '2026-06-22T10:00[America/Los_Angeles]')],
      ['Déplacé: lun. 22 juin | Breffage | 9 h – 10 h | 10 h – 11 h, Palais | Toute la délégation (3)'],
    ],
    [
      'moved to another day: the day on which it was',
      [move('two', '2026-06-24T10:00[America/Los_Angeles]')],
      ['Déplacé: mer. 24 juin | Visite | mar. 23 juin, 9 h – 10 h | 10 h – 11 h | Toute la délégation (3)'],
    ],
    [
      'cancelled: when and where it was to be',
      [status('one', 'cancelled')],
      ['Annulé: lun. 22 juin | Breffage | 9 h – 10 h, Palais | n’a plus lieu | Toute la délégation (3)'],
    ],
    [
      'removed: by the name it was sent under, and who was sent it',
      [remove('three')],
      ['Annulé: mer. 24 juin | Dîner | 12 h – 13 h | retiré du calendrier | Anne Roy'],
    ],
    [
      'no longer certain: what it was and what it is',
      [status('two', 'tentative')],
      ['Précisé: mar. 23 juin | Visite | confirmé | provisoire | Toute la délégation (3)'],
    ],
    [
      'another title: the one they know, and when it is',
      [edit('two', { titleFr: 'Visite du centre' })],
      ['Précisé: mar. 23 juin | Visite du centre | Visite | 9 h – 10 h | Toute la délégation (3)'],
    ],
    [
      'another place: where it is now',
      [edit('two', { venue: 'centre' })],
      ['Précisé: mar. 23 juin | Visite |  | Palais | Toute la délégation (3)'],
    ],
    [
      'more to know: that there is',
      [edit('two', { descriptionFr: 'Apportez une pièce d’identité.' })],
      ['Précisé: mar. 23 juin | Visite |  | renseignements mis à jour | Toute la délégation (3)'],
    ],
    [
      'a journey over two clocks: each time with its city where it is not the clock of the sheet',
      [status('flight', 'cancelled'), status('one', 'cancelled')],
      [
        'Annulé: lun. 22 juin | Breffage | 9 h – 10 h, Palais | n’a plus lieu | Toute la délégation (3)',
        'Annulé: jeu. 25 juin | Vol de nuit | 22 h 15 – ven. 26 juin, 6 h 20 Montréal | n’a plus lieu | Toute la délégation (3)',
      ],
    ],
  ])('%s', (_, commands, expected) => {
    expect(rowsOf(sheetOf(everyone, after(commands)))).toEqual(expected);
  });

  test('in English, the titles and places in English, what is gone by the words that were sent', () => {
    const sheet = sheetOf(
      everyone,
      after([move('one', '2026-06-22T14:00[America/Los_Angeles]'), remove('three')]),
      'en',
    );
    expect(rowsOf(sheet)).toEqual([
      'Cancelled: Wed, Jun 24 | Dîner | 12:00 – 1:00 p.m. | removed from the calendar | Anne Roy',
      'Moved: Mon, Jun 22 | Briefing | 9:00 – 10:00 a.m. | 2:00 – 3:00 p.m., Centre | Whole delegation (3)',
    ]);
    expect(sheet?.groups[0]?.rows[0]?.title.locale).toBe('fr');
  });

  test('its head and foot: since when and until when, for whom, how many of each, on which clock', () => {
    const sheet = sheetOf(anne, after([move('one', '2026-06-22T10:00[America/Los_Angeles]')]));
    expect({ ...sheet, groups: [], labels: {} }).toEqual({
      id: 'fr-changes',
      locale: 'fr',
      title: 'Ce qui change · Anne Roy · Convention',
      mission: 'Convention',
      running: 'Ce qui change · Anne Roy',
      version: '12 juin 2026, 14 h 05, Montréal',
      audience: 'Exemplaire personnel',
      period: 'Du 1er juin 2026, 8 h, au 12 juin 2026, 14 h 05',
      heading: 'Ce qui change',
      name: 'Anne Roy',
      groups: [],
      labels: {},
      counts: [
        { id: 'cancelled', count: 0, word: 'annulé' },
        { id: 'moved', count: 1, word: 'déplacé' },
        { id: 'added', count: 0, word: 'ajouté' },
        { id: 'clarified', count: 0, word: 'précisé' },
      ],
      notes: [
        'Heure de San Diego (heure avancée du Pacifique, UTC−7).',
        'Montréal : trois heures plus tard.',
        'Tout le reste est inchangé.',
      ],
    });
  });

  test('a person’s own sheet names nobody else', () => {
    const moved = after([move('one', '2026-06-22T10:00[America/Los_Angeles]'), remove('two')]);
    expect(sheetOf(anne, moved)?.groups.flatMap(({ rows }) => rows.map(({ who }) => who))).toEqual(['', '']);
  });

  test('what only a telephone notices is counted, not listed', () => {
    const mission = after([move('one', '2026-06-22T10:00[America/Los_Angeles]')]);
    const silent = calendarPlan(everyone, mission, {
      ...calendarOptions,
      kinds: { flight: { isIncluded: true, isBusy: true, reminders: [5] } },
    });
    const sheet = silent.ok ? changeSheet(silent.value, mission, { locale: 'fr', now }) : undefined;
    expect([sheet?.groups.length, sheet?.notes[2]]).toEqual([
      1,
      'Pour 1 autre élément, seuls les rappels du téléphone changent.',
    ]);
  });

  test('there is none for whoever was never sent anything, nor where nothing has changed', () => {
    expect([sheetOf(everyone, planned), sheetOf(everyone, after([]))]).toEqual([undefined, undefined]);
  });

  test('what is for coordinators alone from now on is withdrawn, without a word of what it says now', () => {
    const hidden = after([edit('two', { audience: 'coordinators', titleFr: 'SECRET', venue: 'centre' })]);
    const sheet = sheetOf(everyone, missionSchema.parse(hidden));
    expect(rowsOf(sheet)).toEqual(['Annulé: mar. 23 juin | Visite | 9 h – 10 h | retiré du calendrier | Anne Roy']);
    expect(JSON.stringify(sheet)).not.toMatch(/SECRET|Palais|Centre/);
  });
});
