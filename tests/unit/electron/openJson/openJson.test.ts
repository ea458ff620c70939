import { describe, expect, test } from 'vitest';
import { decodeOpenJson } from '../../../../electron/openJson/decodeOpenJson';
import { encodeOpenJson } from '../../../../electron/openJson/encodeOpenJson';
import { tortureMission } from '../../../fixtures/missions/tortureMission';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const mission = tortureMission();
const text = encodeOpenJson(mission);

describe('the open form', () => {
  test('gives the mission back as it was', () => {
    expect(decodeOpenJson(bytesOf(text), 'a.json')).toEqual({ ok: true, value: mission });
  });

  test('may begin with a byte order mark', () => {
    expect(decodeOpenJson(bytesOf(`\uFEFF${text}`), 'a.json').ok).toBe(true);
  });

  test('is the same text however the records came', () => {
    const items = Object.fromEntries(Object.entries(mission.items).reverse());
    expect(encodeOpenJson({ ...mission, items })).toBe(text);
  });

  test.each([
    ['an empty file', bytesOf(''), { code: 'file-empty' }],
    ['a file of zeros', new Uint8Array(9), { code: 'file-empty' }],
    ['Latin-1', Uint8Array.of(0x7b, 0xe9, 0x7d), { code: 'file-not-text' }],
    ['JSON cut short', bytesOf(text.slice(0, 100)), { code: 'file-damaged' }],
    ['other JSON', bytesOf('{"name":"passerelle"}'), { code: 'file-wrong-kind' }],
    [
      'a newer version',
      bytesOf(text.replace('"version": 1', '"version": 7')),
      { code: 'file-newer-version', detail: '7' },
    ],
    [
      'a clock time that does not exist',
      bytesOf(text.replace('"firstDay": "2026-01-01"', '"firstDay": "2026-02-31"')),
      { code: 'file-field-invalid', detail: 'mission/firstDay' },
    ],
    [
      'a field that nobody knows',
      bytesOf(text.replace('"kind": "convention"', '"kind": "convention", "colour": "red"')),
      { code: 'file-field-invalid', detail: 'mission/colour' },
    ],
  ])('%s is refused with its reason', (_, bytes, error) => {
    expect(decodeOpenJson(bytes, 'a.json')).toMatchObject({ ok: false, error: { file: 'a.json', ...error } });
  });
});
