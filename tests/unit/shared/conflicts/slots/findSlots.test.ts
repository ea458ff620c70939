import { describe, expect, test } from 'vitest';
import { findSlots } from '../../../../../shared/conflicts/slots/findSlots';
import type { SlotWish } from '../../../../../shared/conflicts/slots/slotWish';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import { findingSentence } from '../../../../../shared/i18n/findingSentence';
import { slotSentences } from '../../../../../shared/i18n/slotSentences';
import {
  delegateIdSchema,
  itemIdSchema,
  organisationIdSchema,
  personIdSchema,
  roomIdSchema,
} from '../../../../../shared/model/identifier';
import type { Mission } from '../../../../../shared/model/mission';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { runToEnd } from '../../../../../shared/model/runToEnd';
import { zoneIdSchema } from '../../../../../shared/model/zoneId';
import { aLeg, aSession, smallMission } from '../../../../fixtures/smallMission';

const at = (clock: string, day = 22) => `2026-06-${day}T${clock}[America/Los_Angeles]`;
const anne = { delegates: { anne: true } };
const hall = roomIdSchema.parse('hall');
const monday = plainDateSchema.parse('2026-06-22');
const wish: SlotWish = {
  title: { fr: 'Rencontre', en: 'Meeting' },
  delegates: [delegateIdSchema.parse('anne')],
  contacts: [],
  minutes: 60,
  firstDay: monday,
  lastDay: monday,
};
const translations = createTranslations('fr');

/** The first so many times, each with its reasons as a person reads them. */
function said(mission: Mission, fields: Partial<SlotWish> = {}, count = 3): readonly string[] {
  const { slots } = runToEnd(findSlots(mission, { ...wish, ...fields }));
  return slots.slice(0, count).map((slot) => {
    const cautions = slot.cautions.map((finding) => `! ${findingSentence(translations, finding, 'fr').title}`);
    return [slot.at.slice(8, 16), ...slotSentences(translations, slot, 'fr'), ...cautions]
      .join(' | ')
      .replaceAll(/\s/gu, ' ');
  });
}

describe('the best times for a wish', () => {
  test('a free day begins at nine, and goes round noon and the evening', () => {
    expect(said(smallMission(), {}, 12)).toEqual([
      '22T09:00 | 1 personne, libre',
      '22T10:00 | 1 personne, libre',
      '22T11:00 | 1 personne, libre',
      '22T13:00 | 1 personne, libre',
      '22T14:00 | 1 personne, libre',
      '22T15:00 | 1 personne, libre',
      '22T16:00 | 1 personne, libre',
      '22T17:00 | 1 personne, libre',
      '22T08:00 | 1 personne, libre | tôt pour Anne Roy : 8 h (San Diego)',
      '22T12:00 | 1 personne, libre | sur l’heure du dîner',
      '22T18:00 | 1 personne, libre | tard pour Anne Roy : 19 h (San Diego)',
      '22T19:00 | 1 personne, libre | tard pour Anne Roy : 20 h (San Diego)',
    ]);
  });

  test('a time with air around it comes before one squeezed in between two things', () => {
    const before = aSession('talk', { ...anne, titleFr: 'Exposé', start: at('08:00'), minutes: 130 });
    const after = aSession('tour', { ...anne, titleFr: 'Visite', start: at('11:35'), minutes: 205 });
    expect(said(smallMission([before, after]), {}, 4)).toEqual([
      '22T15:30 | 1 personne, libre | 30 min après « Visite »',
      '22T16:00 | 1 personne, libre',
      '22T17:00 | 1 personne, libre',
      '22T18:00 | 1 personne, libre | tard pour Anne Roy : 19 h (San Diego)',
    ]);
  });

  test('several days, each by the clock that the delegation lives by, the day as planned before another', () => {
    const planned = aSession('planned', { ...anne, start: at('09:00', 23), minutes: 30 });
    const rest = aSession('rest', { ...anne, titleFr: 'Congrès', start: at('08:00', 23), minutes: 600 });
    const tuesday = { firstDay: monday, lastDay: plainDateSchema.parse('2026-06-23') };
    const moved = { ...tuesday, minutes: 30, except: itemIdSchema.parse('planned') };
    expect(said(smallMission([planned, rest]), moved, 2)).toEqual([
      '23T18:30 | 1 personne, libre | 30 min après « Congrès » | tard pour Anne Roy : 19 h (San Diego)',
      '22T09:00 | 1 personne, libre | un autre jour que prévu (23 juin)',
    ]);
  });

  test('whoever is already at home is asked at an hour that suits their own clock', () => {
    const home = aLeg('home', { ...anne, departure: at('06:00', 21), arrival: '2026-06-21T14:00[America/Toronto]' });
    expect(said(smallMission([home]), { zone: zoneIdSchema.parse('America/Los_Angeles') }, 12).at(-1)).toBe(
      '22T17:00 | 1 personne, libre | tard pour Anne Roy : 21 h (Montréal)',
    );
  });

  test('a meal is proposed when people eat', () => {
    expect(said(smallMission(), { kind: 'meal' }, 4)).toEqual([
      '22T11:30 | 1 personne, libre',
      '22T12:00 | 1 personne, libre',
      '22T13:00 | 1 personne, libre',
      '22T17:30 | 1 personne, libre',
    ]);
  });

  test('an organisation that hosts at the same time counts against it, and is named', () => {
    const busy = aSession('busy', {
      hostOrganisations: { cedrane: true },
      start: at('09:00'),
      minutes: 180,
      everyone: false,
    });
    const organisations = [organisationIdSchema.parse('cedrane')];
    expect(said(smallMission([busy]), { organisations }, 20)).toContain(
      '22T09:00 | 1 personne, libre | Cedrane reçoit déjà à cette heure',
    );
  });

  test('what it would bring elsewhere is said and counts; what is wrong with it at any time does not', () => {
    const { rooms } = smallMission();
    const small = { rooms: { ...rooms, hall: { ...rooms[hall], capacity: 1 } } };
    const talks = [
      aSession('morning', { ...anne, start: at('08:00'), minutes: 300 }),
      aSession('afternoon', { ...anne, start: at('13:30'), minutes: 420 }),
    ];
    const both = { minutes: 30, room: hall, contacts: [personIdSchema.parse('hank')] };
    expect(said(smallMission(talks, small), both, 20)).toEqual([
      '22T20:30 | 2 personnes, toutes libres | 0 min après « Breffage » | tard pour Anne Roy : 21 h (San Diego)',
      '22T13:00 | 2 personnes, toutes libres | 0 min après « Breffage » | 0 min avant « Breffage » | ! Anne Roy n’a pas le temps de manger le 22 juin',
    ]);
  });
});

describe('a search that pauses', () => {
  const mission = smallMission([aSession('busy', { ...anne, start: at('09:00') })]);

  test('tells at each pause how far it is, from the first time looked at to the last one tried', () => {
    const told = [...findSlots(mission, wish)];
    expect(told.length).toBeGreaterThan(100);
    const shares = [0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
    expect([...new Set(told.map(({ done, total }) => `${done}/${total}`))]).toEqual(shares.map((each) => `${each}/24`));
  });

  test('finds the same after one that was given up half-way', () => {
    const whole = runToEnd(findSlots(smallMission(Object.values(mission.items)), wish));
    const given = findSlots(mission, wish);
    for (let pause = 0; pause < 100; pause += 1) given.next();
    expect(runToEnd(findSlots(mission, wish))).toEqual(whole);
  });
});
