import { describe, expect, test } from 'vitest';
import { readCards } from '../../../../electron/import/vcard/readCards';
import { contactRow } from '../../../../shared/imports/contactRow';

/** What is in a card of these lines, beside the name of a person. */
function rowOf(...lines: readonly string[]) {
  const cards = readCards(Buffer.from(['BEGIN:VCARD', ...lines, 'N:Roy;Anne', 'END:VCARD', ''].join('\r\n')));
  if (!cards.ok) throw new Error(cards.error.code);
  const [card] = cards.value;
  return card && contactRow(card, 'fr');
}

describe('the picture of a contact', () => {
  test.each([
    ['3.0', ['VERSION:3.0', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/', ' 4AAQ'], '/9j/4AAQ'],
    ['4.0', ['VERSION:4.0', 'PHOTO:data:image/jpeg;base64,/9j/', ' 4AAQ'], '/9j/4AAQ'],
    ['4.0 with an escaped comma', ['VERSION:4.0', 'PHOTO:data:image/jpeg;base64\\,/9j/4AAQ'], '/9j/4AAQ'],
    ['2.1', ['VERSION:2.1', 'PHOTO;JPEG;ENCODING=BASE64:/9j/', ' 4AAQ', ''], '/9j/4AAQ'],
    ['2.1, not folded', ['VERSION:2.1', 'PHOTO;JPEG;ENCODING=BASE64:', '/9j/', '4AAQ', ''], '/9j/4AAQ'],
    ['a group before its name', ['VERSION:3.0', 'item1.PHOTO;ENCODING=b:/9j/4AAQ'], '/9j/4AAQ'],
  ])('is read out of the card: %s', (_, lines, data) => {
    expect(rowOf(...lines)).toMatchObject({ picture: { field: 'photo', data }, leftOut: [] });
  });

  test('is a logo where the card stands for a company, in either line', () => {
    const company = 'X-ABSHOWAS:COMPANY';
    expect(rowOf('PHOTO;ENCODING=b:AAAA', company)).toMatchObject({ picture: { field: 'logo', data: 'AAAA' } });
    expect(rowOf('LOGO;ENCODING=b:BBBB', 'PHOTO;ENCODING=b:AAAA', company)).toMatchObject({
      picture: { field: 'logo', data: 'BBBB' },
      leftOut: ['photos'],
    });
  });

  test.each([
    ['stands on a server', 'PHOTO;VALUE=uri:https://photos.example/anne.jpg'],
    ['stands in a file', 'PHOTO:file:///home/anne.jpg'],
    ['is a drawing that could run, said to be text', 'PHOTO:data:text/html;base64,PGI+'],
    ['is no base64', 'PHOTO;ENCODING=b:<svg onload=alert(1)>'],
    ['is the logo of where somebody works', 'LOGO;ENCODING=b:AAAA'],
    ['is larger than any face', `PHOTO;ENCODING=b:${'A'.repeat(5_000_000)}`],
  ])('is left out, and said to be, where it %s', (_, line) => {
    const row = rowOf('VERSION:3.0', line);
    expect([row?.picture, row?.leftOut]).toEqual([undefined, ['photos']]);
  });
});
