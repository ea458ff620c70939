import { createNodeFileSystem } from '../../../../../electron/storage/nodeFileSystem';
import { replaceFile } from '../../../../../electron/storage/replaceFile';

// Runs in a process of its own, which is killed: saves one file again and again.

const [, , profile = '', path = ''] = process.argv;
const bytes = Buffer.alloc(4 * 1024 * 1024, 'mission');
void saveForEver();

async function saveForEver(): Promise<void> {
  const files = createNodeFileSystem(profile);
  for (let previous: Buffer | undefined; ; previous = bytes) {
    const saved = await replaceFile(files, path, bytes, { previous });
    if (!saved.ok) throw new Error(saved.error.reason);
    process.stdout.write('saved\n');
  }
}
