import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClauseKind, clauseKindSchema } from '../../../shared/model/agreement';
import { type AgreementId, type ClauseId, clauseIdSchema } from '../../../shared/model/identifier';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { newId } from '../../store/newId';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Select } from '../../ui/fields/Select';
import { FormDialog } from '../../ui/overlays/FormDialog';
import styles from './ClausesCard.module.css';

export interface AddClauseDialogProps {
  agreement: AgreementId;
  /** Its place among the clauses. */
  order: number;
  onAdded: (id: ClauseId) => void;
  onClose: () => void;
}

/** A clause needs a kind; without a title of its own it is called as its kind, in both languages. */
export function AddClauseDialog({ agreement, order, onAdded, onClose }: AddClauseDialogProps) {
  const { t, i18n } = useTranslation('clauses');
  const labels = useAddingLabels();
  const make = useAnnouncedEdits();
  const [kind, setKind] = useState<ClauseKind>('joint-activities');
  const [titles, setTitles] = useState({ titleFr: '', titleEn: '' });
  const add = async () => {
    const id = clauseIdSchema.parse(newId());
    const [ownFr, ownEn] = [titles.titleFr.trim(), titles.titleEn.trim()];
    const isNamed = ownFr !== '' || ownEn !== '';
    const kindIn = (language: 'fr' | 'en') => i18n.getFixedT(language, 'agreements')(`clause.${kind}`);
    const [titleFr, titleEn] = isNamed ? [ownFr, ownEn] : [kindIn('fr'), kindIn('en')];
    const clause = { id, agreement, kind, titleFr, titleEn, order, items: {}, claims: {}, outcomes: {} };
    if (!(await make([{ name: 'add-clause', payload: { clause } }]))) return;
    onAdded(id);
    onClose();
  };
  const label = t('agreements:field.title');
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <Select
        label={t('field.kind')}
        options={clauseKindSchema.options.map((id) => ({ id, label: t(`agreements:clause.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      <LanguagePair
        label={label}
        fr={{
          label: t('common:labelInFrench', { label }),
          value: titles.titleFr,
          onChange: (titleFr) => setTitles({ ...titles, titleFr }),
        }}
        en={{
          label: t('common:labelInEnglish', { label }),
          value: titles.titleEn,
          onChange: (titleEn) => setTitles({ ...titles, titleEn }),
        }}
      />
      <p className={styles.note}>{t('titleNote')}</p>
    </FormDialog>
  );
}
