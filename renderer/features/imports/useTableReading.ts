import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { readClipboardTable } from '../../../shared/imports/readClipboardTable';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';

/** The two ways to a table: a file that the host reads, and text from the clipboard. */
export function useTableReading(onTable: (table: SpreadsheetTable) => void) {
  const { t } = useTranslation('imports');
  const host = useHost();
  const report = useReport();
  const work = useWork();
  const readFile = async (file: File): Promise<void> => {
    const path = host.pathOfDroppedFile(file);
    const request = path === '' ? {} : { path };
    const table = await report(work.run((id) => host.readSpreadsheet({ work: id, ...request })));
    if (table) onTable(table);
  };
  const readText = useCallback(
    (text: string): void => {
      const table = readClipboardTable(text, t('source.clipboard'));
      void report(Promise.resolve(table)).then((read) => read && onTable(read));
    },
    [onTable, report, t],
  );
  return { readFile, readText, progress: work.progress, cancel: work.cancel };
}
