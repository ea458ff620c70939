import ICAL from 'ical.js';
import { failure, success, type Result } from '../model/result';
import type { JCalProperty } from './jCal';

/** Reads one unfolded content line; the error is the library's reason. */
export function parseProperty(line: string): Result<JCalProperty, string> {
  try {
    return success(ICAL.parse.property(line) as JCalProperty);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
