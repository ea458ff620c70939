import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import { escapeXml } from './escapeXml';
import { contentTypesXml, relationships, xmlDeclaration } from './officePackage';
import { quotedSheet } from './quotedSheet';
import { sheetXml } from './sheetXml';
import { withUsableNames } from './withUsableNames';
import type { Workbook, WorkbookChart, WorkbookSheet } from './workbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const partType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The parts of an XLSX file by their names in its archive (ECMA-376 part 1, 12.3 and 18). */
export function workbookParts(workbook: Workbook): Readonly<Record<string, string>> {
  const { sheets } = withUsableNames(workbook);
  const currencies = currenciesIn(sheets);
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const drawn = numbered.flatMap(({ sheet, number }) => (sheet.chart ? [{ sheet, chart: sheet.chart, number }] : []));
  return {
    '[Content_Types].xml': contentTypesXml([
      ['/xl/workbook.xml', `${partType}.sheet.main+xml`],
      ['/xl/styles.xml', `${partType}.styles+xml`],
      ...numbered.map(({ number }) => [`/xl/worksheets/sheet${number}.xml`, `${partType}.worksheet+xml`] as const),
      ...drawn.flatMap(({ number }) => [
        [`/xl/drawings/drawing${number}.xml`, drawingType] as const,
        [`/xl/charts/chart${number}.xml`, chartType] as const,
      ]),
    ]),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${documentRelations}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}"${sheet.isHidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`).join('')}</sheets>${printTitles(sheets)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbered.map(({ number }) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const),
      [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': xmlDeclaration + stylesXml(currencies),
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [
        `xl/worksheets/sheet${number}.xml`,
        xmlDeclaration + sheetXml(sheet, `xmlns="${main}" xmlns:r="${documentRelations}"`, currencies),
      ]),
    ),
    ...Object.fromEntries(drawn.flatMap(chartParts)),
  };
}

interface Drawn {
  readonly sheet: WorkbookSheet;
  readonly chart: WorkbookChart;
  readonly number: number;
}

/** The chart of a sheet, the drawing in which it stands, and how the one leads to the other. */
function chartParts({ sheet, chart, number }: Drawn): readonly (readonly [name: string, part: string])[] {
  return [
    [`xl/charts/chart${number}.xml`, xmlDeclaration + chartXml(sheet, chart)],
    [`xl/drawings/drawing${number}.xml`, xmlDeclaration + drawingXml(sheet, chart)],
    [`xl/drawings/_rels/drawing${number}.xml.rels`, relationships([['rId1', 'chart', `../charts/chart${number}.xml`]])],
    [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationships([['rId1', 'drawing', `../drawings/drawing${number}.xml`]]),
    ],
  ];
}

/** The headings of a sheet stand on each page that it is printed on. */
function printTitles(sheets: Workbook['sheets']): string {
  const titles = sheets.flatMap(({ name, rows, isHidden }, index) =>
    isHidden || rows.length < 2
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(quotedSheet(name))}!$1:$1</definedName>`,
        ],
  );
  return titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
}

/** Each has a format of its own, so that what is shown with its code is still a number. */
function currenciesIn(sheets: Workbook['sheets']): readonly string[] {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const found = cells.flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.currency] : []));
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

/** In the order of `cellStyles`: plain text that wraps, heading, day, figure, heading of figures, then the currencies. */
function stylesXml(currencies: readonly string[]): string {
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const atEnd = '<alignment horizontal="right" vertical="top" wrapText="1"/>';
  const headed = 'xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"';
  const fill = '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF2"/></patternFill></fill>';
  const amountFormats = currencies.map(
    (currency, at) => `<numFmt numFmtId="${165 + at}" formatCode="#,##0.00\\ [$${escapeXml(currency)}]"/>`,
  );
  const amounts = currencies.map(
    (_, at) => `<xf xfId="0" numFmtId="${165 + at}" applyNumberFormat="1" applyAlignment="1">${atEnd}</xf>`,
  );
  return `<styleSheet xmlns="${main}"><numFmts count="${1 + currencies.length}"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>${amountFormats.join('')}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${5 + currencies.length}"><xf xfId="0" applyAlignment="1">${wrapped}</xf><xf ${headed}>${wrapped}</xf><xf xfId="0" numFmtId="164" applyNumberFormat="1" applyAlignment="1">${wrapped}</xf><xf xfId="0" applyAlignment="1">${atEnd}</xf><xf ${headed}>${atEnd}</xf>${amounts.join('')}</cellXfs></styleSheet>`;
}
