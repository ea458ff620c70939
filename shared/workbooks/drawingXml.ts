import { escapeXml } from './escapeXml';
import type { WorkbookChart, WorkbookSheet } from './workbook';

const namespaces = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** In English metric units, 9,525 to a pixel. */
const pixel = 9525;
const width = 520;
const headingHeight = 70;
const barHeight = 30;

/** Where the chart of a sheet stands: right of its table, as high as it has bars (ECMA-376 part 1, 20.5). */
export function drawingXml({ columns, rows }: WorkbookSheet, { description }: WorkbookChart): string {
  const height = headingHeight + barHeight * (rows.length - 1);
  const place = `<xdr:from><xdr:col>${columns.length}</xdr:col><xdr:colOff>${20 * pixel}</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${width * pixel}" cy="${height * pixel}"/>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Bars" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:wsDr ${namespaces}><xdr:oneCellAnchor>${place}${frame}<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
}
