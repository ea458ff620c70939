import type { AgendaFile } from '../../shared/imports/agendaFile';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import type { ZoneId } from '../../shared/model/zoneId';
import { runImportJob, type ImportJobOptions } from './runImportJob';

/** Reads an iCalendar file beside the main thread, for a mission on the clock of `zone`. */
export function readAgendaFile(
  path: string,
  zone: ZoneId,
  options: ImportJobOptions = {},
): Promise<Result<AgendaFile, FileError>> {
  return runImportJob({ kind: 'agenda', path, zone }, options);
}
