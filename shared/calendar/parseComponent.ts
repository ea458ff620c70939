import ICAL from 'ical.js';
import { failure, success, type Result } from '../model/result';
import type { JCalComponent } from './jCal';

/** Reads one component; the error is the library's reason. Values are only split here, not believed: `31 February` passes. */
export function parseComponent(text: string): Result<JCalComponent, string> {
  try {
    return success(ICAL.parse(text) as JCalComponent);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
