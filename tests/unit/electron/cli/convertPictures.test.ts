import { describe, expect, test } from 'vitest';
import { runVerb } from '../../../../electron/cli/runVerb';
import { encodeOpenJson } from '../../../../electron/openJson/encodeOpenJson';
import { missionSchema } from '../../../../shared/model/mission';
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
});

/** Each record with a picture of its own. */
function withField(records: object, field: string, picture: (at: number) => string): object {
  const entries = Object.entries(records as Readonly<Record<string, object>>);
  return Object.fromEntries(entries.map(([id, record], at) => [id, { ...record, [field]: picture(at) }]));
}
