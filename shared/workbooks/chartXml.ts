import { columnLetters } from './columnLetters';
import { escapeXml } from './escapeXml';
import { quotedSheet } from './quotedSheet';
import type { WorkbookCell, WorkbookChart, WorkbookSheet } from './workbook';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The colour of all bars, told apart by their names and figures. */
const barColour = '0B6587';

/**
 * Bars of the figures of one column by the names in the first, which follow their cells (ECMA-376 part 1, 21.2); the first row is at the
 * top, as in the table. What was there when it was written is kept beside the references, for programs that do not work them out.
 */
export function chartXml(sheet: WorkbookSheet, { title, column, scale }: WorkbookChart): string {
  const names = `<c:cat><c:strRef><c:f>${rangeOf(sheet, 0)}</c:f><c:strCache>${points(sheet, 0)}</c:strCache></c:strRef></c:cat>`;
  const figures = `<c:val><c:numRef><c:f>${rangeOf(sheet, column)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(sheet, column)}</c:numCache></c:numRef></c:val>`;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="${barColour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${shownFigures}${names}${figures}</c:ser>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${heading}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${nameAxis}${figureAxis(scale)}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const shownFigures =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const nameAxis =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>';

/** Not drawn, because each bar has its figure; it begins at nothing, so that bars are as long as what they say. */
function figureAxis(scale: number | undefined): string {
  const longest = scale === undefined ? '' : `<c:max val="${scale}"/>`;
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${longest}<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function rangeOf({ name, rows }: WorkbookSheet, column: number): string {
  const letters = columnLetters(column);
  return escapeXml(`${quotedSheet(name)}!$${letters}$2:$${letters}$${rows.length}`);
}

/** Figures as they are, names as texts; nothing of a cell that is empty, or holds words where a figure is meant. */
function points({ rows }: WorkbookSheet, column: number): string {
  const written = rows.slice(1).map((cells, index) => {
    const said = saidIn(cells[column] ?? null, column === 0);
    return said === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(said)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${rows.length - 1}"/>${written.join('')}`;
}

function saidIn(cell: WorkbookCell, isName: boolean): string | undefined {
  if (typeof cell === 'number') return String(cell);
  return isName && typeof cell === 'string' ? cell : undefined;
}
