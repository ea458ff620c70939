import { identifierPattern } from '../../../shared/model/identifier';
import { failure, success, type Result } from '../../../shared/model/result';
import { containerSaltLength } from '../protection/frameCipher';
import { decodeDerivation, derivationLength, encodeDerivation, type KeyDerivation } from '../protection/keyDerivation';
import { concatenate } from './concatenate';
import {
  documentIdLimit,
  fixedHeaderLength,
  formatVersions,
  kinds,
  magic,
  roles,
  type ContainerRole,
} from './containerFormat';
import type { ContainerProblem } from './containerProblem';
import { sameBytes } from './sha256';

/** What everyone may read of a container. */
export interface ContainerHeader {
  readonly role: ContainerRole;
  readonly documentId: string;
  /** How its frames are sealed; absent where they are in clear. */
  readonly seal?: { readonly derivation: KeyDerivation; readonly salt: Uint8Array } | undefined;
}

export function encodeHeader({ role, documentId, seal }: ContainerHeader): Uint8Array {
  const id = new TextEncoder().encode(documentId);
  const fixed = new Uint8Array(fixedHeaderLength);
  const view = new DataView(fixed.buffer);
  fixed.set(magic);
  view.setUint16(8, seal ? formatVersions.sealed : formatVersions.clear);
  view.setUint8(10, kinds.mission);
  view.setUint8(11, roles[role]);
  view.setUint32(12, id.length);
  return concatenate([fixed, id, ...(seal ? [encodeDerivation(seal.derivation), seal.salt] : [])]);
}

/** Reads the header at the beginning of untrusted bytes, and says how long it is. */
export function readHeader(
  bytes: Uint8Array,
): Result<{ readonly header: ContainerHeader; readonly length: number }, ContainerProblem> {
  const problem = problemOfBeginning(bytes);
  if (problem) return failure(problem);
  if (bytes.length < fixedHeaderLength) return failure({ code: 'truncated', offset: bytes.length });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint16(8);
  if (version > formatVersions.sealed) return failure({ code: 'newer-version', version });
  if (view.getUint8(10) !== kinds.mission) return failure({ code: 'wrong-kind' });
  const role = view.getUint8(11) === roles.portable ? 'portable' : 'journal';
  const idLength = view.getUint32(12);
  if (version === 0 || idLength > documentIdLimit) return failure({ code: 'damaged', offset: 8 });
  const idEnd = fixedHeaderLength + idLength;
  const length = version === formatVersions.sealed ? idEnd + derivationLength + containerSaltLength : idEnd;
  if (length > bytes.length) return failure({ code: 'truncated', offset: bytes.length });
  const documentId = new TextDecoder().decode(bytes.subarray(fixedHeaderLength, idEnd));
  if (!identifierPattern.test(documentId)) return failure({ code: 'damaged', offset: fixedHeaderLength });
  if (version === formatVersions.clear) return success({ header: { role, documentId }, length });
  const derivation = decodeDerivation(bytes.subarray(idEnd, idEnd + derivationLength));
  if (!derivation) return failure({ code: 'unknown-protection' });
  const salt = bytes.slice(idEnd + derivationLength, length);
  return success({ header: { role, documentId, seal: { derivation, salt } }, length });
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
