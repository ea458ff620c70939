import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whoIs } from '../../../shared/jointActivities/whoIs';
import type { OrganisationId, PersonId } from '../../../shared/model/identifier';
import type { Locale } from '../../../shared/model/locale';
import { localeSchema } from '../../../shared/model/locale';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { usePersonOptions } from '../../fields/usePersonOptions';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormRow } from '../../ui/fields/FormRow';
import { Select } from '../../ui/fields/Select';
import { TextField } from '../../ui/fields/TextField';
import { FormDialog } from '../../ui/overlays/FormDialog';
import type { GuestsPartProps } from './GuestsPart';

export interface GuestDialogProps extends Omit<GuestsPartProps, 'revealId'> {
  onClose: () => void;
}

interface Draft {
  readonly person: PersonId | null;
  readonly name: string;
  readonly organisation: OrganisationId | null;
  readonly organisationName: string;
  readonly role: string;
  readonly language: Locale;
  readonly invitedBy: OrganisationId | null;
}

/** One guest: somebody of the mission, or a name in words. */
export function AddGuestDialog({ activity, parties, onClose }: GuestDialogProps) {
  const { t } = useTranslation('joint');
  const labels = useAddingLabels();
  const { draft, change, add, isNameless } = useNewGuest(activity, parties, onClose);
  return (
    <FormDialog title={t('guests.add')} onClose={onClose} onSubmit={() => void add()} labels={labels}>
      <ComboBox
        label={t('dialog.who')}
        description={t('dialog.whoNote')}
        options={usePersonOptions()}
        value={draft.person}
        onChange={(person) => change({ person, name: '' })}
        onCustom={(name) => change({ person: null, name })}
        emptyText={t('dialog.noSuggestion')}
        error={isNameless ? t('dialog.nameless') : undefined}
      />
      <ComboBox
        label={t('dialog.from')}
        options={useOrganisationOptions()}
        value={draft.organisation}
        onChange={(organisation) => change({ organisation, organisationName: '' })}
        onCustom={(organisationName) => change({ organisation: null, organisationName })}
        emptyText={t('dialog.noSuggestion')}
      />
      <TextField label={t('field.role')} value={draft.role} onChange={(role) => change({ role })} />
      <FormRow>
        <Select
          label={t('field.invitedBy')}
          options={parties.map(({ id, name }) => ({ id, label: name }))}
          value={draft.invitedBy}
          onChange={(invitedBy) => change({ invitedBy })}
        />
        <Select
          label={t('field.language')}
          options={localeSchema.options.map((id) => ({ id, label: t(`common:language.${id}`) }))}
          value={draft.language}
          onChange={(language) => change({ language })}
        />
      </FormRow>
    </FormDialog>
  );
}

function useNewGuest(
  { id: item }: GuestsPartProps['activity'],
  [first]: GuestsPartProps['parties'],
  onClose: () => void,
) {
  const locale = useLocale();
  const make = useAnnouncedEdits();
  const mission = useMission((whole) => whole);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    person: null,
    name: '',
    organisation: null,
    organisationName: '',
    role: '',
    language: locale,
    invitedBy: first?.id ?? null,
  });
  const { person, name, organisation, organisationName, role, language, invitedBy } = draft;
  const isNameless = person === null && name.trim() === '';
  const add = async () => {
    setTried(true);
    if (isNameless || invitedBy === null) return;
    const written = whoIs(name.trim(), organisationName.trim(), mission);
    const who = person === null ? written : { person };
    const from = organisation === null ? { ...written, name: undefined, person: undefined } : { organisation };
    const guest = {
      ...from,
      ...who,
      ...(role.trim() !== '' && { role: role.trim() }),
      language,
      invitedBy,
      standing: 'invited' as const,
    };
    if (await make([{ name: 'add-guests', payload: { item, guests: [guest] } }])) onClose();
  };
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  return { draft, change, add, isNameless: isTried && isNameless };
}
