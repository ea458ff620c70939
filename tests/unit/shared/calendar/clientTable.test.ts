import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientAdvice } from '../../../../shared/calendar/clientAdvice';
import { calendarClients, clientOccasions, type ClientFact } from '../../../../shared/calendar/clientBehaviour';
import { pageNumber } from '../../../../shared/calendar/pageNumber';
import { testedPrograms } from '../../../../shared/calendar/testedPrograms';
import { vendorPages } from '../../../../shared/calendar/vendorPages';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import type { Locale } from '../../../../shared/model/locale';
import { calendarsPage } from '../../../support/calendarsPage';

const docs = join(import.meta.dirname, '../../../../docs');
const facts = calendarClients.flatMap((client) => Object.values(client.facts));

function words(locale: Locale) {
  return createTranslations(locale).getFixedT(locale, 'calendars');
}

/** The table as Markdown, in the words of the window. */
function clientTable(locale: Locale): string {
  const t = words(locale);
  const cell = (fact: ClientFact) => {
    if (fact.evidence === 'unknown') return t('clients.unknown');
    const pages = fact.evidence === 'documented' ? `, ${fact.pages.map(pageNumber).join(', ')}` : '';
    return `${t(`clients.behaviour.${fact.behaviour}`)} (${t(`clients.${fact.evidence}`)}${pages})`;
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [t('clients.client'), ...clientOccasions.map((occasion) => t(`clients.occasion.${occasion}`))];
  const rows = calendarClients.map((client) =>
    row([t(`clients.name.${client.id}`), ...clientOccasions.map((occasion) => cell(client.facts[occasion]))]),
  );
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

/** What is safest in each program. */
function advice(locale: Locale): string {
  const t = words(locale);
  return calendarClients
    .map((client) => `- ${t(`clients.name.${client.id}`)} — ${t(`clients.advice.${clientAdvice(client)}`)}`)
    .join('\n');
}

function pages(locale: Locale): string {
  const t = words(locale);
  return Object.values(vendorPages)
    .map(({ vendor, title, address, readAs, on }, index) => {
      const said = t(readAs === 'copy' ? 'clients.page' : 'clients.pageQuoted', { vendor, title, date: on });
      return `${index + 1}. ${said}. <${address}>`;
    })
    .join('\n');
}

describe('what each calendar program does is the same everywhere', () => {
  test('in docs/calendars.md', async () => {
    const { programs, on } = testedPrograms();
    const tested = `Tested on ${on ?? ''} with ${programs.join(', ')}.`;
    const page = calendarsPage({ table: clientTable('en'), tested, advice: advice('en'), pages: pages('en') });
    await expect(page).toMatchFileSnapshot(join(docs, 'calendars.md'));
  });

  test.each<[Locale, string]>([
    ['fr', 'logiciels'],
    ['en', 'programs'],
  ])('in the guide, %s', async (locale, name) => {
    const { programs, on } = testedPrograms();
    const t = words(locale);
    const page = [
      `# ${t('clients.title')}`,
      clientTable(locale),
      t('clients.note', { date: on ?? '', programs: programs.join(', ') }),
      advice(locale),
      t('clients.tryIt'),
      `## ${t('clients.pages')}`,
      pages(locale),
    ];
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot(join(docs, 'guide', locale, `${name}.md`));
  });
});

test('nothing is stated without saying how it is known, and every page is one that something rests on', () => {
  const cited = new Set(facts.flatMap((fact) => (fact.evidence === 'documented' ? fact.pages : [])));
  expect([...cited].sort()).toEqual(Object.keys(vendorPages).sort());
  expect(Object.values(vendorPages).filter(({ address }) => !address.startsWith('https://'))).toEqual([]);
  expect(new Set(calendarClients.map(({ id }) => id)).size).toBe(calendarClients.length);
});

test.each([
  ['khal', 'openUpdate'],
  ['evolution', 'openUpdate'],
  ['thunderbird', 'startOver'],
  ['outlook', 'ownCalendar'],
  ['newOutlook', 'ownCalendar'],
  ['google', 'ownCalendar'],
  ['apple', 'ownCalendar'],
])('with a new version in %s: %s', (id, expected) => {
  expect(calendarClients.filter((client) => client.id === id).map(clientAdvice)).toEqual([expected]);
});
