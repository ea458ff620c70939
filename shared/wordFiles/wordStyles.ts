import type { Locale } from '../model/locale';

const ink = '1F2933';
export const barColour = '1D4A73';
export const hairColour = 'C9D2D8';

/** The styles that the document is written in: those that a word processor knows by name, so that its outline and its contents work. */
export function wordStyles(locale: Locale, namespace: string): string {
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
  const language = `<w:lang w:val="${locale}-CA" w:eastAsia="${locale}-CA" w:bidi="ar-SA"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:color w:val="${ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/>${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const all = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    paragraph({ id: 'Title', name: 'Title', size: 52, after: 40 }),
    paragraph({ id: 'Subtitle', name: 'Subtitle', size: 28, after: 40 }),
    paragraph({ id: 'Heading1', name: 'heading 1', size: 32, before: 320, after: 120, outline: 0 }),
    paragraph({ id: 'Header', name: 'header', size: 17 }),
    paragraph({ id: 'Footer', name: 'footer', size: 17 }),
    paragraph({ id: 'TableText', name: 'Table Text', size: 19, before: 30, after: 30 }),
    paragraph({ id: 'TableHeading', name: 'Table Heading', size: 19, before: 30, after: 30, isBold: true }),
    tableStyle(),
  ];
  return `<w:styles xmlns:w="${namespace}">${defaults}${all.join('')}</w:styles>`;
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** In half points. */
  readonly size: number;
  /** In twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly outline?: number;
  readonly isBold?: true;
}

function paragraph({ id, name, size, before = 0, after = 0, outline, isBold }: ParagraphStyle): string {
  const isHeading = outline !== undefined;
  const kept = isHeading ? '<w:keepNext/><w:keepLines/>' : '';
  const level = isHeading ? `<w:outlineLvl w:val="${outline}"/>` : '';
  const bold = isBold || isHeading ? '<w:b/>' : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${isHeading ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/><w:pPr>${kept}<w:spacing w:before="${before}" w:after="${after}"/>${level}</w:pPr><w:rPr>${bold}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

function tableStyle(): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hairColour}"/>`;
  return `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders></w:tblPr></w:style>`;
}
