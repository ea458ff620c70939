import { basename } from 'node:path';
import { readCalendar } from '../../shared/calendar/readCalendar';
import type { AgendaClockChoice } from '../../shared/imports/agendaClockChoice';
import type { AgendaFile } from '../../shared/imports/agendaFile';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import type { ZoneId } from '../../shared/model/zoneId';
import { decodeText } from './decodeText';
import { readPlainBytes } from './readPlainBytes';
import type { ReportProgress } from './reportProgress';

/** On which clocks the times of an agenda are read. */
export interface AgendaClocks {
  /** The mission's clock, for times that the file gives in UTC or on no clock. */
  readonly zone: ZoneId;
  /** What a person has chosen for zone names of the file. */
  readonly clocks: readonly AgendaClockChoice[];
}

/** Reads an iCalendar file into events; what one event has wrong costs only itself. */
export async function parseAgenda(
  path: string,
  { zone, clocks }: AgendaClocks,
  report: ReportProgress,
): Promise<Result<AgendaFile, FileError>> {
  const file = basename(path);
  const bytes = await readPlainBytes(path, report);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) return failure({ code: decoded.reason === 'truncated' ? 'file-truncated' : 'file-not-text', file });
  if (decoded.text.trim() === '') return failure({ code: 'file-empty', file });
  const calendar = readCalendar(decoded.text, zone, clocks);
  report(95, 100);
  return calendar.ok ? success({ fileName: file, ...calendar.value }) : failure({ code: calendar.error, file });
}
