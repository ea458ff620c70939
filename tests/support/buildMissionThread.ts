import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildThread } from './buildThread';

const wasm = 'automerge_wasm_bg.wasm';

/** Builds the thread that keeps a mission, with Automerge beside it. */
export async function buildMissionThread(folder: string): Promise<string> {
  await copyFile(
    join('node_modules/@automerge/automerge/dist/mjs/wasm_bindgen_output/nodejs', wasm),
    join(folder, wasm),
  );
  return buildThread(folder, 'electron/mission/missionThread.ts');
}
