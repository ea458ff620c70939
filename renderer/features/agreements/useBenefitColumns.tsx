import type { i18n, TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { benefitDaysOn } from '../../../shared/agreements/benefitDaysOn';
import { livingClaims } from '../../../shared/agreements/livingClaims';
import { quantityOf } from '../../../shared/agreements/quantityOf';
import { allowanceText } from '../../../shared/i18n/allowanceText';
import type { Benefit } from '../../../shared/model/benefit';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { type Severity, StatusMark } from '../../ui/marks/StatusMark';

type Column = GridColumn<Benefit>;

interface ColumnContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly translations: i18n;
  readonly t: TFunction<'benefits'>;
}

export function useBenefitColumns(): readonly Column[] {
  const { t, i18n: translations } = useTranslation('benefits');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return useMemo(() => {
    const context = { mission, locale, translations, t };
    return [
      titleColumn(context),
      onMissionColumn(context),
      claimedColumn(context),
      ...whoColumns(context),
      ...limitColumns(context),
    ];
  }, [locale, mission, t, translations]);
}

function titleColumn({ t, locale }: ColumnContext): Column {
  return {
    id: 'title',
    header: t('field.title'),
    width: 320,
    text: (row) => translatedText(row, 'title', locale).text || t('untitled'),
  };
}

function whoColumns({ t, locale, mission }: ColumnContext): readonly Column[] {
  const nameOf = (id: Benefit['grantedBy']) => mission.organisations[id]?.name ?? '';
  return [
    { id: 'kind', header: t('field.kind'), width: 130, text: ({ kind }) => t(`common:benefitKind.${kind}`) },
    { id: 'grantedBy', header: t('field.grantedBy'), width: 120, text: ({ grantedBy }) => nameOf(grantedBy) },
    { id: 'membersOf', header: t('field.membersOf'), width: 130, text: ({ membersOf }) => nameOf(membersOf) },
    {
      id: 'territory',
      header: t('field.territory'),
      width: 130,
      text: (row) => translatedText(row, 'territory', locale).text,
    },
  ];
}

function limitColumns({ t, locale, translations }: ColumnContext): readonly Column[] {
  return [
    {
      id: 'allowance',
      header: t('field.allowance'),
      width: 180,
      text: ({ allowance, ...row }) =>
        allowance === undefined ? t('noLimit') : allowanceText(translations, { ...row, allowance }, locale),
    },
    {
      id: 'validTo',
      header: t('field.validTo'),
      width: 120,
      text: ({ validTo }) => (validTo === undefined ? '' : formatDay(validTo, locale, { weekday: 'none', year: true })),
      compare: (one, other) => (one.validTo ?? '~').localeCompare(other.validTo ?? '~', 'en'),
    },
  ];
}

function claimedColumn({ t, mission }: ColumnContext): Column {
  const claimed = (row: Benefit) => quantityOf(livingClaims(mission, row.id));
  return {
    id: 'claimed',
    header: t('field.claimed'),
    width: 90,
    align: 'end',
    text: (row) => String(claimed(row)),
    compare: (one, other) => claimed(one) - claimed(other),
  };
}

const marks: Readonly<Record<ReturnType<typeof benefitDaysOn>, Severity>> = {
  whole: 'fine',
  part: 'check',
  none: 'risky',
};

function onMissionColumn({ t, mission }: ColumnContext): Column {
  const said = (row: Benefit) => t(`mission.${benefitDaysOn(mission, row)}`);
  return {
    id: 'onMission',
    header: t('field.onMission'),
    width: 150,
    text: said,
    render: (row) => <StatusMark severity={marks[benefitDaysOn(mission, row)]} label={said(row)} isLabelShown />,
  };
}
