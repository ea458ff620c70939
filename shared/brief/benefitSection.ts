import { agreementsOf } from '../agreements/agreementsOf';
import { benefitDaysOn } from '../agreements/benefitDaysOn';
import { benefitsOf } from '../agreements/benefitsOf';
import { isMemberOf } from '../agreements/isMemberOf';
import { partyNames } from '../agreements/partyNames';
import { termsOf } from '../agreements/termsOf';
import { uncoveredDays } from '../agreements/uncoveredDays';
import { quantityText } from '../i18n/quantityText';
import type { Agreement } from '../model/agreement';
import { allowanceParts } from '../model/allowance';
import type { Benefit } from '../model/benefit';
import { groupedBy } from '../model/groupedBy';
import type { Organisation } from '../model/organisation';
import type { Term } from '../model/term';
import type { TranslatedText } from '../model/translatedText';
import { inLetterOrder } from '../text/inLetterOrder';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { delegationOf } from './delegationOf';
import { isolated } from './isolated';
import { joined } from './joined';
import { benefitsFor } from './organisationBenefits';
import { organisationsOf } from './organisationsOf';
import { said } from './said';
import type { SectionHead } from './sectionHead';

/** What associations have agreed on, and what their members may use of it on this mission. */
export interface BenefitSection extends SectionHead {
  readonly kind: 'benefits';
  readonly agreements: readonly BriefAgreement[];
  readonly heading: string;
  readonly rows: readonly BenefitRow[];
  /** The organisations that may use the same, and what; empty where the rows name all of them. */
  readonly groups: readonly BenefitGroup[];
  readonly labels: Readonly<Record<'grantedBy' | 'benefit' | 'how' | 'who' | 'byOrganisation', string>>;
}

interface BriefAgreement {
  readonly id: string;
  readonly title: TranslatedText;
  readonly parties: string;
  /** The latest first. */
  readonly terms: readonly string[];
  /** Whether it can be relied on during the mission. */
  readonly standing: string;
  readonly isOpen: boolean;
}

interface BenefitRow {
  readonly id: string;
  readonly grantedBy: string;
  readonly membersOf: string;
  readonly title: TranslatedText;
  /** Where, how much, until when. */
  readonly detail: string;
  readonly how: TranslatedText;
  /** The organisations of the delegation that may use it, or why none may. */
  readonly who: string;
}

interface BenefitGroup {
  readonly organisations: string;
  readonly benefits: readonly TranslatedText[];
}

/** Nothing where no agreement and no benefit is known. */
export function benefitSection(context: BriefContext): BenefitSection | undefined {
  const { mission, locale, t } = context;
  const agreements = agreementsOf(mission, locale).map((agreement) => briefAgreement(agreement, context));
  const rows = benefitsOf(mission, locale).map((benefit) => benefitRow(benefit, context));
  if (agreements.length + rows.length === 0) return undefined;
  return {
    kind: 'benefits',
    id: `${locale}-benefits`,
    title: t('benefits.title'),
    entry: t('benefits.title'),
    running: t('benefits.title'),
    agreements,
    heading: rows.length > 0 ? t('benefits.heading') : '',
    rows,
    groups: benefitGroups(context),
    labels: {
      grantedBy: t('benefits.grantedBy'),
      benefit: t('benefits.benefit'),
      how: t('benefits.how'),
      who: t('benefits.who'),
      byOrganisation: t('benefits.byOrganisation'),
    },
  };
}

function briefAgreement(agreement: Agreement, context: BriefContext): BriefAgreement {
  const { mission, locale, t } = context;
  const terms = termsOf(mission, agreement.id);
  const isOpen = uncoveredDays(terms, mission).length > 0;
  return {
    id: agreement.id,
    title: said(agreement, 'title', locale),
    parties: partyNames(mission, agreement).join(', '),
    terms: terms.map((term) => termLine(term, context)).reverse(),
    standing: t(isOpen ? 'benefits.open' : 'benefits.inForce'),
    isOpen,
  };
}

function termLine(term: Term, { locale, t }: BriefContext): string {
  const days = t('benefits.term', { from: dayText(term.firstDay, locale), to: dayText(term.lastDay, locale) });
  return joined([days, said(term, 'place', locale).text], ' · ');
}

function benefitRow(benefit: Benefit, context: BriefContext): BenefitRow {
  const { mission, locale, t } = context;
  const nameOf = (id: Benefit['grantedBy']) => mission.organisations[id]?.name ?? '';
  const { validTo } = benefit;
  return {
    id: benefit.id,
    grantedBy: nameOf(benefit.grantedBy),
    membersOf: t('benefits.membersOf', { name: nameOf(benefit.membersOf) }),
    title: said(benefit, 'title', locale),
    detail: joined(
      [
        said(benefit, 'territory', locale).text,
        howMuch(benefit, context),
        validTo === undefined ? undefined : t('benefits.until', { day: dayText(validTo, locale) }),
      ],
      ' · ',
    ),
    how: said(benefit, 'claim', locale),
    who: whoMay(benefit, context),
  };
}

function howMuch(benefit: Benefit, { locale, common }: BriefContext): string {
  if (benefit.allowance === undefined) return '';
  const { quantity, per } = allowanceParts(benefit.allowance);
  return common(`allowance.${per}`, { amount: quantityText(benefit, quantity, locale) });
}

/** Who has claimed what is between them and the coordinators; who may is for all to read. */
function whoMay(benefit: Benefit, context: BriefContext): string {
  const { mission, t } = context;
  const days = benefitDaysOn(mission, benefit);
  if (days === 'none') return t('benefits.notNow');
  const names = travelling(context).flatMap(({ id, name }) =>
    isMemberOf(mission, id, benefit.membersOf) ? [name] : [],
  );
  if (names.length === 0) return t('benefits.nobody');
  const who = names.length > mostNames ? t('benefits.members', { count: names.length }) : names.join(', ');
  return joined([who, days === 'part' ? t('benefits.part') : undefined], ' · ');
}

/** Beyond this many nobody reads them in a cell of a table. */
const mostNames = 6;

/** So that each organisation finds itself where the table can only count: names in one paragraph for all who may use the same. */
function benefitGroups(context: BriefContext): readonly BenefitGroup[] {
  const { mission, locale } = context;
  const entitled = travelling(context).map(({ id, name }) => ({ name, benefits: benefitsFor(mission, id, locale) }));
  const groups = groupedBy(
    entitled.filter(({ benefits }) => benefits.length > 0),
    ({ benefits }) => [benefits.map(({ id }) => id).join(' ')],
  );
  const counts = new Map<string, number>();
  for (const { benefits } of entitled) for (const { id } of benefits) counts.set(id, (counts.get(id) ?? 0) + 1);
  if ([...counts.values()].every((count) => count <= mostNames)) return [];
  return [...groups.values()].map((members) => ({
    organisations: members.map(({ name }) => isolated(name)).join(', '),
    benefits: (members[0]?.benefits ?? []).map((benefit) => said(benefit, 'title', locale)),
  }));
}

function travelling({ mission, locale }: BriefContext): readonly Organisation[] {
  const delegates = delegationOf(mission, locale).map(({ delegate }) => delegate.id);
  return inLetterOrder(organisationsOf(mission, delegates), ({ name }) => name);
}

function dayText(day: Term['firstDay'], locale: BriefContext['locale']): string {
  return formatDay(day, locale, { weekday: 'none', year: true, medium: 'paper' });
}
