import { success, type Result } from '../../shared/model/result';
import type { CalendarReport } from '../../shared/ipc/host';
import type { FileError } from '../../shared/ipc/fileError';
import type { WrittenCalendars } from '../export/exportCalendars';
import type { sessionOf } from './sessionOf';

/** Notes in the mission what calendars were written; they are good even where that fails, which is then said. */
export async function noteWritten(
  written: Result<WrittenCalendars, FileError>,
  session: ReturnType<typeof sessionOf>,
): Promise<Result<CalendarReport, FileError>> {
  if (!written.ok) return written;
  const { entries, ...report } = written.value;
  if (Object.keys(entries).length === 0) return success({ ...report, isNoted: true });
  const noted = await session.execute({ name: 'record-publication', payload: { entries } });
  return success({ ...report, isNoted: noted.ok });
}
