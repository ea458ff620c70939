import { inflateRawSync } from 'node:zlib';
import { fileLimit } from '../storage/container/containerFormat';
import { ByteReader, UnreadableBytes } from './byteReader';

/** Ten times the operations of the largest mission that was measured. Five million took 4 GB, two million 20 seconds. */
export const valueLimit = 1_000_000;

const chunkMagic = Uint8Array.of(0x85, 0x6f, 0x4a, 0x83);
const chunkTypes = { document: 0, change: 1, packedChange: 2 };
const hashLength = 32;

/** In a column's number: its lowest three bits are its type, the fourth says that it is packed. */
const packedBit = 8;
const columnTypes = { boolean: 4, text: 5, rawValue: 7, delta: 3 };

/** What may still be unpacked, in bytes, and how many values there may still be, whatever the document claims. */
interface Budget {
  bytes: number;
  values: number;
}

/**
 * Whether Automerge may be given these bytes. It unpacks whatever it is told to: 292 kB were seen to take 3.4 GB and 13
 * seconds, and a column can say in four bytes that it holds a billion values. So the columns of its documents and
 * changes are unpacked here first, within limits, and their values counted without being made. `values` is how many all of
 * them together may have: bytes from outside may hold any number of documents.
 */
export function isBoundedDocument(bytes: Uint8Array, values = Number.POSITIVE_INFINITY): boolean {
  const budget = { bytes: fileLimit, values };
  try {
    for (const reader = new ByteReader(bytes); !reader.isDone;) checkChunk(reader, budget);
    return true;
  } catch (error) {
    if (error instanceof UnreadableBytes || isOfZlib(error)) return false;
    throw error;
  }
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code));
}

function checkChunk(reader: ByteReader, budget: Budget): void {
  const magic = reader.take(chunkMagic.length);
  if (!magic.every((byte, index) => byte === chunkMagic[index])) throw new UnreadableBytes('no chunk');
  reader.take(4);
  const [type] = reader.take(1);
  const contents = reader.prefixed();
  if (type === chunkTypes.document) checkDocument(new ByteReader(contents), budget);
  else if (type === chunkTypes.change) checkChange(new ByteReader(contents), budget);
  else if (type === chunkTypes.packedChange) checkChange(new ByteReader(unpacked(contents, budget)), budget);
  else throw new UnreadableBytes('unknown chunk');
}

function checkDocument(reader: ByteReader, budget: Budget): void {
  for (let actors = reader.unsigned(); actors > 0; actors -= 1) reader.prefixed();
  reader.take(reader.unsigned() * hashLength);
  const changes = columnsOf(reader);
  const operations = columnsOf(reader);
  checkColumns([...changes, ...operations], reader, budget);
}

function checkChange(reader: ByteReader, budget: Budget): void {
  reader.take(reader.unsigned() * hashLength);
  reader.prefixed();
  // Sequence, first operation and time; then who says what.
  for (let field = 0; field < 2; field += 1) reader.unsigned();
  reader.signed();
  reader.prefixed();
  for (let actors = reader.unsigned(); actors > 0; actors -= 1) reader.prefixed();
  checkColumns(columnsOf(reader), reader, budget);
}

interface Column {
  readonly specification: number;
  readonly length: number;
}

function columnsOf(reader: ByteReader): readonly Column[] {
  const columns: Column[] = [];
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    columns.push({ specification: reader.unsigned(), length: reader.unsigned() });
  }
  return columns;
}

/** Columns stand beside each other, as those of a table: there are as many values as the longest has. */
function checkColumns(columns: readonly Column[], from: ByteReader, budget: Budget): void {
  budget.values -= Math.max(0, ...columns.map((column) => rowsOf(column, from, budget)));
  if (budget.values < 0) throw new UnreadableBytes('too many values');
}

function rowsOf({ specification, length }: Column, from: ByteReader, budget: Budget): number {
  const data = from.take(length);
  const column = specification & packedBit ? unpacked(data, budget) : data;
  const type = specification & 7;
  if (type === columnTypes.rawValue) return 0;
  const reader = new ByteReader(column);
  let rows = 0;
  while (!reader.isDone) {
    rows += type === columnTypes.boolean ? reader.unsigned() : skipRun(reader, type, budget);
    if (rows > valueLimit) throw new UnreadableBytes('too many values');
  }
  return rows;
}

/** Reads past one run of a run-length encoding and gives how many values it stands for. */
function skipRun(reader: ByteReader, type: number, budget: Budget): number {
  const length = reader.signed();
  if (length === 0) return reader.unsigned();
  const values = length > 0 ? 1 : -length;
  for (let index = 0; index < values; index += 1) {
    if (type === columnTypes.text) spend(reader.skipPrefixed() * Math.max(length, 1), budget);
    else if (type === columnTypes.delta) reader.signed();
    else reader.unsigned();
  }
  return Math.abs(length);
}

function unpacked(bytes: Uint8Array, budget: Budget): Uint8Array {
  const plain = inflateRawSync(bytes, { maxOutputLength: Math.max(1, budget.bytes) });
  spend(plain.length, budget);
  return plain;
}

function spend(bytes: number, budget: Budget): void {
  budget.bytes -= bytes;
  if (budget.bytes < 0) throw new UnreadableBytes('too large');
}
