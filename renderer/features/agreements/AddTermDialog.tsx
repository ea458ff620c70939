import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coversOf } from '../../../shared/agreements/coversOf';
import type { AgreementId } from '../../../shared/model/identifier';
import type { Term } from '../../../shared/model/term';
import { addDays } from '../../../shared/time/addDays';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { emptyTermDraft, type TermDraft, termOf } from './termDraft';
import { TermDraftFields } from './TermDraftFields';

export interface AddTermDialogProps {
  agreement: AgreementId;
  terms: readonly Term[];
  onClose: () => void;
}

/** A renewal: from the day after the last term, of the usual length unless said otherwise. */
export function AddTermDialog({ agreement, terms, onClose }: AddTermDialogProps) {
  const { t } = useTranslation('agreements');
  const labels = useAddingLabels();
  const make = useAnnouncedEdits();
  const [draft, setDraft] = useState(() => followingTerm(terms));
  const [isTried, setTried] = useState(false);
  const term = termOf(draft);
  const problem = typeof term === 'string' ? term : undefined;
  const add = async () => {
    setTried(true);
    if (typeof term === 'string') return;
    if (await make([{ name: 'add-term', payload: { term: { agreement, ...term } } }])) onClose();
  };
  const title = t(terms.length === 0 ? 'terms.add' : 'terms.renew');
  return (
    <FormDialog title={title} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <TermDraftFields draft={draft} onChange={setDraft} error={isTried && problem ? t(problem) : undefined} />
    </FormDialog>
  );
}

function followingTerm(terms: readonly Term[]): TermDraft {
  const end = coversOf(terms).at(-1)?.lastDay;
  return end === undefined ? emptyTermDraft : { ...emptyTermDraft, firstDay: addDays(end, 1) };
}
