import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginningOn } from '../../../../shared/itinerary/beginningOn';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { addDays } from '../../../../shared/time/addDays';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { useAnnouncedEdits } from '../../../hooks/useAnnouncedEdits';
import { useMission } from '../../../hooks/useMission';
import { WholeNumberField } from '../../../fields/WholeNumberField';
import { Checkbox } from '../../../ui/controls/Checkbox';
import { FormRow } from '../../../ui/fields/FormRow';
import { FormDialog } from '../../../ui/overlays/FormDialog';
import type { ItemReader } from '../words/itemReader';

export interface ShiftDayDialogProps {
  date: PlainDate;
  reader: ItemReader;
  onClose: () => void;
  /** Goes to the day where everything is now. */
  onShifted: (date: PlainDate) => void;
}

/** Moves everything that begins on a day: to another day at the same hours, or later and earlier on the clock. */
export function ShiftDayDialog({ date, reader, onClose, onShifted }: ShiftDayDialogProps) {
  const { t: common } = useTranslation('common');
  const { t, locale } = reader;
  const mission = useMission((whole) => whole);
  const make = useAnnouncedEdits();
  const [days, setDays] = useState<number | null>(1);
  const [minutes, setMinutes] = useState<number | null>(0);
  const [withStays, setWithStays] = useState(false);
  const [isTried, setTried] = useState(false);
  const [by, later] = [days ?? 0, minutes ?? 0];
  const all = beginningOn(mission, date);
  const items = all.filter(({ type }) => withStays || type !== 'stay').map(({ id }) => id);
  const stays = all.filter(({ type }) => type === 'stay').length;
  const isStill = by === 0 && later === 0;
  const shift = async () => {
    setTried(true);
    if (isStill || items.length === 0) return;
    if (await make([{ name: 'shift-items', payload: { items, days: by, minutes: later } }])) {
      onShifted(addDays(date, by));
      onClose();
    }
  };
  const day = (of: PlainDate) => formatDay(of, locale, { weekday: 'long', month: 'long' });
  return (
    <FormDialog
      title={t('shiftDay.title', { day: day(date) })}
      onClose={onClose}
      onSubmit={() => void shift()}
      labels={{ close: common('action.close'), cancel: common('action.cancel'), submit: t('shiftDay.submit') }}
    >
      <FormRow>
        <WholeNumberField
          label={t('shiftDay.days')}
          value={days}
          onChange={setDays}
          least={-366}
          most={366}
          autoFocus
          error={isTried && isStill ? t('shiftDay.still') : undefined}
        />
        <WholeNumberField
          label={t('shiftDay.minutes')}
          value={minutes}
          onChange={setMinutes}
          least={-720}
          most={720}
          step={5}
        />
      </FormRow>
      {stays > 0 && (
        <Checkbox isSelected={withStays} onChange={setWithStays}>
          {t('shiftDay.withStays', { count: stays })}
        </Checkbox>
      )}
      <p role="status">
        {t('shiftDay.items', { count: items.length })}{' '}
        {by !== 0 && t(later === 0 ? 'shiftDay.sameHours' : 'shiftDay.toDay', { day: day(addDays(date, by)) })}{' '}
        {later !== 0 &&
          t(later > 0 ? 'shiftDay.later' : 'shiftDay.earlier', { duration: formatDuration(Math.abs(later), locale) })}
      </p>
    </FormDialog>
  );
}
