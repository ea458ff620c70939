import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Announcement,
  type AnnouncementChannel,
  announcementChannelSchema,
} from '../../../shared/model/announcement';
import { announcementIdSchema, type OrganisationId } from '../../../shared/model/identifier';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { useOrganisationOptions } from '../../fields/useOrganisationOptions';
import { useAddingLabels } from '../../hooks/useAddingLabels';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { newId } from '../../store/newId';
import { ComboBox } from '../../ui/fields/ComboBox';
import { DatePicker } from '../../ui/fields/DatePicker';
import { FormRow } from '../../ui/fields/FormRow';
import { Select } from '../../ui/fields/Select';
import { TextField } from '../../ui/fields/TextField';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { AnnouncementEvents } from './AnnouncementEvents';

interface Draft {
  readonly outlet: string;
  readonly channel: AnnouncementChannel;
  readonly organisation: OrganisationId | null;
  readonly day: string | null;
  readonly items: Announcement['items'];
}

/** Where something is announced, by whom, when, and what; the texts are written in its sheet. */
export function AddAnnouncementDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('promotion');
  const { draft, change, add, isNameless, isDayWrong } = useNewAnnouncement(onClose);
  return (
    <FormDialog title={t('dialog.title')} onClose={onClose} onSubmit={() => void add()} labels={useAddingLabels()}>
      <TextField
        label={t('field.outlet')}
        description={t('hint.outlet')}
        value={draft.outlet}
        onChange={(outlet) => change({ outlet })}
        error={isNameless ? t('invalid.outlet') : undefined}
        autoFocus
      />
      <FormRow>
        <Select
          label={t('field.channel')}
          options={announcementChannelSchema.options.map((id) => ({
            id,
            label: t(`common:announcementChannel.${id}`),
          }))}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
        <DatePicker
          label={t('field.day')}
          value={draft.day}
          onChange={(day) => change({ day })}
          error={isDayWrong ? t('invalid.day') : undefined}
        />
      </FormRow>
      <ComboBox
        label={t('field.organisation')}
        options={useOrganisationOptions()}
        value={draft.organisation}
        onChange={(organisation) => change({ organisation })}
        emptyText={t('sheet.noOrganisation')}
      />
      <AnnouncementEvents items={draft.items} onChange={(items) => change({ items })} />
    </FormDialog>
  );
}

function useNewAnnouncement(onClose: () => void) {
  const today = useToday();
  const make = useAnnouncedEdits();
  const select = useInterface((state) => state.select);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    outlet: '',
    channel: 'newsletter',
    organisation: null,
    day: today,
    items: {},
  });
  const day = plainDateSchema.safeParse(draft.day);
  const outlet = draft.outlet.trim();
  const add = async () => {
    setTried(true);
    if (outlet === '' || !day.success) return;
    const id = announcementIdSchema.parse(newId());
    const { channel, organisation, items } = draft;
    const announcement = {
      id,
      outlet,
      channel,
      items,
      day: day.data,
      language: 'both' as const,
      status: 'planned' as const,
      ...(organisation && { organisation }),
    };
    if (!(await make([{ name: 'add-announcement', payload: { announcement } }]))) return;
    select({ collection: 'announcements', id });
    onClose();
  };
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  return { draft, change, add, isNameless: isTried && outlet === '', isDayWrong: isTried && !day.success };
}
