import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printFonts } from '../../shared/brief/printFonts';
import { printStyles } from '../../shared/brief/printStyles';
import type { PrintDocument } from './printDocument';
import { printPolicy } from './printPolicy';

/** A reply in terms of the Fetch standard, which Electron's protocol and the tests' Chromium both take. */
export interface PrintFile {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything a print window can ask for, by path: the document, its styles and the bundled assets, from a closed list. */
export class PrintFiles {
  readonly #assets: string;
  readonly #known = new Map<string, Promise<Uint8Array>>();
  #document: PrintDocument | undefined;
  #shown = 0;

  /** @param assets the folder `assets/print` */
  constructor(assets: string) {
    this.#assets = assets;
  }

  /**
   * Puts a document where the window will find it and returns its path. Each time another one: Chromium keeps the styles
   * of an address in memory and gave a book those of the one before.
   */
  show(document: PrintDocument): string {
    this.#document = document;
    this.#shown += 1;
    return `/${this.#shown}/document.html`;
  }

  /** Nothing more to show, so that no mission stays in memory. */
  clear(): void {
    this.#document = undefined;
  }

  async at(path: string): Promise<PrintFile | undefined> {
    const folder = `/${this.#shown}`;
    if (path === `${folder}/document.html` && this.#document)
      return replyWith(this.#document.html, 'text/html; charset=utf-8');
    if (path === `${folder}/document.css` && this.#document)
      return replyWith(this.#document.styles, 'text/css; charset=utf-8');
    const styles = printStyles.find((file) => path === `/styles/${file}`);
    if (styles) return replyWith(await this.#asset(`styles/${styles}`), 'text/css; charset=utf-8');
    const font = printFonts.find(({ file }) => path === `/fonts/${file}`);
    return font && replyWith(await this.#asset(`fonts/${font.file}`), font.type);
  }

  #asset(name: string): Promise<Uint8Array> {
    const known = this.#known.get(name) ?? readFile(join(this.#assets, name));
    this.#known.set(name, known);
    return known;
  }
}

function replyWith(body: string | Uint8Array, type: string): PrintFile {
  const headers = {
    'content-type': type,
    'content-security-policy': printPolicy,
    'x-content-type-options': 'nosniff',
    // A preloaded face is fetched as from another origin (HTML standard, "preload").
    'access-control-allow-origin': '*',
  };
  return { body, headers };
}
