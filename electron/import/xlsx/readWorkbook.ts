import { posix } from 'node:path';
import { parseXml } from './parseXml';

export interface SheetEntry {
  readonly name: string;
  /** Part of the archive that holds its cells. */
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 (workbooks begun on an old Mac), not from 1900. */
  readonly countsFrom1904: boolean;
}

/** Sheets of a workbook in the order of its tabs (ECMA-376 part 1, 18.2). */
export function readWorkbook(workbookXml: string, relationshipsXml: string): Workbook {
  const targets = readTargets(relationshipsXml);
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  parseXml(workbookXml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: sheetName = '', id = '', state = 'visible' } = attributes();
      const part = targets.get(id);
      if (part) sheets.push({ name: sheetName, part, isHidden: state !== 'visible' });
    },
  });
  return { sheets, countsFrom1904 };
}

function readTargets(relationshipsXml: string): Map<string, string> {
  const targets = new Map<string, string>();
  parseXml(relationshipsXml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '', Type = '', TargetMode = 'Internal' } = attributes();
      // A sheet that lies outside of the file, on a server or a share, is never gone after.
      if (TargetMode === 'Internal' && Type.endsWith('/worksheet')) targets.set(Id, partOf(Target));
    },
  });
  return targets;
}

/** A target is relative to the folder of the workbook, or absolute within the archive. */
function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join('xl', target));
}
