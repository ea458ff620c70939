import { DatePicker } from './DatePicker';
import { useKeptText } from './useKeptText';

export interface KeptDateProps {
  label: string;
  /** `2026-06-22`, or empty for none. */
  value: string;
  /** Called with what stands there, empty for none, when the person leaves the field. */
  onKeep: (day: string) => void;
  error?: string | undefined;
}

/** A date of a form that saves itself: one edit, made on leaving it and not with every digit. */
export function KeptDate({ label, value, onKeep, error }: KeptDateProps) {
  const kept = useKeptText(value, onKeep);
  return (
    <DatePicker
      label={label}
      value={kept.value === '' ? null : kept.value}
      onChange={(day) => kept.onChange(day ?? '')}
      onBlur={kept.keep}
      error={error}
    />
  );
}
