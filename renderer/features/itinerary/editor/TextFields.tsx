import { LanguagePair } from '../../../ui/fields/LanguagePair';
import type { ChangeDraft, ItemDraft } from './itemDraft';
import type { ItemReader } from '../words/itemReader';

type BilingualField =
  'title' | 'description' | 'objectives' | 'talkingPoints' | 'documents' | 'dress' | 'bring' | 'origin' | 'destination';

export interface TextFieldsProps {
  field: BilingualField;
  draft: ItemDraft;
  change: ChangeDraft;
  reader: ItemReader;
  error?: string | undefined;
  isMultiline?: boolean;
  isFirst?: boolean;
}

/** One text of the item in its two languages. */
export function TextFields(props: TextFieldsProps) {
  const { field, draft, change, error, isMultiline = false, isFirst = false } = props;
  const { t } = props.reader;
  const side = (language: 'Fr' | 'En') => ({
    label: t(`field.${field}${language}`),
    value: draft[`${field}${language}`],
    onChange: (text: string) => change({ [`${field}${language}`]: text }),
    error: language === 'Fr' ? error : undefined,
  });
  const fr = { ...side('Fr'), ...(isFirst && { autoFocus: true }) };
  return <LanguagePair label={t(`field.${field}`)} fr={fr} en={side('En')} isMultiline={isMultiline} />;
}
