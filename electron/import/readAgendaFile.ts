import type { AgendaFile } from '../../shared/imports/agendaFile';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import type { AgendaClocks } from './parseAgenda';
import { runImportJob, type ImportJobOptions } from './runImportJob';

/** Reads an iCalendar file beside the main thread. */
export function readAgendaFile(
  path: string,
  clocks: AgendaClocks,
  options: ImportJobOptions = {},
): Promise<Result<AgendaFile, FileError>> {
  return runImportJob({ kind: 'agenda', path, ...clocks }, options);
}
