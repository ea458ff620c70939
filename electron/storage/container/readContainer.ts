import { failure, success, type Result } from '../../../shared/model/result';
import { createFrameCipher, type FrameCipher } from '../protection/frameCipher';
import { noKeys, type Keyring } from '../protection/keyring';
import type { MissionKey } from '../protection/missionKey';
import { concatenate } from './concatenate';
import {
  formatVersions,
  frameHeadLength,
  frameTypes,
  hashLength,
  payloadLimit,
  type ContainerRole,
  type Frame,
  type FrameType,
} from './containerFormat';
import { readHeader, type ContainerHeader } from './containerHeader';
import type { ContainerProblem } from './containerProblem';
import { sameBytes, sha256 } from './sha256';

/** What could be read: every frame up to the first problem, each proven by the chain. */
export interface Container {
  readonly role: ContainerRole;
  readonly documentId: string;
  /** None where the container is locked. */
  readonly frames: readonly Frame[];
  /** Why reading stopped early. A journal without one may still have lost its last frame to a power cut. */
  readonly problem?: ContainerProblem;
  /** The key that the frames are sealed with, where it was at hand. */
  readonly key?: MissionKey;
  /** Where it was not: the type of the last intact frame, which can be told without. */
  readonly locked?: { readonly last: FrameType };
}

/** A frame as it stands in the bytes. */
interface StandingFrame {
  readonly type: FrameType;
  /** Sealed, where the container is. */
  readonly body: Uint8Array;
  /** What the frame is bound to: the hash before it, and its own head. */
  readonly before: Uint8Array;
  readonly offset: number;
}

interface Standing {
  readonly frames: readonly StandingFrame[];
  readonly problem?: ContainerProblem;
}

/** Reads a container from untrusted bytes. Fails only where not even the header can be trusted. */
export function readContainer(bytes: Uint8Array, keyring: Keyring = noKeys): Result<Container, ContainerProblem> {
  const header = readHeader(bytes);
  if (!header.ok) return header;
  const { length } = header.value;
  const { role, documentId, seal } = header.value.header;
  const standing = standingFrames(bytes, length, role);
  const [first] = standing.frames;
  if (!seal || !first) return success({ role, documentId, ...openedFrames(bytes, standing, undefined) });
  const unlocked = unlock(seal, first, keyring);
  if (unlocked) {
    return success({ role, documentId, key: unlocked.key, ...openedFrames(bytes, standing, unlocked.cipher) });
  }
  const last = standing.frames.at(-1)?.type ?? first.type;
  const { problem } = standing;
  return success({ role, documentId, frames: [], locked: { last }, ...(problem && { problem }) });
}

/** Walks the frames as far as the chain holds. What is sealed stays so: damage shows without a key. */
function standingFrames(bytes: Uint8Array, start: number, role: ContainerRole): Standing {
  const frames: StandingFrame[] = [];
  let chain = sha256(bytes.subarray(0, start));
  let offset = start;
  while (offset < bytes.length) {
    const read = readFrame(bytes, offset, frames.length, chain);
    if (!read.ok) return { frames, problem: read.error };
    const { frame, next } = read.value;
    if (frame.type === 'end' && next !== bytes.length) return { frames, problem: { code: 'damaged', offset } };
    frames.push(frame);
    if (frame.type === 'end') return { frames };
    chain = bytes.subarray(next - hashLength, next);
    offset = next;
  }
  return role === 'portable' ? { frames, problem: { code: 'truncated', offset } } : { frames };
}

/** The first frame tells whether a key is the right one: its bytes are known to be intact. */
function unlock({ derivation, salt }: NonNullable<ContainerHeader['seal']>, first: StandingFrame, keyring: Keyring) {
  for (const key of keyring.keysFor(derivation)) {
    const cipher = createFrameCipher(key, salt);
    if (cipher.open(first.body, { sequence: 0, before: first.before })) return { key, cipher };
  }
  return undefined;
}

/** What the frames hold, up to the first that does not open or does not fit. */
function openedFrames(
  bytes: Uint8Array,
  { frames: standing, problem }: Standing,
  cipher: FrameCipher | undefined,
): Pick<Container, 'frames' | 'problem'> {
  const frames: Frame[] = [];
  for (const [sequence, { type, body, before, offset }] of standing.entries()) {
    const payload = cipher ? cipher.open(body, { sequence, before }) : body;
    const fits = payload && (type !== 'end' || isSealOf(payload, sequence, bytes.subarray(0, offset)));
    if (!fits) return { frames, problem: { code: 'damaged', offset } };
    if (type !== 'end') frames.push({ type, payload });
  }
  return { frames, ...(problem && { problem }) };
}

function readFrame(
  bytes: Uint8Array,
  offset: number,
  sequence: number,
  chain: Uint8Array,
): Result<{ readonly frame: StandingFrame; readonly next: number }, ContainerProblem> {
  const rest = bytes.length - offset;
  if (rest < frameHeadLength) return failure({ code: 'truncated', offset });
  const view = viewOf(bytes);
  const length = view.getUint32(offset);
  if (length > payloadLimit) return failure({ code: 'damaged', offset });
  const next = offset + frameHeadLength + length + hashLength;
  if (next > bytes.length) return failure({ code: 'truncated', offset });
  const head = bytes.subarray(offset, offset + frameHeadLength);
  const body = bytes.subarray(offset + frameHeadLength, next - hashLength);
  const expected = sha256(chain, head, body);
  if (!sameBytes(expected, bytes.subarray(next - hashLength, next)) || view.getUint32(offset + 5) !== sequence) {
    return failure({ code: 'damaged', offset });
  }
  const type = typeOf(view.getUint8(offset + 4));
  // A frame that is intact but unknown was written by a later release; skipping it would lose it at the next save.
  if (!type) return failure({ code: 'newer-version', version: formatVersions.sealed });
  return success({ frame: { type, body, before: concatenate([chain, head]), offset }, next });
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
