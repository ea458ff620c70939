import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../ui/controls/IconButton';
import type { ItemReader } from '../words/itemReader';
import { ShiftDayDialog } from './ShiftDayDialog';
import type { MissionDays } from './useMissionDays';

export interface ShiftDayButtonProps {
  missionDays: MissionDays;
  reader: ItemReader;
  isReadOnly: boolean;
}

export function ShiftDayButton({ missionDays: { day, choose }, reader, isReadOnly }: ShiftDayButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={CalendarClock}
        label={reader.t('shiftDay.open')}
        isDisabled={isReadOnly}
        onPress={() => setOpen(true)}
      />
      {isOpen && <ShiftDayDialog date={day.date} reader={reader} onClose={() => setOpen(false)} onShifted={choose} />}
    </>
  );
}
