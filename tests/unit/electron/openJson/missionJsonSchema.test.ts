import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missionJsonSchema } from '../../../../electron/openJson/missionJsonSchema';

test('the published JSON Schema is that of the model; otherwise run `npm run schema`', () => {
  const published = readFileSync(new URL('../../../../docs/file-format/mission.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(missionJsonSchema());
});
