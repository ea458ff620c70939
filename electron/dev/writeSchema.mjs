/** `npm run schema`: writes the JSON Schema of the open form from the model, for other programs to read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './projectRoot.mjs';

/** @type {{ module: { missionJsonSchema: () => string } }} */
const { module } = await runnerImport(join(projectRoot, 'electron/openJson/missionJsonSchema.ts'));
writeFileSync(join(projectRoot, 'docs/file-format/mission.schema.json'), module.missionJsonSchema());
