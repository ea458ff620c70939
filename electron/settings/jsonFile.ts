import { dirname } from 'node:path';
import type { z } from 'zod';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { readWholeFile } from '../storage/readWholeFile';
import { replaceFile } from '../storage/replaceFile';

/** More than any of these files ever holds; a larger one is not ours. */
const maxBytes = 4 * 1024 * 1024;

/** A small file of the profile: read once, kept in memory, replaced whole at each change. */
export class JsonFile<T> {
  readonly #files: FileSystemPort;
  readonly #path: string;
  #value: T;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(files: FileSystemPort, path: string, value: T) {
    this.#files = files;
    this.#path = path;
    this.#value = value;
  }

  /** Whatever cannot be read counts as never written: a broken settings file must not keep anyone from their mission. */
  static async load<T>(files: FileSystemPort, path: string, schema: z.ZodType<T>, initial: T): Promise<JsonFile<T>> {
    const read = await readWholeFile(files, path, { maxBytes });
    const parsed = read.ok ? schema.safeParse(jsonIn(read.value)) : undefined;
    return new JsonFile(files, path, parsed?.success ? parsed.data : initial);
  }

  get value(): T {
    return this.#value;
  }

  /** Changes what everyone reads at once; the file follows. Losing it (full disk) costs a preference, not a mission. */
  change(value: T): void {
    this.#value = value;
    this.#writing = this.#writing.then(async () => {
      await this.#files.makeFolder(dirname(this.#path));
      await replaceFile(this.#files, this.#path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
    });
  }

  /** Done when everything changed so far is on disk. */
  async settle(): Promise<void> {
    await this.#writing;
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
