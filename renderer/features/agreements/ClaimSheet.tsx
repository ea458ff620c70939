import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import type { Claim } from '../../../shared/model/claim';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useEdit } from '../../hooks/useEdit';
import { useMission } from '../../hooks/useMission';
import { DeleteFooter } from '../../records/DeleteFooter';
import { useInterface } from '../../store/interfaceStore';
import { KeptDay } from '../../records/KeptDay';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { IconButton } from '../../ui/controls/IconButton';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormRow } from '../../ui/fields/FormRow';
import { FormSection } from '../../ui/fields/FormSection';
import { KeptField } from '../../ui/fields/KeptField';
import { SidePane } from '../../ui/frame/SidePane';
import { ClaimStandingField } from './ClaimStandingField';
import { useBenefitOptions } from './useBenefitOptions';
import { useItemOptions } from './useItemOptions';

type Changes = Extract<Command, { name: 'edit-claim' }>['payload']['changes'];

/** Everything about one claim; each field saves itself. */
export function ClaimSheet({ claim }: { claim: Claim }) {
  const { t } = useTranslation('benefits');
  const name = useMission(({ organisations }) => organisations[claim.organisation]?.name ?? '');
  const select = useInterface((state) => state.select);
  const edit = useEdit();
  const change = (changes: Changes) => void edit({ name: 'edit-claim', payload: { claim: claim.id, changes } });
  return (
    <SidePane
      title={name}
      width="wide"
      aside={<IconButton icon={X} label={t('sheet.close')} onPress={() => select(null)} />}
      footer={<DeleteFooter command={{ name: 'delete-claim', payload: { claim: claim.id } }} />}
    >
      <FormSection title={t('claim.edit')}>
        <ClaimStandingField claim={claim} />
        <ClaimFields claim={claim} onChange={change} />
        <KeptField
          label={t('claim.notes')}
          value={claim.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || null })}
          isMultiline
        />
      </FormSection>
    </SidePane>
  );
}

interface ClaimFieldsProps {
  claim: Claim;
  onChange: (changes: Changes) => void;
}

function ClaimFields({ claim, onChange }: ClaimFieldsProps) {
  const { t } = useTranslation('benefits');
  return (
    <>
      <ComboBox
        label={t('claim.benefit')}
        options={useBenefitOptions()}
        value={claim.benefit}
        onChange={(benefit) => benefit !== null && onChange({ benefit })}
        emptyText={t('claim.noBenefit')}
      />
      <ComboBox
        label={t('claim.organisation')}
        options={useOrganisationOptions()}
        value={claim.organisation}
        onChange={(organisation) => organisation !== null && onChange({ organisation })}
        emptyText={t('sheet.noOrganisation')}
      />
      <FormRow>
        <KeptDay
          label={t('claim.day')}
          value={claim.day}
          onKeep={(day) => onChange({ day })}
          wrong={t('invalid.day')}
        />
        <WholeNumberField
          label={t('claim.quantity')}
          value={claim.quantity}
          onChange={(quantity) => quantity !== null && onChange({ quantity })}
          least={1}
          most={100_000}
        />
      </FormRow>
      <ComboBox
        label={t('claim.item')}
        options={useItemOptions(claim.item)}
        value={claim.item ?? null}
        onChange={(item) => onChange({ item })}
        emptyText={t('claim.noItem')}
      />
    </>
  );
}
