import type { KeyboardEvent } from 'react';
import { TextArea } from './TextArea';
import { TextField } from './TextField';
import { useKeptText } from './useKeptText';

export interface KeptFieldProps {
  label: string;
  value: string;
  onKeep: (text: string) => void;
  description?: string | undefined;
  error?: string | undefined;
  lang?: 'fr-CA' | 'en-CA';
  isMultiline?: boolean;
}

/** One text of a form that saves itself: each field is one edit, made on leaving it. */
export function KeptField({ value, onKeep, isMultiline = false, ...field }: KeptFieldProps) {
  const { keep, ...text } = useKeptText(value, onKeep);
  const keepOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
  };
  return isMultiline ? (
    <TextArea {...field} {...text} onBlur={keep} />
  ) : (
    <TextField {...field} {...text} onBlur={keep} onKeyDown={keepOnEnter} />
  );
}
