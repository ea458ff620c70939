import type { i18n, TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { claimObstacleSentence } from '../../../shared/i18n/claimObstacleSentence';
import type { Claim } from '../../../shared/model/claim';
import { claimStandingParts, claimStatusSchema } from '../../../shared/model/claimStanding';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { Option } from '../../ui/fields/option';
import type { CellEditor, GridColumn } from '../../ui/grid/gridColumn';
import { StatusMark } from '../../ui/marks/StatusMark';
import { claimCell, type ClaimColumnId } from './claimCell';
import { ClaimStatusChip } from './ClaimStatusChip';
import { useBenefitOptions } from './useBenefitOptions';

type Column = GridColumn<Claim>;

interface ColumnContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly translations: i18n;
  readonly t: TFunction<'benefits'>;
}

export function useClaimColumns(): readonly Column[] {
  const { t, i18n: translations } = useTranslation('benefits');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const benefits = useBenefitOptions();
  const organisations = useOrganisationOptions();
  return useMemo(() => {
    const context = { mission, locale, translations, t };
    return [
      organisationColumn(context, organisations),
      benefitColumn(context, benefits),
      standingColumn(context),
      ...figureColumns(context),
      obstacleColumn(context),
    ];
  }, [benefits, locale, mission, organisations, t, translations]);
}

/** A cell is refused with one sentence, by what its column needs. */
function validated(
  { mission, t }: ColumnContext,
  id: Exclude<ClaimColumnId, 'standing'>,
): Pick<CellEditor<Claim>, 'validate'> {
  return { validate: (value, row) => (!row || claimCell(mission, row, id, value) ? null : t(`invalid.${id}`)) };
}

const labelsOf = (options: readonly Option<string>[]) => options.map(({ label }) => label);

function organisationColumn(context: ColumnContext, options: readonly Option<string>[]): Column {
  const { organisations } = context.mission;
  return {
    id: 'organisation',
    header: context.t('claim.organisation'),
    width: 190,
    text: ({ organisation }) => organisations[organisation]?.name ?? '',
    editor: { kind: 'combobox', suggestions: labelsOf(options), ...validated(context, 'organisation') },
  };
}

function benefitColumn(context: ColumnContext, options: readonly Option<string>[]): Column {
  const { mission, locale, t } = context;
  return {
    id: 'benefit',
    header: t('claim.benefit'),
    width: 250,
    text: ({ benefit }) => {
      const claimed = mission.benefits[benefit];
      return (claimed && translatedText(claimed, 'title', locale).text) || t('untitled');
    },
    editor: { kind: 'combobox', suggestions: labelsOf(options), ...validated(context, 'benefit') },
  };
}

const statusOf = ({ standing }: Claim) => claimStandingParts(standing).status;
const order = (claim: Claim) => claimStatusSchema.options.indexOf(statusOf(claim));

function standingColumn({ t }: ColumnContext): Column {
  return {
    id: 'standing',
    header: t('claim.standing'),
    width: 110,
    text: (row) => t(`common:claimStatus.${statusOf(row)}`),
    render: (row) => <ClaimStatusChip status={statusOf(row)} />,
    compare: (one, other) => order(one) - order(other),
    editor: {
      kind: 'select',
      options: claimStatusSchema.options.map((id) => ({ id, label: t(`common:claimStatus.${id}`) })),
      value: statusOf,
    },
  };
}

function figureColumns(context: ColumnContext): readonly Column[] {
  const { t, locale } = context;
  return [
    {
      id: 'quantity',
      header: t('claim.quantity'),
      width: 80,
      align: 'end',
      text: ({ quantity }) => String(quantity),
      compare: (one, other) => one.quantity - other.quantity,
      editor: { kind: 'text', ...validated(context, 'quantity') },
    },
    {
      id: 'day',
      header: t('claim.day'),
      width: 110,
      text: ({ day }) => formatDay(day, locale, { weekday: 'none', year: true }),
      compare: (one, other) => one.day.localeCompare(other.day, 'en'),
      editor: { kind: 'text', ...validated(context, 'day') },
    },
  ];
}

function obstacleColumn({ t, mission, locale, translations }: ColumnContext): Column {
  const said = (row: Claim) => claimObstacleSentence(translations, mission, row, locale);
  return {
    id: 'obstacle',
    header: t('claim.obstacle'),
    width: 300,
    text: said,
    render: (row) => said(row) !== '' && <StatusMark severity="risky" label={said(row)} isLabelShown />,
  };
}
