import { HandHelping } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entitlement, entitlementOn } from '../../../shared/agreements/entitlementOn';
import { visitorsOf } from '../../../shared/agreements/visitorsOf';
import { entitlementSentence } from '../../../shared/i18n/entitlementSentence';
import type { Benefit } from '../../../shared/model/benefit';
import type { Organisation } from '../../../shared/model/organisation';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { useClaimDialog } from '../../hooks/useClaimDialog';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { IconButton } from '../../ui/controls/IconButton';
import { DatePicker } from '../../ui/fields/DatePicker';
import { FormSection } from '../../ui/fields/FormSection';
import { type Severity, StatusMark } from '../../ui/marks/StatusMark';
import styles from './BenefitsPart.module.css';

/** Which organisations of the delegation may use a benefit on one day, and why; those that are not members are counted. */
export function EntitledList({ benefit }: { benefit: Benefit }) {
  const { t } = useTranslation('benefits');
  const mission = useMission((whole) => whole);
  const [day, setDay] = useState<string>(mission.firstDay);
  const shown = plainDateSchema.safeParse(day).data ?? mission.firstDay;
  const rows = useMemo(
    () =>
      visitorsOf(mission).map((organisation) => ({
        organisation,
        entitlement: entitlementOn(mission, benefit, organisation.id, shown),
      })),
    [benefit, mission, shown],
  );
  const members = rows.filter(({ entitlement }) => entitlement.kind !== 'not-member');
  const others = rows.length - members.length;
  const name = mission.organisations[benefit.membersOf]?.name ?? '';
  return (
    <FormSection title={t('who.title')}>
      <DatePicker label={t('who.day')} value={day} onChange={(next) => setDay(next ?? mission.firstDay)} />
      {rows.length === 0 && <p>{t('who.none')}</p>}
      <ul className={styles.list}>
        {members.map((row) => (
          <EntitledRow key={row.organisation.id} benefit={benefit} {...row} />
        ))}
      </ul>
      {others > 0 && <p className={styles.line}>{t('who.others', { count: others, name })}</p>}
    </FormSection>
  );
}

interface EntitledRowProps {
  benefit: Benefit;
  organisation: Organisation;
  entitlement: Entitlement;
}

function EntitledRow({ benefit, organisation, entitlement }: EntitledRowProps) {
  const { t, i18n } = useTranslation('benefits');
  const locale = useLocale();
  const organisations = useMission((mission) => mission.organisations);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const claim = useClaimDialog();
  return (
    <li className={styles.row}>
      <StatusMark severity={severityOf(entitlement)} />
      <span className={styles.words}>
        {organisation.name}
        <span className={styles.reason}>
          {entitlementSentence(i18n, { organisations }, benefit, entitlement, locale)}
        </span>
      </span>
      {!isReadOnly && (
        <IconButton
          icon={HandHelping}
          label={t('who.claim', { name: organisation.name })}
          onPress={() => claim({ benefit: benefit.id, organisation: organisation.id })}
        />
      )}
    </li>
  );
}

function severityOf({ kind }: Entitlement): Severity {
  if (kind === 'entitled') return 'fine';
  return kind === 'used-up' ? 'check' : 'risky';
}
