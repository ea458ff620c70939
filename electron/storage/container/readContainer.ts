import { identifierPattern } from '../../../shared/model/identifier';
import { failure, success, type Result } from '../../../shared/model/result';
import {
  documentIdLimit,
  fixedHeaderLength,
  formatVersion,
  frameHeadLength,
  frameTypes,
  hashLength,
  kinds,
  magic,
  payloadLimit,
  roles,
  type ContainerRole,
  type Frame,
  type FrameType,
} from './containerFormat';
import { sameBytes, sha256 } from './sha256';

/** Why a container, or the rest of one, cannot be read. Offsets are bytes from the beginning. */
export type ContainerProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'wrong-kind' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'truncated'; readonly offset: number }
  | { readonly code: 'damaged'; readonly offset: number };

/** What could be read: every frame up to the first problem, each proven by the chain. */
export interface Container {
  readonly role: ContainerRole;
  readonly documentId: string;
  readonly frames: readonly Frame[];
  /** Why reading stopped early. A journal without one may still have lost its last frame to a power cut. */
  readonly problem?: ContainerProblem;
}

/** Reads a container from untrusted bytes. Fails only where not even the header can be trusted. */
export function readContainer(bytes: Uint8Array): Result<Container, ContainerProblem> {
  const header = readHeader(bytes);
  if (!header.ok) return header;
  const { role, documentId, length } = header.value;
  const frames: Frame[] = [];
  let chain = sha256(bytes.subarray(0, length));
  let offset = length;
  const stopped = (problem: ContainerProblem) => success({ role, documentId, frames, problem });
  while (offset < bytes.length) {
    const read = readFrame(bytes, offset, frames.length, chain);
    if (!read.ok) return stopped(read.error);
    const { frame, next } = read.value;
    if (frame.type === 'end') {
      const isWhole = next === bytes.length && isSealOf(frame.payload, frames.length, bytes.subarray(0, offset));
      return isWhole ? success({ role, documentId, frames }) : stopped({ code: 'damaged', offset });
    }
    frames.push(frame);
    chain = bytes.subarray(next - hashLength, next);
    offset = next;
  }
  return role === 'portable' ? stopped({ code: 'truncated', offset }) : success({ role, documentId, frames });
}

/** Whether these first bytes can be the beginning of a container, before the rest is read. */
export function problemOfBeginning(bytes: Uint8Array): ContainerProblem | undefined {
  if (bytes.every((byte) => byte === 0)) return { code: 'empty' };
  const known = bytes.subarray(0, magic.length);
  if (sameBytes(known, magic)) return undefined;
  if (known.length < magic.length && sameBytes(known, magic.subarray(0, known.length))) {
    return { code: 'truncated', offset: known.length };
  }
  // The letters without the line ends: something between here and there "corrected" them.
  return sameBytes(bytes.subarray(0, 5), magic.subarray(0, 5))
    ? { code: 'damaged', offset: 5 }
    : { code: 'wrong-kind' };
}

interface Header {
  readonly role: ContainerRole;
  readonly documentId: string;
  readonly length: number;
}

function readHeader(bytes: Uint8Array): Result<Header, ContainerProblem> {
  const problem = problemOfBeginning(bytes);
  if (problem) return failure(problem);
  if (bytes.length < fixedHeaderLength) return failure({ code: 'truncated', offset: bytes.length });
  const view = viewOf(bytes);
  const version = view.getUint16(8);
  if (version > formatVersion) return failure({ code: 'newer-version', version });
  if (view.getUint8(10) !== kinds.mission) return failure({ code: 'wrong-kind' });
  const role = view.getUint8(11) === roles.portable ? 'portable' : 'journal';
  const idLength = view.getUint32(12);
  const length = fixedHeaderLength + idLength;
  if (version === 0 || idLength > documentIdLimit) return failure({ code: 'damaged', offset: 8 });
  if (length > bytes.length) return failure({ code: 'truncated', offset: bytes.length });
  const documentId = new TextDecoder().decode(bytes.subarray(fixedHeaderLength, length));
  if (!identifierPattern.test(documentId)) return failure({ code: 'damaged', offset: fixedHeaderLength });
  return success({ role, documentId, length });
}

function readFrame(
  bytes: Uint8Array,
  offset: number,
  sequence: number,
  chain: Uint8Array,
): Result<{ readonly frame: Frame; readonly next: number }, ContainerProblem> {
  const rest = bytes.length - offset;
  if (rest < frameHeadLength) return failure({ code: 'truncated', offset });
  const view = viewOf(bytes);
  const length = view.getUint32(offset);
  if (length > payloadLimit) return failure({ code: 'damaged', offset });
  const next = offset + frameHeadLength + length + hashLength;
  if (next > bytes.length) return failure({ code: 'truncated', offset });
  const payload = bytes.subarray(offset + frameHeadLength, next - hashLength);
  const expected = sha256(chain, bytes.subarray(offset, offset + frameHeadLength), payload);
  if (!sameBytes(expected, bytes.subarray(next - hashLength, next)) || view.getUint32(offset + 5) !== sequence) {
    return failure({ code: 'damaged', offset });
  }
  const type = typeOf(view.getUint8(offset + 4));
  // A frame that is intact but unknown was written by a later release; skipping it would lose it at the next save.
  return type
    ? success({ frame: { type, payload }, next })
    : failure({ code: 'newer-version', version: formatVersion });
}

function typeOf(code: number): FrameType | undefined {
  return (Object.keys(frameTypes) as FrameType[]).find((type) => frameTypes[type] === code);
}

function isSealOf(seal: Uint8Array, count: number, body: Uint8Array): boolean {
  return (
    seal.length === 4 + hashLength && viewOf(seal).getUint32(0) === count && sameBytes(seal.subarray(4), sha256(body))
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
