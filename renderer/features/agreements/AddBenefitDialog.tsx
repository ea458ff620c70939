import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementsOf } from '../../../shared/agreements/agreementsOf';
import { type BenefitKind, benefitKindSchema } from '../../../shared/model/benefit';
import { type AgreementId, benefitIdSchema, type OrganisationId } from '../../../shared/model/identifier';
import { idsIn } from '../../../shared/model/idsIn';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useMissionNow } from '../../hooks/useMissionNow';
import { useInterface } from '../../store/interfaceStore';
import { newId } from '../../store/newId';
import { ComboBox } from '../../ui/fields/ComboBox';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Select } from '../../ui/fields/Select';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { useAgreementOptions } from './useAgreementOptions';

interface Draft {
  readonly titleFr: string;
  readonly titleEn: string;
  readonly kind: BenefitKind;
  readonly agreement: AgreementId | 'none';
  readonly grantedBy: OrganisationId | null;
  readonly membersOf: OrganisationId | null;
}

/** The little that a benefit needs to exist; the rest is written in its sheet. */
export function AddBenefitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('benefits');
  const labels = useAddingLabels();
  const { draft, change, add, missing } = useNewBenefit(onClose);
  const organisations = useOrganisationOptions();
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <LanguagePair
        label={t('field.title')}
        fr={{
          label: t('field.titleFr'),
          value: draft.titleFr,
          onChange: (titleFr) => change({ titleFr }),
          autoFocus: true,
          error: missing.has('title') ? t('invalid.title') : undefined,
        }}
        en={{ label: t('field.titleEn'), value: draft.titleEn, onChange: (titleEn) => change({ titleEn }) }}
      />
      <Select
        label={t('field.kind')}
        options={benefitKindSchema.options.map((id) => ({ id, label: t(`common:benefitKind.${id}`) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {(['grantedBy', 'membersOf'] as const).map((field) => (
        <ComboBox
          key={field}
          label={t(`field.${field}`)}
          options={organisations}
          value={draft[field]}
          onChange={(id) => change({ [field]: id })}
          error={missing.has(field) ? t(`invalid.${field}`) : undefined}
          emptyText={t('sheet.noOrganisation')}
        />
      ))}
      <Select
        label={t('field.agreement')}
        options={useAgreementOptions()}
        value={draft.agreement}
        onChange={(agreement) => change({ agreement })}
      />
    </FormDialog>
  );
}

type Missing = 'title' | 'grantedBy' | 'membersOf';

function useNewBenefit(onClose: () => void) {
  const make = useAnnouncedEdits();
  const select = useInterface((state) => state.select);
  const missionNow = useMissionNow();
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => {
    const [first] = agreementsOf(missionNow(), 'fr');
    const parties = { grantedBy: null, membersOf: null };
    return { titleFr: '', titleEn: '', kind: 'workspace', agreement: first?.id ?? 'none', ...parties };
  });
  const { grantedBy, membersOf, agreement, kind } = draft;
  const [titleFr, titleEn] = [draft.titleFr.trim(), draft.titleEn.trim()];
  const missing = new Set<Missing>([
    ...(titleFr === '' && titleEn === '' ? (['title'] as const) : []),
    ...(grantedBy === null ? (['grantedBy'] as const) : []),
    ...(membersOf === null ? (['membersOf'] as const) : []),
  ]);
  const add = async () => {
    setTried(true);
    if (grantedBy === null || membersOf === null || missing.size > 0) return;
    const id = benefitIdSchema.parse(newId());
    const under = agreement === 'none' ? {} : { agreement };
    const benefit = { id, titleFr, titleEn, kind, grantedBy, membersOf, ...under };
    if (!(await make([{ name: 'add-benefit', payload: { benefit } }]))) return;
    select({ collection: 'benefits', id });
    onClose();
  };
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...withOtherParty(changes, draft) });
  /** Of two parties, the other one's members are meant. */
  const withOtherParty = (changes: Partial<Draft>, before: Draft): Partial<Draft> => {
    const parties = before.agreement === 'none' ? {} : (missionNow().agreements[before.agreement]?.parties ?? {});
    const [other, ...more] = idsIn(parties).filter((id) => id !== changes.grantedBy);
    const isClear = changes.grantedBy && before.membersOf === null && other && more.length === 0;
    return isClear ? { ...changes, membersOf: other } : changes;
  };
  return { draft, change, add, missing: isTried ? missing : new Set<Missing>() };
}
