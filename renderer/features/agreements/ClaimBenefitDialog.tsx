import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entitlementOn } from '../../../shared/agreements/entitlementOn';
import { entitlementSentence } from '../../../shared/i18n/entitlementSentence';
import { type BenefitId, claimIdSchema, type OrganisationId } from '../../../shared/model/identifier';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useInterface } from '../../store/interfaceStore';
import { newId } from '../../store/newId';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { ComboBox } from '../../ui/fields/ComboBox';
import { DatePicker } from '../../ui/fields/DatePicker';
import { FormRow } from '../../ui/fields/FormRow';
import { FormDialog } from '../../ui/overlays/FormDialog';
import styles from './BenefitsPart.module.css';
import { useBenefitOptions } from './useBenefitOptions';

interface Draft {
  readonly benefit: BenefitId | null;
  readonly organisation: OrganisationId | null;
  readonly day: string | null;
  readonly quantity: number;
}

/** Who claims how much of what, and when. It says whether the organisation is entitled, and leaves the decision to the person. */
export function ClaimBenefitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('benefits');
  const labels = useAddingLabels();
  const { draft, change, claim, missing } = useNewClaim(onClose);
  return (
    <FormDialog title={t('claim.add')} onClose={onClose} onSubmit={() => void claim()} labels={labels}>
      <ComboBox
        label={t('claim.benefit')}
        options={useBenefitOptions()}
        value={draft.benefit}
        onChange={(benefit) => change({ benefit })}
        error={missing('benefit')}
        emptyText={t('claim.noBenefit')}
      />
      <ComboBox
        label={t('claim.organisation')}
        options={useOrganisationOptions()}
        value={draft.organisation}
        onChange={(organisation) => change({ organisation })}
        error={missing('organisation')}
        emptyText={t('sheet.noOrganisation')}
      />
      <FormRow>
        <DatePicker
          label={t('claim.day')}
          value={draft.day}
          onChange={(day) => change({ day })}
          error={missing('day')}
        />
        <WholeNumberField
          label={t('claim.quantity')}
          value={draft.quantity}
          onChange={(quantity) => change({ quantity: quantity ?? 1 })}
          least={1}
          most={100_000}
        />
      </FormRow>
      <Answer draft={draft} />
    </FormDialog>
  );
}

/** Whether the organisation may use it on that day, and why; nothing as long as one of the three is not known. */
function Answer({ draft }: { draft: Draft }) {
  const { t, i18n } = useTranslation('benefits');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const benefit = draft.benefit && mission.benefits[draft.benefit];
  const day = plainDateSchema.safeParse(draft.day).data;
  if (!benefit || draft.organisation === null || !day) return null;
  const entitlement = entitlementOn(mission, benefit, draft.organisation, day);
  return (
    <p role="status" className={styles.line}>
      {t('claim.answer', { reason: entitlementSentence(i18n, mission, benefit, entitlement, locale) })}
    </p>
  );
}

type Needed = 'benefit' | 'organisation' | 'day';

function useNewClaim(onClose: () => void) {
  const { t } = useTranslation('benefits');
  const make = useAnnouncedEdits();
  const start = useInterface((state) => state.claimStart);
  const firstDay = useMission((mission) => mission.firstDay);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    benefit: start.benefit ?? null,
    organisation: start.organisation ?? null,
    day: firstDay,
    quantity: 1,
  });
  const { benefit, organisation, quantity } = draft;
  const day = plainDateSchema.safeParse(draft.day).data;
  const known = { benefit: benefit !== null, organisation: organisation !== null, day: day !== undefined };
  const missing = (field: Needed) => (isTried && !known[field] ? t(`invalid.${field}`) : undefined);
  const claim = async () => {
    setTried(true);
    if (benefit === null || organisation === null || day === undefined) return;
    const id = claimIdSchema.parse(newId());
    if (await make([{ name: 'add-claim', payload: { claim: { id, benefit, organisation, day, quantity } } }]))
      onClose();
  };
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  return { draft, change, claim, missing };
}
