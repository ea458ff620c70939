import { marginFields, type MarginField } from '../../../shared/model/marginFields';

/** Whether a margin may be kept; null stands for the usual value. */
export function marginIsFine(field: MarginField, value: number | null): boolean {
  return value === null || marginFields[field].safeParse(value).success;
}
