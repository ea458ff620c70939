import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import type { RuleId } from '../../../../shared/conflicts/ruleId';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { findingSentence } from '../../../../shared/i18n/findingSentence';
import type { Locale } from '../../../../shared/model/locale';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { smallMission } from '../../../fixtures/smallMission';

const translations = createTranslations('en');

/** Why one rule finds what it finds, in one language. */
export function reasonsOf(
  rule: RuleId,
  items: readonly { readonly id: string }[],
  fields: object,
  locale: Locale,
): readonly string[] {
  return findConflicts(smallMission(items, fields))
    .filter((finding) => finding.rule === rule)
    .map((finding) => findingSentence(translations, finding, locale).reason.replaceAll(/[\u00a0\u202f]/g, ' '));
}

/** What one rule finds, each finding in a line: how bad, what, which items, whom. */
export function foundBy(
  rule: RuleId,
  items: readonly { readonly id: string }[],
  fields: object = {},
  today?: PlainDate,
): readonly string[] {
  return findConflicts(smallMission(items, fields), today)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { title } = findingSentence(translations, finding, 'en');
      return [finding.severity, title.replaceAll('\u00a0', ' '), finding.items.join('+'), ...finding.delegates].join(
        ' | ',
      );
    });
}
