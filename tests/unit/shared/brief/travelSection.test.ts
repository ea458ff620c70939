import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { travelSection } from '../../../../shared/brief/travelSection';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission, leg } from '../../../fixtures/missions/briefMission';

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

/** Home is Montréal. */
function journey(departure: string, arrival: string, locale: Locale, mode = 'flight') {
  const items = leg('leg', 'ZZ 1', [departure, arrival], ['Montréal', 'Ailleurs'], { mode });
  const mission = missionSchema.parse({ ...briefMission(), items });
  const now = instantSchema.parse('2026-06-12T18:05:00Z');
  const [found] = travelSection(briefContext({ mission, locale, now, pages: new Map() }))?.legs ?? [];
  if (!found) return 'nothing';
  const { departure: from, arrival: to, duration } = found.line;
  return [`${from.time} ${from.place} → ${to.time} ${to.place} · ${duration}`, found.advice].map(plain);
}

describe('a journey', () => {
  test.each<[string, Parameters<typeof journey>, ReturnType<typeof journey>]>([
    [
      'westward',
      ['2026-06-21T11:10[America/Toronto]', '2026-06-21T13:45[America/Los_Angeles]', 'fr'],
      [
        '11 h 10 Montréal → 13 h 45 Ailleurs · durée : 5 h 35',
        'Reculez votre montre de trois heures : à 11 h 10 à Montréal, il est 8 h 10 à Ailleurs.',
      ],
    ],
    [
      'the red-eye lasts 5 h 05, not 8 h 05',
      ['2026-06-25T22:15[America/Los_Angeles]', '2026-06-26T06:20[America/Toronto]', 'fr'],
      [
        'jeu. 22 h 15 Montréal → ven. 6 h 20 Ailleurs · durée : 5 h 05',
        'De nuit. La durée réelle est de 5 h 05, même si l’horloge avance de 8 h 05.',
      ],
    ],
    [
      'the red-eye in English',
      ['2026-06-25T22:15[America/Los_Angeles]', '2026-06-26T06:20[America/Toronto]', 'en'],
      [
        'Thu 10:15 p.m. Montréal → Fri 6:20 a.m. Ailleurs · 5 h 05 min',
        'Overnight. It really lasts 5 h 05 min, even though the clock moves on by 8 h 05 min.',
      ],
    ],
    [
      'arriving before it left, by the clock',
      ['2026-06-21T10:00[America/Toronto]', '2026-06-21T09:30[America/Chicago]', 'fr'],
      ['10 h Montréal → 9 h 30 Ailleurs · durée : 30 min', 'À l’horloge, l’arrivée précède le départ.'],
    ],
    [
      'on one clock',
      ['2026-06-21T08:00[America/Toronto]', '2026-06-21T09:20[America/New_York]', 'fr'],
      ['8 h Montréal → 9 h 20 Ailleurs · durée : 1 h 20', undefined],
    ],
    [
      'a short ride on one clock is no journey',
      ['2026-06-21T08:00[America/Toronto]', '2026-06-21T08:20[America/Toronto]', 'fr', 'coach'],
      'nothing',
    ],
  ])('%s', (_, given, expected) => {
    expect(journey(...given)).toEqual(expected);
  });
});

test.each<[Locale, readonly string[]]>([
  ['fr', ['Hank Hill (au volant), 619 555-0123']],
  ['en', ['Hank Hill (driver), 619 555-0123']],
])('a coach says who drives and how to call them, %s', (locale, expected) => {
  const hank = { id: 'hank', givenName: 'Hank', familyName: 'Hill', language: 'en', workPhone: '619 555-0123' };
  const times: [string, string] = ['2026-06-23T08:00[America/Los_Angeles]', '2026-06-23T10:00[America/Los_Angeles]'];
  const items = leg('ride', '', times, ['Hôtel', 'La Jolla'], { mode: 'coach', driver: 'hank' });
  const brief = briefMission();
  const mission = missionSchema.parse({ ...brief, people: { ...brief.people, hank }, items });
  const now = instantSchema.parse('2026-06-12T18:05:00Z');
  const [ride] = travelSection(briefContext({ mission, locale, now, pages: new Map() }))?.legs ?? [];
  const calls = ride?.facts.flatMap(({ icon, text }) => (icon === 'phone' ? [text] : [])) ?? [];
  expect(calls.map((text) => plain(text.replaceAll(/[\p{Cf}\u2060]/gu, '').replaceAll('\u2011', '-')))).toEqual(
    expected,
  );
});
