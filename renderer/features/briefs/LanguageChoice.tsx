import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../shared/model/locale';
import { Segmented } from '../../ui/controls/Segmented';

interface LanguageChoiceProps {
  language: Locale | 'both';
  onChange: (language: Locale | 'both') => void;
}

/** The language of a document that has no single reader. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  const { t } = useTranslation('briefs');
  return (
    <Segmented
      label={t('language')}
      isStretched
      value={language}
      onChange={onChange}
      options={(['fr', 'en', 'both'] as const).map((id) => ({ id, label: t(`common:language.${id}`) }))}
    />
  );
}
