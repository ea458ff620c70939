import type { SheetPrinting } from '../../electron/export/sheetFiles';

/** Stands in for the print window: the PDF of a document is its HTML. */
export const paperSheets: SheetPrinting = {
  printer: () => Promise.resolve({ print: ({ html }) => Promise.resolve(Buffer.from(html)) }),
  paper: 'letter',
};
