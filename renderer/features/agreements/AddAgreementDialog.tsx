import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgreementId, agreementIdSchema } from '../../../shared/model/identifier';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { newId } from '../../store/newId';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { emptyTermDraft, isTermBegun, termOf } from './termDraft';
import { TermDraftFields } from './TermDraftFields';

export interface AddAgreementDialogProps {
  onAdded: (id: AgreementId) => void;
  onClose: () => void;
}

/** The little that an agreement needs to exist, and its first term where that is known; the rest is written in its form. */
export function AddAgreementDialog({ onAdded, onClose }: AddAgreementDialogProps) {
  const { t } = useTranslation('agreements');
  const labels = useAddingLabels();
  const make = useAnnouncedEdits();
  const [titles, setTitles] = useState({ titleFr: '', titleEn: '' });
  const [draft, setDraft] = useState(emptyTermDraft);
  const [isTried, setTried] = useState(false);
  const { titleFr, titleEn } = { titleFr: titles.titleFr.trim(), titleEn: titles.titleEn.trim() };
  const isNamed = titleFr !== '' || titleEn !== '';
  const term = isTermBegun(draft) ? termOf(draft) : undefined;
  const problem = typeof term === 'string' ? term : undefined;
  const add = async () => {
    setTried(true);
    if (!isNamed || typeof term === 'string') return;
    const id = agreementIdSchema.parse(newId());
    const agreement = { id, titleFr, titleEn, parties: {}, clauses: {} };
    const payload = { agreement, ...(term && { term }) };
    if (!(await make([{ name: 'add-agreement', payload }]))) return;
    onAdded(id);
    onClose();
  };
  const label = t('field.title');
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <LanguagePair
        label={label}
        fr={{
          label: t('common:labelInFrench', { label }),
          value: titles.titleFr,
          onChange: (text) => setTitles({ ...titles, titleFr: text }),
          autoFocus: true,
          error: isTried && !isNamed ? t('titleNeeded') : undefined,
        }}
        en={{
          label: t('common:labelInEnglish', { label }),
          value: titles.titleEn,
          onChange: (text) => setTitles({ ...titles, titleEn: text }),
        }}
      />
      <TermDraftFields draft={draft} onChange={setDraft} error={isTried && problem ? t(problem) : undefined} />
    </FormDialog>
  );
}
