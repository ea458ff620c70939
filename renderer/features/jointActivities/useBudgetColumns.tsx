import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../../shared/i18n/moneyText';
import { splitOf } from '../../../shared/jointActivities/splitOf';
import type { BudgetLine } from '../../../shared/model/budgetLine';
import type { Locale } from '../../../shared/model/locale';
import { readMoney } from '../../../shared/model/money';
import type { Organisation } from '../../../shared/model/organisation';
import { percentOf } from '../../../shared/model/payShare';
import { useLocale } from '../../hooks/useLocale';
import type { CellEditor, GridColumn } from '../../ui/grid/gridColumn';
import { budgetChanges, shareColumn } from './budgetCell';
import { splitWords } from './splitWords';

type Column = GridColumn<BudgetLine>;

/** What is paid for, how much, who pays which part, and whether the parts make a whole, in view first; then what it came to. */
export function useBudgetColumns(parties: readonly Organisation[]): readonly Column[] {
  const { t } = useTranslation('joint');
  const locale = useLocale();
  return useMemo(() => {
    const [own, other] = locale === 'fr' ? (['whatFr', 'whatEn'] as const) : (['whatEn', 'whatFr'] as const);
    return [
      textColumn(own, t),
      moneyColumn('estimated', locale, t),
      ...parties.map((party) => partyColumn(party, locale, t)),
      splitColumn(locale, t),
      moneyColumn('actual', locale, t),
      textColumn(other, t),
      { id: 'notes', header: t('field.notes'), width: 180, text: ({ notes }) => notes ?? '', editor: { kind: 'text' } },
    ];
  }, [locale, parties, t]);
}

/** A cell is refused with one sentence, by what its column needs. */
function textEditor(id: string, wrong: string): CellEditor<BudgetLine> {
  return { kind: 'text', validate: (value, line) => (!line || budgetChanges(line, id, value) ? null : wrong) };
}

function textColumn(id: 'whatFr' | 'whatEn', t: TFunction<'joint'>): Column {
  return {
    id,
    header: t(`field.${id}`),
    width: 180,
    text: (line) => line[id],
    editor: textEditor(id, t('invalid.what')),
  };
}

function moneyColumn(id: 'estimated' | 'actual', locale: Locale, t: TFunction<'joint'>): Column {
  const amountOf = (line: BudgetLine) => readMoney(line[id] ?? '')?.amount ?? 0;
  return {
    id,
    header: t(`field.${id}`),
    width: 110,
    align: 'end',
    text: (line) => (line[id] === undefined ? '' : moneyText(line[id], locale)),
    compare: (a, b) => amountOf(a) - amountOf(b),
    editor: textEditor(id, t(`invalid.${id}`)),
  };
}

function partyColumn({ id: party, name }: Organisation, locale: Locale, t: TFunction<'joint'>): Column {
  const id = shareColumn(party);
  return {
    id,
    header: t('budget.shareOf', { name }),
    width: 130,
    align: 'end',
    text: ({ shares }) => shareText(shares[party], locale),
    editor: textEditor(id, t('invalid.share')),
  };
}

function shareText(share: string | undefined, locale: Locale): string {
  if (share === undefined) return '';
  const percent = percentOf(share);
  if (percent === undefined) return moneyText(share, locale);
  return locale === 'fr' ? `${String(percent).replace('.', ',')}\u00A0%` : `${percent}%`;
}

function splitColumn(locale: Locale, t: TFunction<'joint'>): Column {
  return {
    id: 'split',
    header: t('budget.split'),
    width: 190,
    text: (line) => splitWords(splitOf(line), locale, t),
    tone: (line) => {
      const { kind } = splitOf(line).state;
      if (kind === 'complete') return 'pale';
      return kind === 'no-amount' ? null : 'stop';
    },
  };
}
