import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** pdf.js hands bookmarks out untyped. */
const outlineSchema = z.array(
  z.object({
    title: z.string(),
    dest: z.union([z.string(), z.array(z.unknown())]),
    items: z.array(z.object({ title: z.string() })),
  }),
);
const referenceSchema = z.object({ num: z.number(), gen: z.number() });

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  /** The bookmarks below it, by their titles. */
  readonly below: readonly string[];
}

/** The bookmarks of a PDF, with plain spaces, and the page on which each lands. */
export async function readOutline(pdf: Uint8Array): Promise<readonly Bookmark[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const bookmarks: Bookmark[] = [];
  for (const { title, dest, items } of outlineSchema.parse(await document.getOutline())) {
    const destination = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = (await document.getPageIndex(referenceSchema.parse(destination?.[0]))) + 1;
    bookmarks.push({ title: plainSpaces(title), page, below: items.map((item) => plainSpaces(item.title)) });
  }
  await loading.destroy();
  return bookmarks;
}

export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
