import { app, BrowserWindow, session, type PrintToPDFOptions } from 'electron';
import { facesDrawn } from './facesDrawn';
import { headTemplates } from './headTemplates';
import { paperOutcome, type PaperOutcome } from './paperOutcome';
import type { PrintDocument, Printer, PrintQuality } from './printDocument';
import { PrintFiles } from './printFiles';
import { printPolicy } from './printPolicy';

/** Pages live in a session of their own, in memory only, where nothing but the document being printed is served. */
const partition = 'passerelle-print';
const origin = 'app://print';

/** The first Chromium with margin boxes. */
const marginBoxesSince = 131;

/**
 * The hidden window in which everything is laid out, made when first needed and used again: with scripts off, sandboxed,
 * without a bridge, and with a policy that loads styles, bundled faces and the pictures that stand in the page itself only. Jobs wait for each other.
 */
export class PrintWindow implements Printer {
  readonly #assets: string;
  readonly #files: PrintFiles;
  #window: BrowserWindow | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param assets the folder `assets/print` */
  constructor(assets: string) {
    this.#assets = assets;
    this.#files = new PrintFiles(assets);
  }

  print(document: PrintDocument, quality: PrintQuality): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const hasMarginBoxes = Number.parseInt(process.versions.chrome, 10) >= marginBoxesSince;
      const needsTemplates = !hasMarginBoxes && quality === 'final' && document.heads;
      const templates = !needsTemplates ? undefined : await headTemplates(document, this.#assets);
      const window = await this.#load(
        templates ? { ...document, styles: document.styles + templates.styles } : document,
      );
      const heads = templates && {
        displayHeaderFooter: true,
        headerTemplate: templates.header,
        footerTemplate: templates.footer,
      };
      const structure = quality === 'final' ? structureOptions : {};
      return window.webContents.printToPDF({
        ...pageOptions,
        ...structure,
        ...heads,
        margins: marginsInInches(document),
      });
    });
  }

  /** Lays out the document and opens the system's dialog for it. */
  printOnPaper(document: PrintDocument): Promise<PaperOutcome> {
    return this.#inTurn(async () => {
      const window = await this.#load(document);
      const size = document.paper === 'a4' ? 'A4' : 'Letter';
      return new Promise<PaperOutcome>((resolve, reject) => {
        window.webContents.print(
          { printBackground: true, pageSize: size, margins: { marginType: 'default' } },
          (isPrinted, reason) => {
            const outcome = paperOutcome(isPrinted, reason);
            if (outcome) resolve(outcome);
            else reject(new Error(reason));
          },
        );
      });
    });
  }

  close(): void {
    this.#window?.destroy();
    this.#window = undefined;
  }

  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(job, job).finally(() => this.#files.clear());
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #load(document: PrintDocument): Promise<BrowserWindow> {
    const known = this.#window?.isDestroyed() ? undefined : this.#window;
    const window = known ?? this.#create();
    this.#window = window;
    await window.loadURL(origin + this.#files.show(document));
    if (!known) await facesDrawn(() => window.webContents.printToPDF(pageOptions));
    return window;
  }

  #create(): BrowserWindow {
    const place = session.fromPartition(partition, { cache: false });
    if (!place.protocol.isProtocolHandled('app')) {
      place.protocol.handle('app', async ({ url }) => {
        const file = await this.#files.at(new URL(url).pathname);
        return file
          ? new Response(file.body, { headers: file.headers })
          : new Response(null, { status: 404, headers: { 'content-security-policy': printPolicy } });
      });
    }
    return new BrowserWindow({
      show: false,
      webPreferences: {
        session: place,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        devTools: !app.isPackaged,
        javascript: false,
        webgl: false,
        spellcheck: false,
      },
    });
  }
}

/** Older runtimes keep half an inch of their own where the page asks for none. */
function marginsInInches({ margins: { topMm, sideMm, bottomMm } }: PrintDocument) {
  const millimetresPerInch = 25.4;
  const side = sideMm / millimetresPerInch;
  return {
    marginType: 'custom' as const,
    top: topMm / millimetresPerInch,
    bottom: bottomMm / millimetresPerInch,
    left: side,
    right: side,
  };
}

const pageOptions: PrintToPDFOptions = { preferCSSPageSize: true, printBackground: true };

/** Tags and bookmarks; older runtimes ignore the options that they do not know. */
const structureOptions = { generateTaggedPDF: true, generateDocumentOutline: true };
