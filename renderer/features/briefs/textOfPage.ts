import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The words of a page in reading order. Read by hand from the stream: `getTextContent` walks it with `for await`, which
 * the oldest runtime (Chrome 114) cannot do with a ReadableStream.
 */
export async function textOfPage(page: PDFPageProxy): Promise<string> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextChunk>;
  const words: string[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ('str' in item) words.push(item.str);
  }
  return words.join(' ');
}

type TextChunk = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
