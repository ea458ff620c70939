import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/fields/DatePicker';
import { FormRow } from '../../ui/fields/FormRow';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { lastDayOf, type TermDraft } from './termDraft';

export interface TermDraftFieldsProps {
  draft: TermDraft;
  onChange: (draft: TermDraft) => void;
  error: string | undefined;
}

/** The days of a new term and where it was signed. */
export function TermDraftFields({ draft, onChange, error }: TermDraftFieldsProps) {
  const { t } = useTranslation('agreements');
  const label = t('field.place');
  return (
    <>
      <FormRow>
        <DatePicker
          label={t('field.firstDay')}
          value={draft.firstDay}
          onChange={(firstDay) => onChange({ ...draft, firstDay })}
          error={error}
        />
        <DatePicker
          label={t('field.lastDay')}
          value={lastDayOf(draft)}
          onChange={(lastDay) => onChange({ ...draft, lastDay })}
        />
      </FormRow>
      <LanguagePair
        label={label}
        fr={{
          label: t('common:labelInFrench', { label }),
          value: draft.placeFr,
          onChange: (placeFr) => onChange({ ...draft, placeFr }),
        }}
        en={{
          label: t('common:labelInEnglish', { label }),
          value: draft.placeEn,
          onChange: (placeEn) => onChange({ ...draft, placeEn }),
        }}
      />
    </>
  );
}
