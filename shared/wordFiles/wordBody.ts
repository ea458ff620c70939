import { escapeXml } from '../workbooks/escapeXml';
import type { WordBars, WordBlock, WordCell, WordTable } from './wordDocument';
import { barColour } from './wordStyles';

/** Between the margins of a letter-size page, in twentieths of a point. */
export const textWidth = 9360;

const styleOf = { title: 'Title', subtitle: 'Subtitle', heading: 'Heading1', text: 'Normal' } as const;

/** What stands on the pages, block by block (ECMA-376 part 1, 17). */
export function wordBody(blocks: readonly WordBlock[]): string {
  return blocks.map(blockXml).join('');
}

function blockXml(block: WordBlock): string {
  switch (block.kind) {
    case 'table':
      return figuresXml(block);
    case 'bars':
      return barsXml(block);
    default:
      return paragraphXml(block.text, styleOf[block.kind]);
  }
}

export function paragraphXml(text: string, style: string, { isKept = false, isEnd = false } = {}): string {
  const kept = isKept ? '<w:keepNext/>' : '';
  const end = isEnd ? '<w:jc w:val="end"/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}${end}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** Two tables that touch would become one; the paragraph between them is as low as it can be. */
const apart = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

function figuresXml({ description, head, rows }: WordTable): string {
  const count = Math.max(head?.length ?? 0, ...rows.map(({ length }) => length));
  const widths = widthsOf([...(head ? [head] : []), ...rows.map((cells) => cells.map(({ text }) => text))], count);
  const cellsXml = (cells: readonly WordCell[], isKept: boolean) =>
    widths
      .map((width, column) => {
        const { text = '', isFigure = false } = cells[column] ?? {};
        const style = column === 0 ? 'TableHeading' : 'TableText';
        return cellXml(width, paragraphXml(text, style, { isKept, isEnd: isFigure }));
      })
      .join('');
  const isFigures = (column: number) => rows.some((cells) => cells[column]?.isFigure);
  const headXml = head
    ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${widths.map((width, column) => cellXml(width, paragraphXml(head[column] ?? '', 'TableHeading', { isKept: true, isEnd: isFigures(column) }))).join('')}</w:tr>`
    : '';
  const isWhole = rows.length <= mostOnOnePage;
  const bodyXml = rows.map((cells, row) => {
    const isKept = isWhole && row < rows.length - 1;
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellsXml(cells, isKept)}</w:tr>`;
  });
  return tableXml('Figures', description, widths, headXml + bodyXml.join('')) + apart;
}

/** Rows that stay together on one page. */
const mostOnOnePage = 12;

/** Of a bold letter of a table, in the wider of the faces that stand in for a missing one, and what stands empty at both sides of a cell, in twentieths of a point. */
const letterWidth = 125;
const cellMargins = 190;

/** Letters beyond which a cell goes on in the next line rather than take room from the others. */
const mostInOneLine = 60;

/**
 * Every column has room for its longest word; what is left over goes to all, and more of it where the longest texts are.
 */
function widthsOf(rows: readonly (readonly string[])[], count: number): readonly number[] {
  const columns = Array.from({ length: count }, (_, column) => rows.map((cells) => cells[column] ?? ''));
  const longestOf = (parts: readonly string[]) => Math.max(1, ...parts.map(({ length }) => length));
  const least = columns.map(
    (texts) => longestOf(texts.flatMap((text) => text.split(/[ \n–-]/))) * letterWidth + cellMargins,
  );
  const wished = columns.map((texts, column) => {
    const most = Math.min(mostInOneLine, longestOf(texts)) * letterWidth + cellMargins;
    return Math.max(0, most - (least[column] ?? 0)) + textWidth / count / 2;
  });
  const [needed, wanted] = [sumOf(least), sumOf(wished)];
  const scale = Math.min(1, textWidth / needed);
  const spare = Math.max(0, textWidth - needed);
  return least.map((width, column) => Math.floor(width * scale + (spare * (wished[column] ?? 0)) / wanted));
}

const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

const labelWidth = 3000;
const barSteps = 40;
const stepWidth = 130;
const valueWidth = textWidth - labelWidth - barSteps * stepWidth;

/** Bars as filled cells of a table: they print, scale and can be read aloud everywhere, which no drawing of one program does. */
function barsXml({ description, bars }: WordBars): string {
  const widths = [labelWidth, ...Array.from({ length: barSteps }, () => stepWidth), valueWidth];
  const rows = bars.map(({ label, figure, share }) => {
    const steps = share > 0 ? Math.max(1, Math.round(Math.min(share, 1) * barSteps)) : 0;
    const rest = barSteps - steps;
    const filled =
      steps > 0 ? cellXml(steps * stepWidth, paragraphXml('', 'TableText'), { span: steps, isBar: true }) : '';
    const figureXml = cellXml(valueWidth + rest * stepWidth, keptTable(figure), { span: rest + 1 });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml(labelWidth, keptTable(label))}${filled}${figureXml}</w:tr>`;
  });
  return tableXml('TableNormal', description, widths, rows.join('')) + apart;
}

const keptTable = (text: string) => paragraphXml(text, 'TableText', { isKept: true });

function tableXml(style: string, description: string, widths: readonly number[], rows: string): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblDescription w:val="${escapeXml(description)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function cellXml(width: number, content: string, { span = 1, isBar = false } = {}): string {
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const line =
    '<w:top w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/><w:bottom w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/>';
  const bar = isBar
    ? `<w:tcBorders>${line}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${barColour}"/>`
    : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${wide}${bar}</w:tcPr>${content}</w:tc>`;
}
