import type { FieldChange, HistoryValue, RecordChange } from '../../shared/history/recordChange';

/** More than any line shows. */
const clippedLength = 160;

/** The same change with the beginnings of its long texts: a line of the history does not carry 200,000 letters. */
export function clipChange(change: RecordChange): RecordChange {
  return { ...change, fields: change.fields.map(clipField) };
}

function clipField(field: FieldChange): FieldChange {
  switch (field.kind) {
    case 'value':
      return { ...field, before: clipped(field.before), after: clipped(field.after) };
    case 'settled':
      return { ...field, chosen: clipped(field.chosen), others: field.others.flatMap((value) => clipped(value) ?? []) };
    case 'order':
    case 'set':
      return field;
  }
}

function clipped(value: HistoryValue | null): HistoryValue | null {
  if (value?.kind !== 'prose' || value.text.length <= clippedLength) return value;
  return { kind: 'prose', text: value.text.slice(0, clippedLength), isClipped: true };
}
