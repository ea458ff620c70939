import { parseXml } from './parseXml';

/** Texts that cells refer to by number; the runs of a text in several fonts are joined, reading aids are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isReadingAid = false;
  parseXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isReadingAid = true;
      if (name === 't') isText = !isReadingAid;
    },
    text: (value) => {
      if (isText) current += value;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReadingAid = false;
      if (name === 'si') strings.push(unescapeControls(current));
    },
  });
  return strings;
}

/** Excel writes a control character as `_x000D_` (ECMA-376 part 1, 22.9.2.19); a line feed stays, the others go. */
export function unescapeControls(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[^\P{Cc}\n\t]/u.test(character) ? '' : character;
  });
}
