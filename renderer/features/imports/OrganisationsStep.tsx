import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countNamed } from '../../../shared/imports/countNamed';
import type { ListKind } from '../../../shared/imports/delegateField';
import type { DelegateImportPlan, PlannedOrganisation } from '../../../shared/imports/delegateImportPlan';
import type { ImportChoice } from '../../../shared/imports/importProblem';
import { EmptyState } from '../../ui/frame/EmptyState';
import styles from './OrganisationsStep.module.css';
import { ProblemChoice } from './ProblemChoice';
import { scrollerProps } from '../../ui/frame/scrollerProps';

export interface OrganisationsStepProps {
  list: ListKind;
  plan: DelegateImportPlan;
  onDecide: (problem: string, choice: ImportChoice) => void;
}

/** Third step: which organisations are the same, which are new, and which only look alike. */
export function OrganisationsStep({ list, plan, onDecide }: OrganisationsStepProps) {
  const { t } = useTranslation('imports');
  const problems = new Map(plan.problems.map((problem) => [problem.id, problem]));
  const count = countNamed(list, plan);
  const alike = plan.organisations.filter(({ candidates }) => candidates.length > 0);
  const certain = plan.organisations.filter(({ candidates }) => candidates.length === 0);
  if (plan.organisations.length === 0) return <EmptyState title={t('organisations.none')} />;
  return (
    <div className={styles.step} {...scrollerProps} aria-label={t('step.organisations')}>
      <Section
        list={list}
        count={count}
        title={t('organisations.alike')}
        hint={t('organisations.alikeHint')}
        organisations={alike}
      >
        {({ key, name }) => {
          const problem = problems.get(`organisation:${key}`);
          const label = t('organisations.decide', { name });
          return problem && <ProblemChoice problem={problem} label={label} plan={plan} onDecide={onDecide} />;
        }}
      </Section>
      <Section
        list={list}
        count={count}
        title={t('organisations.matched')}
        hint={t('organisations.matchedHint')}
        organisations={certain.filter(({ outcome }) => outcome === 'matched')}
      >
        {({ name, matchedName }) =>
          matchedName !== undefined &&
          matchedName !== name && <span>{t('organisations.as', { name: matchedName })}</span>
        }
      </Section>
      <Section
        list={list}
        count={count}
        title={t('organisations.created')}
        hint={t(`list.${list}.createdHint`)}
        organisations={certain.filter(({ outcome }) => outcome === 'new')}
      >
        {() => null}
      </Section>
    </div>
  );
}

interface SectionProps {
  list: ListKind;
  /** How often the list names one of them. */
  count: (organisation: PlannedOrganisation) => number;
  title: string;
  hint: string;
  organisations: readonly PlannedOrganisation[];
  children: (organisation: PlannedOrganisation) => ReactNode;
}

function Section({ list, count, title, hint, organisations, children }: SectionProps) {
  const { t } = useTranslation('imports');
  if (organisations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{organisations.length}</span>
      </h2>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.list}>
        {organisations.map((organisation) => (
          <li key={organisation.key} className={styles.organisation}>
            <span className={styles.name}>{organisation.name}</span>
            <span className={styles.people}>{t(`list.${list}.rows`, { count: count(organisation) })}</span>
            <span className={styles.aside}>{children(organisation)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
