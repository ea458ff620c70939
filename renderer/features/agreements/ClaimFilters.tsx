import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../shared/model/claim';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { FilterChoice } from '../../records/FilterChoice';
import { FilterRow } from '../../records/FilterRow';
import { Switch } from '../../ui/controls/Switch';
import { useBenefitOptions } from './useBenefitOptions';
import type { ClaimFilter } from './useClaimFilter';

interface ClaimFiltersProps {
  filter: ClaimFilter;
  claims: readonly Claim[];
  /** What stands before them. */
  children: ReactNode;
}

/** What is claimed, by whom, and the claims that something stands in the way of. */
export function ClaimFilters({ filter, claims, children }: ClaimFiltersProps) {
  const { t } = useTranslation('benefits');
  const benefits = useBenefitOptions();
  const organisations = useOrganisationOptions();
  const claimed = useMemo(
    () => ({
      benefits: new Set(claims.map(({ benefit }) => benefit)),
      organisations: new Set(claims.map(({ organisation }) => organisation)),
    }),
    [claims],
  );
  return (
    <FilterRow label={t('filter.label')}>
      {children}
      <FilterChoice
        label={t('filter.benefit')}
        allLabel={t('filter.allBenefits')}
        options={benefits.filter(({ id }) => claimed.benefits.has(id))}
        value={filter.benefit}
        onChange={filter.setBenefit}
      />
      <FilterChoice
        label={t('filter.organisation')}
        allLabel={t('filter.allOrganisations')}
        options={organisations.filter(({ id }) => claimed.organisations.has(id))}
        value={filter.organisation}
        onChange={filter.setOrganisation}
      />
      <Switch isSelected={filter.isObstructedOnly} onChange={filter.setObstructedOnly}>
        {t('filter.obstructed')}
      </Switch>
    </FilterRow>
  );
}
