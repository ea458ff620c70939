import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { importLimits } from '../../../shared/imports/importLimits';
import { failure, success, type Result } from '../../../shared/model/result';
import type { ReadingProblem } from '../readingProblem';

/** Gives the text of one part of the workbook, inflated only now; undefined where there is no such part. */
export type ReadPart = (name: string) => Promise<Result<string | undefined, ReadingProblem>>;

/**
 * Opens a workbook as the archive that it is. yauzl checks the directory; inflating is done here in one call that is
 * given its limit, because a header can lie about the size and yauzl's own stream then ends without saying so.
 */
export async function unzipParts(bytes: Buffer): Promise<Result<ReadPart, ReadingProblem>> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > importLimits.parts) return failure({ code: 'file-too-large' });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      // Two parts of one name: which of them counts is where one program is made to see other things than the next.
      if (entries.has(name)) return failure({ code: 'file-damaged', detail: 'same part twice' });
      entries.set(name, entry);
    }
    const budget = { bytes: importLimits.inflatedBytes };
    return success((name) => readPart(zip, entries.get(name.toLowerCase()), budget));
  } catch (error) {
    const reason = reasonOf(error);
    // The directory of an archive stands at its end: where it is missing, the end is.
    return failure({
      code: reason.startsWith('End of central directory') ? 'file-truncated' : 'file-damaged',
      detail: reason,
    });
  }
}

/** What may still be inflated of one workbook, whatever its headers claim. */
interface Budget {
  bytes: number;
}

async function readPart(
  zip: ZipFile,
  entry: Entry | undefined,
  budget: Budget,
): Promise<Result<string | undefined, ReadingProblem>> {
  if (!entry) return success(undefined);
  if (entry.isEncrypted()) return failure({ code: 'file-unreadable', detail: 'password' });
  if (entry.uncompressedSize > budget.bytes) return failure({ code: 'file-too-large' });
  try {
    const packed = await readWhole(zip, entry);
    const isDeflated = entry.compressionMethod === 8;
    const plain = isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(1, budget.bytes) }) : packed;
    budget.bytes -= plain.length;
    if (budget.bytes < 0) return failure({ code: 'file-too-large' });
    return success(plain.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return failure(isBomb ? { code: 'file-too-large' } : { code: 'file-damaged', detail: reasonOf(error) });
  }
}

async function readWhole(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
