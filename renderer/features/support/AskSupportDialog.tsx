import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import { idsIn } from '../../../shared/model/idsIn';
import { type OrganisationId, supportRequestIdSchema } from '../../../shared/model/identifier';
import type { ItineraryItem } from '../../../shared/model/itineraryItem';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { type SupportKind, supportKindSchema } from '../../../shared/model/supportRequest';
import { standingOf } from '../../../shared/model/supportStanding';
import { translatedText } from '../../../shared/model/translatedText';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { newId } from '../../store/newId';
import { ComboBox } from '../../ui/fields/ComboBox';
import { DatePicker } from '../../ui/fields/DatePicker';
import { FormRow } from '../../ui/fields/FormRow';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Select } from '../../ui/fields/Select';
import { FormDialog } from '../../ui/overlays/FormDialog';

interface Draft {
  readonly titleFr: string;
  readonly titleEn: string;
  readonly kind: SupportKind;
  readonly supporter: OrganisationId | null;
  readonly due: string | null;
}

/** The little that a request needs to exist, begun from an item or not; the rest is written in its sheet. */
export function AskSupportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const labels = useAddingLabels();
  const asked = useInterface((state) => state.supportFor);
  const item = useMission(({ items }) => (asked === null ? undefined : items[asked]));
  const { draft, change, add, isNameless, isDueWrong } = useNewRequest(item, onClose);
  return (
    <FormDialog title={t('add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      {item && <p>{t('dialog.for', { title: translatedText(item, 'title', locale).text })}</p>}
      <LanguagePair
        label={t('dialog.title')}
        fr={{
          label: t('field.titleFr'),
          value: draft.titleFr,
          onChange: (titleFr) => change({ titleFr }),
          autoFocus: true,
          error: isNameless ? t('invalid.titleFr') : undefined,
        }}
        en={{ label: t('field.titleEn'), value: draft.titleEn, onChange: (titleEn) => change({ titleEn }) }}
      />
      <FormRow>
        <Select
          label={t('field.kind')}
          options={supportKindSchema.options.map((id) => ({ id, label: t(`common:supportKind.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <DatePicker
          label={t('field.due')}
          value={draft.due}
          onChange={(due) => change({ due })}
          error={isDueWrong ? t('invalid.due') : undefined}
        />
      </FormRow>
      <ComboBox
        label={t('field.supporter')}
        options={useOrganisationOptions()}
        value={draft.supporter}
        onChange={(supporter) => change({ supporter })}
        emptyText={t('sheet.noOrganisation')}
      />
    </FormDialog>
  );
}

function useNewRequest(item: ItineraryItem | undefined, onClose: () => void) {
  const today = useToday();
  const make = useAnnouncedEdits();
  const select = useInterface((state) => state.select);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => ({
    titleFr: '',
    titleEn: '',
    kind: 'room',
    supporter: (item && idsIn(item.hostOrganisations)[0]) ?? null,
    due: null,
  }));
  const isNameless = `${draft.titleFr}${draft.titleEn}`.trim() === '';
  const isDueWrong = draft.due !== null && !plainDateSchema.safeParse(draft.due).success;
  const add = async () => {
    setTried(true);
    if (isNameless || isDueWrong) return;
    const id = supportRequestIdSchema.parse(newId());
    const standing = standingOf({ status: 'asked', since: today });
    const request = { id, ...requestOf(draft), standing, items: item ? { [item.id]: true as const } : {} };
    if (!(await make([{ name: 'add-support-request', payload: { request } }]))) return;
    // Begun from an item, the item stays what is looked at.
    if (!item) select({ collection: 'supportRequests', id });
    onClose();
  };
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  return { draft, change, add, isNameless: isTried && isNameless, isDueWrong: isTried && isDueWrong };
}

type NewRequest = Extract<Command, { name: 'add-support-request' }>['payload']['request'];

function requestOf({ titleFr, titleEn, kind, supporter, due }: Draft): Omit<NewRequest, 'standing' | 'items'> {
  return {
    titleFr: titleFr.trim(),
    titleEn: titleEn.trim(),
    kind,
    audience: 'hosts',
    ...(supporter && { supporter }),
    ...(due !== null && { due: plainDateSchema.parse(due) }),
  };
}
