import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../../electron/export/safeFileName';
import { uniqueFileNames } from '../../../../electron/export/uniqueFileNames';

describe('a file name made from data is safe', () => {
  test.each([
    ['an ordinary name', 'anne-bouchard_bio-2026_fr.ics', 'anne-bouchard_bio-2026_fr.ics'],
    ['accents stay', 'Zoé Côté.ics', 'Zoé Côté.ics'],
    ['decomposed accents are composed', 'Zoe\u0301.ics', 'Zoé.ics'],
    ['a path upwards', '../../etc/passwd.ics', 'etc-passwd.ics'],
    ['a Windows path', 'C:\\temp\\x.ics', 'C-temp-x.ics'],
    ['an absolute path', '/etc/passwd', 'etc-passwd'],
    ['only dots', '..', 'passerelle'],
    ['nothing', '', 'passerelle'],
    ['only an extension', '.ics', 'passerelle.ics'],
    ['a hidden file', '.bashrc.ics', 'bashrc.ics'],
    ['an option', '-rf.ics', 'rf.ics'],
    ['a device', 'con.ics', '_con.ics'],
    ['a device in capitals with two extensions', 'LPT1.tar.ics', '_LPT1.tar.ics'],
    ['a device with a superscript digit', 'com¹', '_com¹'],
    ['a device before a space', 'nul .ics', '_nul.ics'],
    ['a name that only begins like a device', 'connie.ics', 'connie.ics'],
    ['trailing dots and spaces', 'name. . .ics', 'name.ics'],
    ['an extension that is turned around on screen', 'exe\u202Efdp.ics', 'exe-fdp.ics'],
    ['line breaks and zero bytes', 'a\r\nb\u0000c.ics', 'a-b-c.ics'],
    ['what a shell or a spreadsheet runs', '=cmd()|"x".ics', '=cmd()-x-.ics'],
    ['an emoji of several signs stays whole', '👩🏽‍🔬.ics', '👩🏽‍🔬.ics'],
    ['half a surrogate pair', 'a\uD83Db.ics', 'a-b.ics'],
  ])('%s', (_, proposed, expected) => {
    expect(safeFileName(proposed)).toBe(expected);
  });

  test('120 bytes with the extension, cut between what people see as characters', () => {
    const name = safeFileName(`${'👩🏽‍🔬'.repeat(50)}.ics`);
    expect(name).toBe(`${'👩🏽‍🔬'.repeat(7)}.ics`);
    expect(Buffer.byteLength(safeFileName(`${'é'.repeat(300)}.ics`))).toBe(120);
  });

  test.each(['0..con..', '0. .con.', 'a.ics. .'])('%s stays as it is once it is safe', (proposed) => {
    const name = safeFileName(proposed);
    expect(safeFileName(name)).toBe(name);
  });

  test('whatever the text, the name stays in the folder', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 300 });
    const pieces = fc.constantFrom('..', '/', '\\', 'con', '.', ' ', '\u202E', '\u0000', '~', ':', '.ics', 'é', '🧬');
    const mixed = fc.array(fc.oneof(pieces, hostile), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (proposed) => {
        const name = safeFileName(proposed);
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+$/u);
        expect(name).not.toMatch(/^[.\s~-]|[.\s]$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});

describe('files of one folder never take each other’s place', () => {
  test.each<[string, string[], string[]]>([
    ['two of one name', ['a.ics', 'a.ics', 'a.ics'], ['a.ics', 'a-2.ics', 'a-3.ics']],
    ['names that differ by case', ['Anne.ics', 'ANNE.ics'], ['Anne.ics', 'ANNE-2.ics']],
    ['names that differ by case in German', ['straße.ics', 'STRASSE.ics'], ['straße.ics', 'STRASSE-2.ics']],
    ['accents written in two ways', ['Zoé.ics', 'Zoe\u0301.ics'], ['Zoé.ics', 'Zoé-2.ics']],
    ['a number that is taken', ['a.ics', 'a-2.ics', 'a.ics'], ['a.ics', 'a-2.ics', 'a-3.ics']],
    ['what becomes the same', ['a/b.ics', 'a:b.ics'], ['a-b.ics', 'a-b-2.ics']],
  ])('%s', (_, proposed, expected) => {
    expect(uniqueFileNames(proposed)).toEqual(expected);
  });

  test('long names make room for the number', () => {
    const [first = '', second = ''] = uniqueFileNames([`${'x'.repeat(200)}.ics`, `${'x'.repeat(200)}.ics`]);
    expect([first, second]).toEqual([`${'x'.repeat(116)}.ics`, `${'x'.repeat(114)}-2.ics`]);
  });
});
