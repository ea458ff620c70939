import { useTranslation } from 'react-i18next';
import { clauseKindSchema } from '../../../shared/model/agreement';
import type { Clause } from '../../../shared/model/clause';
import { KeptPair } from '../../fields/KeptPair';
import { KeptField } from '../../ui/fields/KeptField';
import { Select } from '../../ui/fields/Select';
import { useClauseChange } from './useClauseChange';

/** What a clause says, in fields that keep themselves. */
export function ClauseFields({ clause }: { clause: Clause }) {
  const { t } = useTranslation('clauses');
  const change = useClauseChange(clause.id);
  return (
    <>
      <Select
        label={t('field.kind')}
        options={clauseKindSchema.options.map((id) => ({ id, label: t(`agreements:clause.${id}`) }))}
        value={clause.kind}
        onChange={(kind) => change({ kind })}
      />
      <KeptPair
        label={t('agreements:field.title')}
        fr={clause.titleFr}
        en={clause.titleEn}
        onKeep={(language, text) => change({ [`title${language}`]: text })}
      />
      <KeptPair
        label={t('field.text')}
        fr={clause.textFr ?? ''}
        en={clause.textEn ?? ''}
        onKeep={(language, text) => change({ [`text${language}`]: text || null })}
        isMultiline
      />
      <KeptField
        label={t('agreements:field.notes')}
        description={t('agreements:field.notesNote')}
        value={clause.notes ?? ''}
        onKeep={(notes) => change({ notes: notes || null })}
        isMultiline
      />
    </>
  );
}
