import { parseXml } from './parseXml';

/** Number formats that Excel builds in for days and times (ECMA-376 part 1, 18.8.30, East Asian ones included). */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}

/** Which cell styles (by index) show their number as a day or a time. */
export function readDateStyles(stylesXml: string): ReadonlySet<number> {
  const custom = new Map<number, string>();
  const styles = new Set<number>();
  let isCellFormats = false;
  let index = 0;
  parseXml(stylesXml, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      if (name === 'cellXfs') isCellFormats = true;
      if (name !== 'xf' || !isCellFormats) return;
      const format = Number(attributes()['numFmtId'] ?? 0);
      const code = custom.get(format);
      if (code === undefined ? isBuiltInDate(format) : isDateCode(code)) styles.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return styles;
}

/** Whether a custom format has letters of days or hours outside its quoted texts, escapes and colours. */
function isDateCode(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(letters) && !/general|standard/i.test(letters);
}
