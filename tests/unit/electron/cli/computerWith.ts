import { basename } from 'node:path';
import type { VerbEnvironment } from '../../../../electron/cli/runVerb';
import { decodeOpenJson } from '../../../../electron/openJson/decodeOpenJson';
import { createTestComputer } from '../mission/exampleMission';

/** A computer with one mission in the open form on its stick, `a.json`, for the verbs. */
export function computerWith(openJson: string) {
  const { context, files } = createTestComputer();
  files.files.set('/stick/a.json', new TextEncoder().encode(openJson));
  const environment: VerbEnvironment = {
    session: context,
    folder: '/stick',
    systemLocale: 'fr',
    passphrase: async () => undefined,
    readOpenJson: async (path, bytes) => decodeOpenJson(bytes, basename(path)),
    printer: () => Promise.reject(new Error('Nothing is printed here')),
  };
  return { files, environment };
}
