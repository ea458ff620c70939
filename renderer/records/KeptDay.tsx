import { useState } from 'react';
import { plainDateSchema, type PlainDate } from '../../shared/model/plainDate';
import { KeptDate } from '../ui/fields/KeptDate';

export interface KeptDayProps {
  label: string;
  value: PlainDate | undefined;
  onKeep: (day: PlainDate) => void;
  /** Takes the day out; absent where there has to be one. */
  onEmpty?: () => void;
  /** What is said of what is no day, such as `0026-05-01`. */
  wrong: string;
}

/** A day of a record: kept on leaving the field, and marked without changing anything where it is none. */
export function KeptDay({ label, value, onKeep, onEmpty, wrong }: KeptDayProps) {
  const [isUnreadable, setUnreadable] = useState(false);
  const keep = (text: string) => {
    const isEmptied = text === '' && onEmpty !== undefined;
    const day = plainDateSchema.safeParse(text);
    setUnreadable(!isEmptied && !day.success);
    if (isEmptied) onEmpty();
    else if (day.success) onKeep(day.data);
  };
  return <KeptDate label={label} value={value ?? ''} onKeep={keep} error={isUnreadable ? wrong : undefined} />;
}
