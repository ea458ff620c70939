import { wallTimeSchema, type WallTime } from '../../../../shared/model/wallTime';

/** A wall time from the text it is stored as, checked. */
export function wallTimeText(text: string): WallTime {
  return wallTimeSchema.parse(text);
}
