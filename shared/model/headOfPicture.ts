/** What the first bytes of a picture say of it. */
export interface PictureHead {
  readonly type: 'png' | 'jpeg' | 'webp';
  readonly width: number;
  readonly height: number;
  /** Camera, place and time (EXIF, XMP), or a comment, stand before the size. */
  readonly hasNotes: boolean;
}

/** Reads kind and size without unpacking: a few bytes can stand for a billion pixels. Undefined for anything else. */
export function headOfPicture(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return undefined;
  if (view.getUint32(0) === 0x89504e47) return pngHead(view);
  if (view.getUint16(0) === 0xffd8) return jpegHead(view);
  return textAt(view, 0) === 'RIFF' && textAt(view, 8) === 'WEBP' ? webpHead(view) : undefined;
}

/** PNG, 11.2.1: IHDR comes first. */
function pngHead(view: DataView): PictureHead | undefined {
  if (view.getUint32(4) !== 0x0d0a1a0a || textAt(view, 12) !== 'IHDR') return undefined;
  const second = view.byteLength >= 41 ? textAt(view, 37) : '';
  const hasNotes = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].includes(second);
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20), hasNotes };
}

/** ITU T.81, B.1.1: segments, each with its length, up to the frame header SOF0 to SOF15, which has the size. */
function jpegHead(view: DataView): PictureHead | undefined {
  let hasNotes = false;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), hasNotes };
    hasNotes ||= marker === 0xe1 || marker === 0xed || marker === 0xfe;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** RFC 9649: lossy, lossless, or extended, whose flags tell of EXIF and XMP. */
function webpHead(view: DataView): PictureHead | undefined {
  const little = (at: number): number => view.getUint16(at, true);
  switch (textAt(view, 12)) {
    case 'VP8 ':
      return { type: 'webp', width: little(26) & 0x3fff, height: little(28) & 0x3fff, hasNotes: false };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, hasNotes: false };
    }
    case 'VP8X': {
      const size = (at: number): number => little(at) + view.getUint8(at + 2) * 0x1_0000 + 1;
      return { type: 'webp', width: size(24), height: size(27), hasNotes: (view.getUint8(20) & 0x0c) !== 0 };
    }
    default:
      return undefined;
  }
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}
