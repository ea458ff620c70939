import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../shared/i18n/countryName';
import { mentionsDocumentNumber } from '../../../shared/text/documentNumbers';
import { type EntryRule, entryNeedSchema } from '../../../shared/model/entryRule';
import type { Locale } from '../../../shared/model/locale';
import { useLocale } from '../../hooks/useLocale';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { entryRuleChange } from './entryRuleChange';
import { isKnown } from './entryRuleKind';

type RuleColumn = GridColumn<EntryRule>;

/** The columns of what is known of borders, all of them written in. */
export function useEntryRuleColumns(rules: readonly EntryRule[]): readonly RuleColumn[] {
  const { t } = useTranslation('entries');
  const locale = useLocale();
  return useMemo(() => {
    const need: RuleColumn = {
      id: 'need',
      header: t('field.need'),
      width: 160,
      text: (rule) => t(`need.${rule.need}`),
      editor: {
        kind: 'select',
        options: entryNeedSchema.options.map((id) => ({ id, label: t(`need.${id}`) })),
        value: (rule) => rule.need,
      },
    };
    const leadDays: RuleColumn = {
      id: 'leadDays',
      header: t('field.leadDays'),
      width: 170,
      text: (rule) => (rule.leadDays === undefined ? '' : String(rule.leadDays)),
      compare: (a, b) => (a.leadDays ?? -1) - (b.leadDays ?? -1),
      editor: { kind: 'text', validate: (value) => (entryRuleChange('leadDays', value) ? null : t('invalidDays')) },
    };
    const texts = (['textFr', 'textEn', 'link', 'notes'] as const).map((id) => textColumn(id, t));
    const places = (['document', 'country'] as const).map((id) => placeColumn(id, rules, locale, t));
    return [...places, need, leadDays, ...texts];
  }, [locale, rules, t]);
}

function placeColumn(
  id: 'document' | 'country',
  rules: readonly EntryRule[],
  locale: Locale,
  t: TFunction<'entries'>,
): RuleColumn {
  return {
    id,
    header: t(`field.${id}`),
    width: 150,
    text: (rule) => countryName(rule[id], locale),
    editor: {
      kind: 'text',
      validate: (value, rule) => {
        const change = entryRuleChange(id, value);
        if (!change) return t('invalidCountry');
        if (rule === null) return null;
        const { document, country } = { ...rule, ...change };
        const others = rules.filter((other) => other.id !== rule.id);
        return isKnown(others, document, country) ? t('sameTwice') : null;
      },
    },
  };
}

function textColumn(id: 'textFr' | 'textEn' | 'link' | 'notes', t: TFunction<'entries'>): RuleColumn {
  return {
    id,
    header: t(`field.${id}`),
    width: 230,
    text: (rule) => rule[id] ?? '',
    editor: {
      kind: 'text',
      validate: (value) => {
        if (mentionsDocumentNumber(value)) return t('documentNumber');
        return entryRuleChange(id, value) ? null : t('common:tooLong');
      },
    },
  };
}
