import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readClipboardTable } from '../../../shared/imports/readClipboardTable';
import type { RowPicture } from '../../../shared/imports/rowPicture';
import type { SpreadsheetReading } from '../../../shared/imports/spreadsheetReading';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';
import { useWork } from '../../hooks/useWork';
import { usePictureDrawing } from './usePictureDrawing';

/** The two ways to a table: a file that the host reads, and text from the clipboard. */
export function useTableReading(onTable: (table: SpreadsheetTable, pictures: readonly RowPicture[]) => void) {
  const { t } = useTranslation('imports');
  const host = useHost();
  const report = useReport();
  const work = useWork();
  const latest = useRef<File | null>(null);
  const drawing = usePictureDrawing();
  const read = async (file: File, as?: SpreadsheetReading): Promise<void> => {
    const path = host.pathOfDroppedFile(file);
    const request = { ...(path === '' ? {} : { path }), ...(as ? { as } : {}) };
    const table = await report(work.run((id) => host.readSpreadsheet({ work: id, ...request })));
    if (!table) return;
    latest.current = file;
    const drawn = await drawing.run(table);
    if (drawn) onTable(drawn.table, drawn.pictures);
  };
  const readFile = (file: File): Promise<void> => read(file);
  /** The file of the last table again, in another way; where it cannot be read so, that table stays. */
  const readAgain = async (as: SpreadsheetReading): Promise<void> => {
    if (latest.current) await read(latest.current, as);
  };
  const readText = useCallback(
    (text: string): void => {
      const table = readClipboardTable(text, t('source.clipboard'));
      void report(Promise.resolve(table)).then((read) => read && onTable(read, []));
    },
    [onTable, report, t],
  );
  const cancel = (): void => {
    work.cancel();
    drawing.cancel();
  };
  return { readFile, readAgain, readText, progress: work.progress ?? drawing.progress, cancel };
}
