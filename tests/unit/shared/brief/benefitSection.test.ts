import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { benefitSection } from '../../../../shared/brief/benefitSection';
import { briefContext } from '../../../../shared/brief/briefContext';
import { BenefitsPage } from '../../../../shared/brief/pages/BenefitsPage';
import { printableMission } from '../../../../shared/brief/printableMission';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const [, sanDiego] = sampleMissions()[0] as [string, Mission];

function sectionOf(mission: Mission, locale: 'fr' | 'en' = 'fr') {
  const context = briefContext({
    mission: printableMission(mission, { includeTentative: true }),
    locale,
    now,
    pages: new Map(),
  });
  const section = benefitSection(context);
  const html = section ? renderToStaticMarkup(createElement(BenefitsPage, { section, locale })) : '';
  return { section, html };
}

describe('the agreements and benefits of a delegation brief', () => {
  test('say the terms, the latest first, and that nothing is on record for days of the mission', () => {
    const [agreement] = sectionOf(sanDiego).section?.agreements ?? [];
    expect(agreement?.terms.map((term) => term.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'du 5 juin 2023 au 4 juin 2026 · Boston',
      'du 3 juin 2019 au 2 juin 2022 · Philadelphie',
      'du 20 juin 2017 au 2 juin 2019 · San Diego',
    ]);
    expect(agreement?.isOpen).toBe(true);
    expect(agreement?.standing).toMatch(/^À confirmer avant le départ/);
  });

  test('say of each benefit who grants it to whom, how to claim it, and who of the delegation may use it', () => {
    const rows = sectionOf(sanDiego, 'en').section?.rows ?? [];
    expect(rows.map(({ grantedBy, membersOf, title, who }) => [grantedBy, membersOf, title.text, who])).toEqual([
      ['MassBio', 'to members of BIOQuébec', 'Desk at the Massachusetts pavilion', 'Not in force during the mission'],
      [
        'MassBio',
        'to members of BIOQuébec',
        'Introduction to an investor from Massachusetts',
        '23 organisations of the delegation, all members',
      ],
      [
        'MassBio',
        'to members of BIOQuébec',
        'Member price at the Québec–Massachusetts reception',
        '23 organisations of the delegation, all members',
      ],
      [
        'BIOQuébec',
        'to members of MassBio',
        'One hour of advice on setting up in Québec',
        'Not in force during the mission',
      ],
    ]);
  });

  test('name in one paragraph all who may use the same, where the table can only count them', () => {
    const { section, html } = sectionOf(sanDiego, 'en');
    expect(section?.groups.map(({ benefits }) => benefits.map(({ text }) => text))).toEqual([
      ['Introduction to an investor from Massachusetts', 'Member price at the Québec–Massachusetts reception'],
    ]);
    const names = (section?.groups[0]?.organisations ?? '').replace(/[\u2066-\u2069]/g, '').split(', ');
    expect([names.length, names[0], names.at(-1)]).toEqual([23, 'Ardoisia Dispositifs', 'Tadouxa Vaccins']);
    expect(html).toContain('Tadouxa Vaccins');
    const few = Object.fromEntries(
      Object.entries(sanDiego.organisations).map(([id, one]) => [
        id,
        id.startsWith('b') ? one : { ...one, memberOf: {} },
      ]),
    );
    expect(sectionOf({ ...sanDiego, organisations: few }, 'en').section?.groups).toEqual([]);
  });

  test('keep claims and the notes of coordinators to themselves', () => {
    const [noted] = Object.values(sanDiego.benefits);
    if (!noted) throw new Error('The sample has no benefit');
    const mission = missionSchema.parse({
      ...sanDiego,
      benefits: {
        ...sanDiego.benefits,
        [noted.id]: { ...noted, notes: 'SECRETNOTE', claimFr: 'Demandez-le au bureau' },
      },
      claims: Object.fromEntries(
        Object.entries(sanDiego.claims).map(([id, claim]) => [id, { ...claim, notes: 'SECRETCLAIM' }]),
      ),
    });
    const { html } = sectionOf(mission);
    expect(html).toContain('Demandez-le au bureau');
    expect(html).not.toMatch(/SECRET/);
  });

  test('are left out where nothing was agreed on', () => {
    expect(sectionOf({ ...sanDiego, agreements: {}, terms: {}, benefits: {}, claims: {} }).section).toBeUndefined();
  });
});
