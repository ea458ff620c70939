import { audienceSchema, type Audience } from '../model/audience';

/** Whether something meant for one circle may be read by a reader of another: each reads its own and every wider one. */
export function isVisibleTo(meantFor: Audience, reader: Audience): boolean {
  const circles = audienceSchema.options;
  return circles.indexOf(meantFor) <= circles.indexOf(reader);
}
