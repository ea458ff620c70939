import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { delegationBrief } from '../../../../shared/brief/delegationBrief';
import { BriefBook } from '../../../../shared/brief/pages/BriefBook';
import { markWords } from '../../../../shared/brief/pages/markWords';
import { printableMission } from '../../../../shared/brief/printableMission';
import { briefPartSchema, type BriefPart } from '../../../../shared/model/briefPart';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import { missionSchema } from '../../../../shared/model/mission';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { briefMission } from '../../../fixtures/missions/briefMission';

const everyPart = briefPartSchema.options;
const now = instantSchema.parse('2026-06-12T18:05:00Z');

interface Choice {
  locale?: Locale;
  parts?: readonly BriefPart[];
  includeTentative?: boolean;
  mission?: Mission;
}

function brief({ locale = 'fr', parts = everyPart, includeTentative = true, mission = briefMission() }: Choice = {}) {
  const printable = printableMission(mission, { includeTentative });
  const context = briefContext({ mission: printable, locale, now, pages: new Map() });
  const book = delegationBrief(parts, context);
  const html = renderToStaticMarkup(createElement(BriefBook, { brief: book, words: markWords(context.t) }));
  return { book, html };
}

const emptied = () =>
  missionSchema.parse({
    ...briefMission(),
    objectivesFr: '',
    objectivesEn: '',
    items: {},
    organisations: {},
    people: {},
    delegates: {},
    groups: {},
    venues: {},
    rooms: {},
  });

describe('a delegation brief', () => {
  test('has its sections in the order of reading, whatever the order of the parts', () => {
    const sections = brief({ parts: [...everyPart].reverse() }).book.sections.map(({ id }) => id);
    expect(sections).toEqual([
      'fr-cover',
      'fr-contents',
      'fr-purpose',
      'fr-glance',
      'fr-day-2026-06-21',
      'fr-day-2026-06-22',
      'fr-day-2026-06-23',
      'fr-day-2026-06-24',
      'fr-day-2026-06-25',
      'fr-travel',
      'fr-directory',
      'fr-organisations',
      'fr-hosts',
      'fr-contacts',
      'fr-venues',
    ]);
  });

  test.each<[string, readonly BriefPart[], readonly string[]]>([
    ['nothing', [], []],
    ['one part has no contents', ['cover', 'purpose'], ['cover', 'purpose']],
    ['contents come with the cover', ['cover', 'purpose', 'contacts'], ['cover', 'contents', 'purpose', 'contacts']],
    ['no cover, no contents', ['purpose', 'contacts'], ['purpose', 'contacts']],
  ])('of chosen parts: %s', (_, parts, expected) => {
    expect(brief({ parts }).book.sections.map(({ kind }) => kind)).toEqual(expected);
  });

  test('leaves out what an empty mission has nothing to say about', () => {
    expect(brief({ mission: emptied() }).book.sections.map(({ kind }) => kind)).toEqual(['cover']);
  });

  test.each<[Locale]>([['fr'], ['en']])(
    'says nothing that the delegation may not read, nor what is cancelled (%s)',
    (locale) => {
      const { html } = brief({ locale });
      expect(html).toContain('Ouellet-Desrosiers');
      expect(html).not.toMatch(/SECRET|ANNULEE|CANCELLEDITEM|K7PLQ4/);
    },
  );

  test('leaves tentative items out when asked to', () => {
    expect(brief().html).toContain('Souper avec trois fonds');
    expect(brief({ includeTentative: false }).html).not.toContain('Souper avec trois fonds');
  });

  test('says of each supporter what was asked, by when and whom to call; not what it costs, nor what was declined', () => {
    const { people, organisations } = briefMission();
    const [contact] = Object.values(people).filter(({ workPhone }) => workPhone);
    const [host] = Object.values(organisations).filter(({ isHost }) => isHost);
    const request = (id: string, fields: object) =>
      aSupportRequest(id, {
        supporter: host?.id,
        contact: contact?.id,
        audience: 'delegation',
        cost: 'USD 1250.00',
        ...fields,
      });
    const mission = missionSchema.parse({
      ...briefMission(),
      supportRequests: {
        late: request('late', { due: '2026-06-12', quantity: 48 }),
        early: request('early', { titleFr: 'Salle', titleEn: '', due: '2026-06-05', standing: 'done 2026-06-01' }),
        no: request('no', { titleFr: 'REFUSEE', standing: 'declined 2026-06-01' }),
        hidden: request('hidden', { titleFr: 'CACHEE', audience: 'hosts' }),
      },
    });
    const { book, html } = brief({ locale: 'en', parts: ['support'], mission });
    const section = book.sections.find(({ kind }) => kind === 'support');
    expect(section).toMatchObject({
      id: 'en-support',
      supporters: [
        {
          name: host?.name,
          rows: [
            { icon: 'tick', state: 'done', title: { text: 'Salle', locale: 'fr' }, due: 'June\u00A05' },
            { icon: 'half', state: 'promised', title: { text: 'Shuttle', locale: 'en' }, due: 'June\u00A012' },
          ],
        },
      ],
    });
    expect(html).toContain('tel:');
    expect(html).not.toMatch(/1,250|1250|REFUSEE|CACHEE/);
  });

  test('marks a text that exists only in the other language, with its language on the block', () => {
    const { html } = brief({ locale: 'en' });
    expect(html).toContain(
      '<h2 dir="auto" lang="fr-CA"><span class="mark">FR</span> Souper avec trois fonds de capital de risque</h2>',
    );
    expect(html).toContain('text available in French only');
  });

  test('says nothing of missing translations where none is missing', () => {
    const { html } = brief({ locale: 'en', parts: ['cover', 'purpose', 'contacts'] });
    expect(html).not.toContain('text available in French only');
  });

  test('has no key of a catalogue in place of its text', () => {
    expect(brief().html + brief({ locale: 'en' }).html).not.toMatch(
      /\b(?:directory|organisationList|glance|travel)\.[a-z]/,
    );
  });
});

describe('names may be anything', () => {
  test.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['quotes', '"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ['right to left', 'ليلى الحداد', 'ليلى الحداد'],
    ['an emoji', '🧬👩🏽‍🔬', '🧬👩🏽‍🔬'],
    ['200 letters', 'A'.repeat(200), 'A'.repeat(200)],
    ['a formula', '=cmd()', '=cmd()'],
    ['a path', '../../x', '../../x'],
  ])('%s', (_, name, escaped) => {
    const mission = briefMission();
    const [person] = Object.values(mission.people);
    if (!person) throw new Error('The fixture has people.');
    const renamed = missionSchema.parse({
      ...mission,
      titleFr: name,
      people: { ...mission.people, [person.id]: { ...person, familyName: name } },
    });
    const { html } = brief({ mission: renamed });
    expect(html).toContain(`<b>${escaped}</b>`);
    expect(html).not.toMatch(/<script|<img/);
  });
});
