import { describe, expect, test } from 'vitest';
import { runVerb } from '../../../../electron/cli/runVerb';
import { createDocument, saveDocument } from '../../../../electron/mission/missionDocument';
import { encodeOpenJson } from '../../../../electron/openJson/encodeOpenJson';
import { encodePortable } from '../../../../electron/storage/container/containerWriter';
import { importLimits } from '../../../../shared/imports/importLimits';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { pictureLength } from '../../../../shared/model/picture';
import { plainPng } from '../../../e2e/support/pictureBytes';
import { pngFile } from '../../../e2e/support/pngFile';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { computerWith } from './computerWith';

const textOf = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** A picture that packs badly, as a photograph does: nearly as long as one may be. */
function densePng(width: number, height: number): Buffer {
  let state = 7;
  const rows = Buffer.alloc(height * (1 + width * 3)).map((_, at) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return at % (1 + width * 3) === 0 ? 0 : state >>> 24;
  });
  return pngFile({ width, height, colours: [8, 2], rows: Buffer.from(rows) });
}

describe('a mission with pictures', () => {
  test('keeps every photo and logo from the open form to a mission file and back, the longest too', async () => {
    const longest = textOf(densePng(140, 210));
    expect(longest.length).toBeGreaterThan(pictureLength * 0.9);
    const { people, organisations, ...bare } = tortureMission();
    const mission = missionSchema.parse({
      ...bare,
      people: withField(people, 'photo', (at) => (at === 0 ? longest : textOf(plainPng([9, 1 + (at % 200)])))),
      organisations: withField(organisations, 'logo', (at) => textOf(plainPng([1 + (at % 200), 9]))),
    });
    const written = encodeOpenJson(mission);
    const { files, environment } = computerWith(written);
    const results = [
      await runVerb('convert', ['a.json', 'b.mission'], environment),
      await runVerb('convert', ['b.mission', 'c.json'], environment),
    ];
    expect(results.map(({ exitCode, err }) => [exitCode, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(new TextDecoder().decode(files.files.get('/stick/c.json')) === written).toBe(true);
  });

  test('is not written in the open form where that would be too long to be read again, and the earlier file stays', async () => {
    const { people, ...bare } = tortureMission();
    const photo = textOf(plainPng([2, 2])).replace(/=+$/, '');
    const long = photo.padEnd(photo.length - (photo.length % 4) + 100_000, 'A');
    const [one] = Object.values(people);
    const many = Array.from({ length: Math.ceil(importLimits.openJsonBytes / long.length) }, (_, at) => `many-${at}`);
    const crowd = Object.fromEntries(many.map((id) => [id, { ...one, id, photo: long }]));
    const { files, environment } = computerWith('');
    const document = createDocument({ ...bare, people: { ...people, ...crowd } } as Mission, {
      kind: 'create',
      at: instantSchema.parse('2026-05-20T18:02:00Z'),
      by: '',
    });
    files.files.set(
      '/stick/b.mission',
      encodePortable(bare.id, [{ type: 'snapshot', payload: saveDocument(document) }]),
    );
    files.files.set('/stick/c.json', new TextEncoder().encode('earlier'));
    const { exitCode, err } = await runVerb('convert', ['b.mission', 'c.json'], environment);
    expect([exitCode, new TextDecoder().decode(files.files.get('/stick/c.json'))]).toEqual([1, 'earlier']);
    expect(err).toContain('c.json');
  }, 120_000);
});

/** Each record with a picture of its own. */
function withField(records: object, field: string, picture: (at: number) => string): object {
  const entries = Object.entries(records as Readonly<Record<string, object>>);
  return Object.fromEntries(entries.map(([id, record], at) => [id, { ...record, [field]: picture(at) }]));
}
