import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCountry } from '../../../shared/imports/readCountry';
import { livingRecords } from '../../../shared/model/livingRecords';
import { mentionsDocumentNumber } from '../../../shared/text/documentNumbers';
import { type EntryNeed, entryNeedSchema } from '../../../shared/model/entryRule';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useMission } from '../../hooks/useMission';
import { FormRow } from '../../ui/fields/FormRow';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Select } from '../../ui/fields/Select';
import { TextField } from '../../ui/fields/TextField';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { readLeadDays } from './entryRuleChange';
import { isKnown } from './entryRuleKind';

const nothingYet = { document: '', country: '', textFr: '', textEn: '', link: '', leadDays: '' };
type Draft = Record<keyof typeof nothingYet, string>;

/** Notes what holders of one country's documents need to enter another. */
export function AddEntryRuleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('entries');
  const edit = useAnnouncedEdits();
  const labels = useAddingLabels();
  const [draft, setDraft] = useState<Draft>(nothingYet);
  const [need, setNeed] = useState<EntryNeed>('authorisation');
  const [isTried, setTried] = useState(false);
  const errors = useErrors(draft);
  const field = (id: keyof Draft) => ({
    label: t(`field.${id}`),
    value: draft[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
    ...(isTried && errors[id] !== undefined && { error: errors[id] }),
  });
  const add = async () => {
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    if (await edit([{ name: 'add-entry-rule', payload: { rule: ruleOf(draft, need) } }])) onClose();
  };
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <FormRow>
        <TextField {...field('document')} autoFocus />
        <TextField {...field('country')} />
      </FormRow>
      <FormRow>
        <Select
          label={t('field.need')}
          options={entryNeedSchema.options.map((id) => ({ id, label: t(`need.${id}`) }))}
          value={need}
          onChange={setNeed}
        />
        <TextField {...field('leadDays')} />
      </FormRow>
      <LanguagePair label={t('field.what')} fr={field('textFr')} en={field('textEn')} />
      <TextField {...field('link')} description={t('notAdvice')} />
    </FormDialog>
  );
}

function ruleOf({ document, country, leadDays, textFr, textEn, link }: Draft, need: EntryNeed) {
  const said = (name: 'textFr' | 'textEn' | 'link', text: string) =>
    text.trim() === '' ? {} : { [name]: text.trim() };
  const days = readLeadDays(leadDays);
  return {
    document: readCountry(document) ?? '',
    country: readCountry(country) ?? '',
    need,
    ...said('textFr', textFr),
    ...said('textEn', textEn),
    ...said('link', link),
    ...(typeof days === 'number' && { leadDays: days }),
  };
}

function useErrors(draft: Draft): Partial<Draft> {
  const { t } = useTranslation('entries');
  const rules = useMission((mission) => mission.entryRules);
  const [document, country] = [readCountry(draft.document), readCountry(draft.country)];
  const isThere = isKnown(livingRecords(rules), document, country);
  const numbered = (['textFr', 'textEn', 'link'] as const).filter((name) => mentionsDocumentNumber(draft[name]));
  return {
    ...(document === undefined && { document: t('invalidCountry') }),
    ...(country === undefined && { country: t('invalidCountry') }),
    ...(isThere && document !== undefined && { country: t('sameTwice') }),
    ...(readLeadDays(draft.leadDays) === undefined && { leadDays: t('invalidDays') }),
    ...Object.fromEntries(numbered.map((name) => [name, t('documentNumber')])),
  };
}
