import { deflateRawSync } from 'node:zlib';

interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the headers say of the inflated size, where they are to lie. */
  readonly declaredSize?: number;
  /** What the headers say of how it is packed (APPNOTE 4.4.5); deflated, which it always is, unless given. */
  readonly method?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive as bytes (PKWARE APPNOTE 4.3), so that a test can say what its headers claim. No checksums: readers of streams ignore them. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize, method = 8, isEncrypted = false } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const sizes = { packed: packed.length, plain: declaredSize ?? plain.length };
    const fields = { ...sizes, name: Buffer.from(name), method, flags: isEncrypted ? 0x0801 : 0x0800 };
    const local = Buffer.concat([header(0x04034b50, fields, false, 0), fields.name, packed]);
    locals.push(local);
    directory.push(Buffer.concat([header(0x02014b50, fields, true, offset), fields.name]));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

interface Fields {
  readonly packed: number;
  readonly plain: number;
  readonly name: Buffer;
  readonly method: number;
  readonly flags: number;
}

function header(signature: number, fields: Fields, isCentral: boolean, offset: number): Buffer {
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  bytes.writeUInt32LE(signature, 0);
  const shift = isCentral ? 2 : 0;
  if (isCentral) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(fields.flags, 6 + shift);
  bytes.writeUInt16LE(fields.method, 8 + shift);
  bytes.writeUInt32LE(fields.packed, 18 + shift);
  bytes.writeUInt32LE(fields.plain, 22 + shift);
  bytes.writeUInt16LE(fields.name.length, 26 + shift);
  if (isCentral) bytes.writeUInt32LE(offset, 42);
  return bytes;
}
