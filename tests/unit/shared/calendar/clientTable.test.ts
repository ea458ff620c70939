import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarClients, clientOccasions, type ClientFact } from '../../../../shared/calendar/clientBehaviour';
import { testedPrograms } from '../../../../shared/calendar/testedPrograms';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import type { Locale } from '../../../../shared/model/locale';
import { calendarsPage } from '../../../support/calendarsPage';

const docs = join(import.meta.dirname, '../../../../docs');

/** The table as Markdown, in the words of the window. */
function clientTable(locale: Locale): string {
  const t = createTranslations(locale).getFixedT(locale, 'calendars');
  const words = (fact: ClientFact) =>
    fact.evidence === 'unknown'
      ? t('clients.unknown')
      : `${t(`clients.behaviour.${fact.behaviour}`)} (${t(`clients.${fact.evidence}`)})`;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [t('clients.client'), ...clientOccasions.map((occasion) => t(`clients.occasion.${occasion}`))];
  const rows = calendarClients.map(({ id, facts }) =>
    row([t(`clients.name.${id}`), ...clientOccasions.map((occasion) => words(facts[occasion]))]),
  );
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function sources(): string[] {
  return calendarClients.flatMap(({ id, facts }) =>
    clientOccasions.flatMap((occasion) => {
      const fact = facts[occasion];
      return fact.evidence === 'documented' ? [`- ${id}, ${occasion}: <${fact.source}>, read on ${fact.on}`] : [];
    }),
  );
}

describe('what each calendar program does is the same everywhere', () => {
  test('in docs/calendars.md', async () => {
    const { programs, on } = testedPrograms();
    const tested = `Tested on ${on ?? ''} with ${programs.join(', ')}.`;
    const page = calendarsPage({ table: clientTable('en'), tested, sources: sources() });
    await expect(page).toMatchFileSnapshot(join(docs, 'calendars.md'));
  });

  test.each<[Locale, string]>([
    ['fr', 'logiciels'],
    ['en', 'programs'],
  ])('in the guide, %s', async (locale, name) => {
    const { programs, on } = testedPrograms();
    const t = createTranslations(locale).getFixedT(locale, 'calendars');
    const note = t('clients.note', { date: on ?? '', programs: programs.join(', ') });
    const page = [`# ${t('clients.title')}`, '', clientTable(locale), '', note, ''].join('\n');
    await expect(page).toMatchFileSnapshot(join(docs, 'guide', locale, `${name}.md`));
  });
});

test('nothing is stated without saying how it is known', () => {
  const facts = calendarClients.flatMap((client) => Object.values(client.facts));
  const unsourced = facts.filter((fact) => fact.evidence === 'documented' && !fact.source.startsWith('https://'));
  expect(unsourced).toEqual([]);
  expect(new Set(calendarClients.map(({ id }) => id)).size).toBe(calendarClients.length);
});
