import { askFileName } from '../../shared/delegation/askFileName';
import { askGroups } from '../../shared/delegation/askGroups';
import { askWords } from '../../shared/delegation/askWords';
import { askWorkbook } from '../../shared/delegation/askWorkbook';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import type { WorkbookRequest } from '../../shared/ipc/workbookRequest';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import type { ExportWork } from './exportWork';
import { workbookBytes } from './workbookBytes';
import { type NamedFile, writeFiles } from './writeFiles';

/** Writes spreadsheets into a folder, all or none. */
export function saveWorkbooks(
  mission: Mission,
  request: WorkbookRequest,
  work: Pick<ExportWork, 'files' | 'folder' | 'signal'>,
): Promise<Result<ExportReport, FileError>> {
  return writeFiles(askedFiles(mission, request), work);
}

function askedFiles(mission: Mission, { of }: WorkbookRequest): readonly NamedFile[] {
  const words = askWords(createTranslations('fr'));
  const wanted = new Set<string>(of);
  return askGroups(mission)
    .filter(({ key }) => wanted.has(key))
    .map((group) => ({ fileName: askFileName(group, words), bytes: workbookBytes(askWorkbook(group, words)) }));
}
