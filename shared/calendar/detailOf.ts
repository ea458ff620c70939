import type { AgendaProblem } from '../imports/agendaFile';
import type { JCalProperty } from './jCal';

/** What a sentence about a time that cannot be read must quote: the name of its zone, otherwise the time as it is written. */
export function detailOf(code: AgendaProblem['code'], [, { tzid }, , value]: JCalProperty): string {
  const detail = code === 'unknown-zone' ? tzid : value;
  return typeof detail === 'string' ? detail : '';
}
