import type { i18n } from 'i18next';
import type { Evidence } from '../agreements/evidenceByClause';
import { assertNever } from '../model/assertNever';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';

/** What was done under a clause, in words: an activity, a request, who used which benefit, what came of which meeting. */
export function evidenceTitle(
  translations: i18n,
  { organisations, benefits, items }: Pick<Mission, 'organisations' | 'benefits' | 'items'>,
  evidence: Untimed<Evidence>,
  locale: Locale,
): string {
  const t = translations.getFixedT(locale, 'clauses');
  const common = translations.getFixedT(locale, 'common');
  const titleOf = (record: { titleFr: string; titleEn: string } | undefined) =>
    (record && translatedText(record, 'title', locale).text) || common('untitled');
  switch (evidence.collection) {
    case 'items':
    case 'supportRequests':
      return titleOf(evidence.record);
    case 'announcements':
      return t('announcementIn', { outlet: evidence.record.outlet });
    case 'claims': {
      const { organisation, benefit } = evidence.record;
      return t('claimOf', {
        organisation: organisations[organisation]?.name ?? common('untitled'),
        benefit: titleOf(benefits[benefit]),
      });
    }
    case 'outcomes': {
      const { result, attendance, item } = evidence.record;
      const said = result ? common(`outcomeResult.${result}`) : common(`attendance.${attendance}`);
      return t('outcomeOf', { result: said, title: titleOf(items[item]) });
    }
    default:
      return assertNever(evidence);
  }
}

type Untimed<T> = T extends unknown ? Omit<T, 'day'> : never;
