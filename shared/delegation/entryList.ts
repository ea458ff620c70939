import { countryName } from '../i18n/countryName';
import type { EntryRule } from '../model/entryRule';
import { groupedBy } from '../model/groupedBy';
import { livingRecords } from '../model/livingRecords';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { translatedText } from '../model/translatedText';
import { inLetterOrder } from '../text/inLetterOrder';
import { entryChecklist, type EntryLine } from './entryChecklist';
import { entryStatusWords } from './entryStatusWords';
import { isEntrySettled } from './isEntrySettled';
import type { ListWords } from './listWords';
import type { ListAnnex, PeopleGroup } from './peopleLists';

interface EntryListContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: ListWords;
  readonly today?: PlainDate | undefined;
}

/** What stands in each column of the checklist; the country that is entered is the part that they stand under. */
export const entryHeadings = ['person', 'document', 'documentExpiry', 'what', 'status', 'by', 'crossing'] as const;

/** Who crosses into which country and how far they have come, country by country; the same lines as on the screen. */
export function entryGroups(context: EntryListContext): readonly PeopleGroup[] {
  const { mission, locale, today } = context;
  return [...groupedBy(entryChecklist(mission, today), ({ country }) => [country])].map(([country, lines]) => ({
    title: countryName(country, locale),
    rows: lines.map((line) => rowOf(line, context)),
  }));
}

function rowOf(line: EntryLine, { locale, t }: EntryListContext): readonly string[] {
  const { person, rule, state, by, day } = line;
  const status = entryStatusWords({ state, rule }, t);
  return [
    [person.familyName, person.givenName].filter(Boolean).join(', '),
    person.travelDocumentCountry ? countryName(person.travelDocumentCountry, locale) : t('entries:noDocument'),
    person.travelDocumentExpiry ?? '',
    rule ? whatIsNeeded(rule, locale, t) : t('entries:noRule'),
    state?.expiry ? t('entries:validUntil', { status, day: state.expiry }) : status,
    isEntrySettled(line) ? '' : by,
    day,
  ];
}

/**
 * What the coordinator knows of each border and where it says so. Links are text on paper and in cells; whoever reads them is told
 * that the list is no legal advice.
 */
export function entryAnnex({ mission, locale, t }: EntryListContext): ListAnnex {
  const columns = ['document', 'country', 'what', 'link', 'leadDays', 'notes'] as const;
  const rules = inLetterOrder(
    livingRecords(mission.entryRules),
    ({ document, country }) => `${countryName(document, locale)} ${countryName(country, locale)}`,
  );
  return {
    title: t('entries:part.rules'),
    note: t('entries:notAdvice'),
    columns,
    headings: columns.map((column) => t(`entries:field.${column}`)),
    rows: rules.map((rule) => [
      countryName(rule.document, locale),
      countryName(rule.country, locale),
      whatIsNeeded(rule, locale, t),
      rule.link ?? '',
      String(rule.leadDays ?? ''),
      rule.notes ?? '',
    ]),
  };
}

function whatIsNeeded(rule: EntryRule, locale: Locale, t: ListWords): string {
  return translatedText(rule, 'text', locale).text || t(`entries:need.${rule.need}`);
}
