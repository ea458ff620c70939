import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../../shared/i18n/moneyText';
import type { OrganisationId } from '../../../shared/model/identifier';
import { readMoney } from '../../../shared/model/money';
import type { SurveyAnswer } from '../../../shared/model/surveyAnswer';
import { useLocale } from '../../hooks/useLocale';
import type { GridColumn } from '../../ui/grid/gridColumn';

/** A company that is asked, and its answer once there is one. */
export interface SurveyRow {
  readonly id: OrganisationId;
  readonly name: string;
  readonly answer: SurveyAnswer | undefined;
}

type Figure = 'organising' | 'meetings' | 'support' | 'benefits' | 'usefulContacts';

/** What is read of each company: its marks, its figures and its words. */
export function useSurveyColumns(): readonly GridColumn<SurveyRow>[] {
  const { t } = useTranslation('survey');
  const locale = useLocale();
  return useMemo(() => {
    const figure = (field: Figure, header: string, width: number): GridColumn<SurveyRow> => ({
      id: field,
      header,
      width,
      text: ({ answer }) => String(answer?.[field] ?? ''),
      compare: (a, b) => (a.answer?.[field] ?? -1) - (b.answer?.[field] ?? -1),
    });
    const words = (field: 'toImprove' | 'comment', header: string): GridColumn<SurveyRow> => ({
      id: field,
      header,
      width: 260,
      text: ({ answer }) => answer?.[field] ?? '',
    });
    const expected = ({ answer }: SurveyRow) => readMoney(answer?.expectedBusiness ?? '')?.amount;
    return [
      { id: 'organisation', header: t('column.organisation'), width: 220, text: ({ name }) => name },
      figure('organising', t('column.organising'), 250),
      figure('meetings', t('column.meetings'), 150),
      figure('support', t('column.support'), 190),
      figure('benefits', t('column.benefits'), 190),
      figure('usefulContacts', t('column.usefulContacts'), 200),
      {
        id: 'expectedBusiness',
        header: t('column.expectedBusiness'),
        width: 280,
        text: ({ answer }) => (answer?.expectedBusiness ? moneyText(answer.expectedBusiness, locale) : ''),
        compare: (a, b) => (expected(a) ?? -1) - (expected(b) ?? -1),
      },
      words('toImprove', t('column.toImprove')),
      words('comment', t('column.comment')),
    ];
  }, [locale, t]);
}
