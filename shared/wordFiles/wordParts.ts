import { escapeXml } from '../workbooks/escapeXml';
import { contentTypesXml, relationships, xmlDeclaration } from '../workbooks/officePackage';
import { paragraphXml, textWidth, wordBody } from './wordBody';
import type { WordDocument } from './wordDocument';
import { wordStyles } from './wordStyles';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const coreProperties = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const partType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a DOCX file by their names in its archive (ECMA-376 part 1, 11.3 and 17). */
export function wordParts({ title, locale, head, foot, blocks }: WordDocument): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypesXml([
      ['/word/document.xml', `${partType}.document.main+xml`],
      ['/word/styles.xml', `${partType}.styles+xml`],
      ['/word/settings.xml', `${partType}.settings+xml`],
      ['/word/header1.xml', `${partType}.header+xml`],
      ['/word/footer1.xml', `${partType}.footer+xml`],
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ]),
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', coreProperties, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'settings', 'settings.xml'],
      ['rId3', 'header', 'header1.xml'],
      ['rId4', 'footer', 'footer1.xml'],
    ]),
    'word/document.xml': `${xmlDeclaration}<w:document xmlns:w="${main}" xmlns:r="${documentRelations}"><w:body>${wordBody(blocks)}${sectionXml}</w:body></w:document>`,
    'word/styles.xml': xmlDeclaration + wordStyles(locale, main),
    // Without a mode Word opens the file as one of Word 2007 and says so.
    'word/settings.xml': `${xmlDeclaration}<w:settings xmlns:w="${main}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/header1.xml': `${xmlDeclaration}<w:hdr xmlns:w="${main}">${paragraphXml(head, 'Header')}</w:hdr>`,
    'word/footer1.xml': `${xmlDeclaration}<w:ftr xmlns:w="${main}">${footXml(foot)}</w:ftr>`,
    'docProps/core.xml': `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${locale}-CA</dc:language></cp:coreProperties>`,
  };
}

/** A letter-size page with margins of an inch; the last element of the body. */
const sectionXml =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** The foot, and at the end of the line the number of the page. */
function footXml(foot: string): string {
  const number = '<w:r><w:tab/></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  return `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(foot)}</w:t></w:r>${number}</w:p>`;
}
