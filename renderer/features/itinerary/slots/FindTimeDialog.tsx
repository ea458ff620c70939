import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionKindSchema } from '../../../../shared/model/itineraryItem';
import { dateIn } from '../../../../shared/time/dateIn';
import type { ItemId } from '../../../../shared/model/identifier';
import type { WallTime } from '../../../../shared/model/wallTime';
import { useNow } from '../../../hooks/useNow';
import { WholeNumberField } from '../../../fields/WholeNumberField';
import { DatePicker } from '../../../ui/fields/DatePicker';
import { FormRow } from '../../../ui/fields/FormRow';
import { FormSection } from '../../../ui/fields/FormSection';
import { Select } from '../../../ui/fields/Select';
import { Dialog } from '../../../ui/overlays/Dialog';
import { HostFields } from '../editor/HostFields';
import type { ItemDraft } from '../editor/itemDraft';
import { ParticipantFields } from '../editor/ParticipantFields';
import { PlaceFields } from '../editor/PlaceFields';
import { timeDraft } from '../editor/timeDraft';
import type { ItemReader } from '../words/itemReader';
import styles from './FindTimeDialog.module.css';
import { daysToSearch, type SlotDays } from './slotDays';
import { SlotResults } from './SlotResults';
import { slotWishOf } from './slotWishOf';
import { useSlots } from './useSlots';

export interface FindTimeDialogProps {
  /** Who, where and how long, to begin with; all of it can be changed here. */
  draft: ItemDraft;
  /** The session itself, which stands in nobody's way. */
  itemId: ItemId | undefined;
  reader: ItemReader;
  title: string;
  /** What choosing a time does. */
  hint: string;
  /** The draft with the chosen time, and with whatever else was changed on the way. */
  onChoose: (draft: ItemDraft, at: WallTime) => void;
  onClose: () => void;
}

/** Who has to be there, where and how long on the one side, the best common times on the other; one press chooses. */
export function FindTimeDialog(props: FindTimeDialogProps) {
  const { draft: initial, itemId, reader, title, hint, onChoose, onClose } = props;
  const { mission } = reader;
  const { t } = useTranslation('slots');
  const now = useNow();
  const [draft, setDraft] = useState(initial);
  const [days, setDays] = useState(() => daysToSearch(mission, dateIn(mission.homeZone, now)));
  const untitled = { fr: t('newTitle', { lng: 'fr' }), en: t('newTitle', { lng: 'en' }) };
  const wish = slotWishOf(mission, draft, days, { except: itemId, untitled });
  const problem = typeof wish === 'string' ? wish : null;
  const found = useSlots(mission, typeof wish === 'string' ? null : wish);
  const change = (changes: Partial<ItemDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const fields = { draft, change, problems: [], reader };
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} closeLabel={t('common:action.close')} size="large">
      <div className={styles.sides}>
        <div className={styles.wish}>
          <LengthAndDays draft={draft} change={change} days={days} onDays={setDays} />
          <FormSection title={t('who')}>
            <ParticipantFields {...fields} />
            <HostFields {...fields} />
          </FormSection>
          <FormSection title={t('where')}>
            <PlaceFields {...fields} />
          </FormSection>
        </div>
        <SlotResults
          {...found}
          problem={problem}
          hint={hint}
          reader={reader}
          onChoose={({ at }) => onChoose({ ...draft, isAllDay: false, start: timeDraft(at) }, at)}
        />
      </div>
    </Dialog>
  );
}

interface LengthAndDaysProps {
  draft: ItemDraft;
  change: (changes: Partial<ItemDraft>) => void;
  days: SlotDays;
  onDays: (days: SlotDays) => void;
}

function LengthAndDays({ draft, change, days, onDays }: LengthAndDaysProps) {
  const { t } = useTranslation('slots');
  return (
    <>
      <FormRow>
        <WholeNumberField
          label={t('length')}
          unit={t('itinerary:form.minutesUnit')}
          least={5}
          most={780}
          step={5}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          onUnfit={() => change({ minutes: null })}
        />
        <Select
          label={t('kind')}
          options={sessionKindSchema.options.map((id) => ({ id, label: t(`common:sessionKind.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </FormRow>
      <FormRow>
        <DatePicker label={t('from')} value={days.first} onChange={(first) => onDays({ ...days, first })} />
        <DatePicker label={t('until')} value={days.last} onChange={(last) => onDays({ ...days, last })} />
      </FormRow>
    </>
  );
}
