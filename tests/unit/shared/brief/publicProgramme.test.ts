import { describe, expect, test } from 'vitest';
import { programmeHtml } from '../../../../shared/brief/programmeHtml';
import { publicProgramme } from '../../../../shared/brief/publicProgramme';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { canariesIn, canaryMission } from '../../../support/canaryMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const programmeOf = (mission: Mission, locale: Locale = 'fr') => publicProgramme(mission, { locale, now });

const mission = smallMission([
  aSession('panel', { titleFr: 'Table ronde', titleEn: 'Panel', audience: 'public', isJoint: true, venue: 'centre' }),
  aSession('maybe', { audience: 'public', status: 'tentative' }),
  aSession('gone', { audience: 'public', status: 'cancelled' }),
  aSession('ours', { audience: 'delegation' }),
]);

const publicFields = (locale: Locale) => {
  const own = locale === 'fr' ? 'Fr' : 'En';
  return [
    `destinations.place${own}`,
    `items.description${own}`,
    'items.titleEn',
    'items.titleFr',
    `mission.homePlace${own}`,
    `mission.title${own}`,
    'organisations.name',
    `rooms.name${own}`,
    'venues.address',
    'venues.city',
    `venues.name${own}`,
  ];
};

describe('the public programme', () => {
  test('has what is public and confirmed, with its title in both languages, and nothing else', () => {
    const events = programmeOf(mission).days.flatMap(({ parts }) => parts.flatMap((part) => part.events));
    expect(events.map(({ id, title, other, isJoint }) => [id, title.text, other?.text, isJoint])).toEqual([
      ['panel', 'Table ronde', 'Panel', true],
    ]);
  });

  test('has no day where nothing is public', () => {
    expect(programmeOf(smallMission([aSession('ours')])).days).toEqual([]);
  });

  test.each(['fr', 'en'] as const)(
    'holds nothing private, whatever stands in any field of the mission (%s)',
    (locale) => {
      const html = programmeHtml(programmeOf(canaryMission(buildBio2026()), locale), undefined);
      expect(html).toContain('<li>');
      expect(canariesIn(html)).toEqual(publicFields(locale));
    },
  );
});

describe('its page for a web site', () => {
  test('stands by itself: no script, no address but the page in the other language', () => {
    const html = programmeHtml(programmeOf(mission), { locale: 'en', fileName: 'Public programme - en.html' });
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['Public%20programme%20-%20en.html']);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr-CA">/);
  });

  test('escapes whatever was typed', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror="alert(2)">';
    const typed = smallMission(
      [aSession('panel', { titleFr: hostile, titleEn: hostile, descriptionFr: hostile, audience: 'public' })],
      { titleFr: hostile },
    );
    const html = programmeHtml(programmeOf(typed), undefined);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('keeps its own styles whole', () => {
    const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(programmeHtml(programmeOf(mission), undefined)) ?? [];
    expect(styles).toContain('prefers-color-scheme');
    expect(styles).not.toMatch(/&\w+;/);
  });
});
