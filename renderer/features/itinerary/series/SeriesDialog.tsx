import { useId, useState } from 'react';
import { daysOfMission } from '../../../../shared/itinerary/daysOfMission';
import { sessionKindSchema } from '../../../../shared/model/itineraryItem';
import { formatDay } from '../../../../shared/time/formatDay';
import { ZoneField } from '../../../fields/ZoneField';
import { WholeNumberField } from '../../../fields/WholeNumberField';
import { Button } from '../../../ui/controls/Button';
import { CheckboxGroup } from '../../../ui/fields/CheckboxGroup';
import { Form } from '../../../ui/fields/Form';
import { FormRow } from '../../../ui/fields/FormRow';
import { FormSection } from '../../../ui/fields/FormSection';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { TimeField } from '../../../ui/fields/TimeField';
import { Dialog } from '../../../ui/overlays/Dialog';
import { HostFields } from '../editor/HostFields';
import type { ItemDraft } from '../editor/itemDraft';
import { newDraft } from '../editor/newDraft';
import { ParticipantFields } from '../editor/ParticipantFields';
import { PlaceFields } from '../editor/PlaceFields';
import { TextFields } from '../editor/TextFields';
import type { ItemActions } from '../useItemActions';
import type { DayPage } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { type SeriesDraft, seriesOf } from './seriesOf';
import { SeriesPreview } from './SeriesPreview';

export interface SeriesDialogProps {
  reader: ItemReader;
  page: DayPage;
  actions: ItemActions;
  onClose: () => void;
}

/** The partnering slots of several days in one step: days, hours, length, pause, tables and who; one undo takes them all back. */
export function SeriesDialog({ reader, page, actions, onClose }: SeriesDialogProps) {
  const { t } = reader;
  const formId = useId();
  const [draft, setDraft] = useState(() => begun(reader, page));
  const change = (changes: Partial<SeriesDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const changeSlot = (changes: Partial<ItemDraft>) =>
    setDraft((before) => ({ ...before, slot: { ...before.slot, ...changes } }));
  const fields = { draft: draft.slot, change: changeSlot, problems: [], reader };
  const { items } = seriesOf(draft);
  const add = async () => {
    if (items.length === 0) return;
    if (await actions.make([{ name: 'add-items', payload: { items: [...items] } }])) onClose();
  };
  return (
    <Dialog
      title={t('series.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={items.length === 0}>
            {t('series.add', { count: items.length })}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void add()}>
        <SeriesPreview draft={draft} reader={reader} />
        <TextFields field="title" draft={draft.slot} change={changeSlot} reader={reader} />
        <WhenFields draft={draft} change={change} changeSlot={changeSlot} reader={reader} />
        <FormSection title={t('form.where')}>
          <PlaceFields {...fields}>
            <TextField
              label={t('series.tables')}
              description={t('series.tablesHint')}
              value={draft.slot.table}
              onChange={(table) => changeSlot({ table })}
            />
          </PlaceFields>
        </FormSection>
        <FormSection title={t('form.who')}>
          <ParticipantFields {...fields} />
          <HostFields {...fields} />
        </FormSection>
      </Form>
    </Dialog>
  );
}

interface WhenFieldsProps {
  draft: SeriesDraft;
  change: (changes: Partial<SeriesDraft>) => void;
  changeSlot: (changes: Partial<ItemDraft>) => void;
  reader: ItemReader;
}

function WhenFields({ draft, change, changeSlot, reader: { mission, locale, t } }: WhenFieldsProps) {
  const { slot, days, from, until, pause } = draft;
  const zone = slot.start.zone;
  return (
    <FormSection title={t('form.when')}>
      <CheckboxGroup
        label={t('series.days')}
        options={daysOfMission(mission).map(({ date }) => ({ id: date, label: formatDay(date, locale) }))}
        value={days}
        onChange={(chosen) => change({ days: chosen })}
      />
      <FormRow>
        <TimeField label={t('series.from')} value={from} onChange={(time) => change({ from: time })} />
        <TimeField label={t('series.until')} value={until} onChange={(time) => change({ until: time })} />
        <ZoneField
          label={t('series.zone')}
          zone={zone}
          onChange={(chosen) => changeSlot({ start: { ...slot.start, zone: chosen } })}
          date={days[0] ?? null}
        />
      </FormRow>
      <FormRow>
        <WholeNumberField
          label={t('series.length')}
          unit={t('form.minutesUnit')}
          least={5}
          most={720}
          step={5}
          value={slot.minutes}
          onChange={(minutes) => changeSlot({ minutes })}
        />
        <WholeNumberField
          label={t('series.pause')}
          unit={t('form.minutesUnit')}
          least={0}
          most={720}
          step={5}
          value={pause}
          onChange={(minutes) => change({ pause: minutes })}
        />
        <Select
          label={t('field.kind')}
          options={sessionKindSchema.options.map((id) => ({ id, label: t(`common:sessionKind.${id}`) }))}
          value={slot.kind}
          onChange={(kind) => changeSlot({ kind })}
        />
      </FormRow>
    </FormSection>
  );
}

/** As conventions have them: half-hours from half past eight to noon on the day on screen, titled in both languages. */
function begun({ mission, t }: ItemReader, page: DayPage): SeriesDraft {
  const slot = {
    ...newDraft('session', mission, page),
    titleFr: t('series.slotTitle', { lng: 'fr' }),
    titleEn: t('series.slotTitle', { lng: 'en' }),
  };
  return { slot, days: [page.date], from: '08:30', until: '12:00', pause: 0 };
}
