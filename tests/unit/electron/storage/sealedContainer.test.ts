import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatenate } from '../../../../electron/storage/container/concatenate';
import type { Frame } from '../../../../electron/storage/container/containerFormat';
import { createContainerWriter, encodePortable } from '../../../../electron/storage/container/containerWriter';
import { readContainer, type Container } from '../../../../electron/storage/container/readContainer';
import { sha256 } from '../../../../electron/storage/container/sha256';
import { createKeyring } from '../../../../electron/storage/protection/keyring';
import { createMissionKey } from '../../../../electron/storage/protection/missionKey';

const text = (words: string) => new TextEncoder().encode(words);
const snapshot: Frame = { type: 'snapshot', payload: text('Anne Tremblay, CANARIQUX') };
const changes: Frame = { type: 'changes', payload: text('a change') };

const passphrase = 'tempête de neige à Montréal';
const key = createMissionKey(passphrase);
const withKey = createKeyring({ keys: [key] });
const sealed = encodePortable('mission-1', [snapshot, changes], key);

/** Header: 16 and the id of nine letters, then log N, r, p behind the function at 25, salt at 29, the container's at 45. */
const at = { kind: 10, id: 16, scrypt: 25, logN: 26, r: 27, p: 28, salt: 29, frames: 77 };

function withByte(position: number, value: number, bytes = sealed): Uint8Array {
  return bytes.map((byte, index) => (index === position ? value : byte));
}

/** What comes of reading: the code of what is wrong, or that it is locked, or that it is whole. */
function outcomeOf(bytes: Uint8Array, keyring = withKey): string {
  const read = readContainer(bytes, keyring);
  if (!read.ok) return read.error.code;
  const { problem, locked, frames } = read.value;
  return problem?.code ?? (locked ? 'locked' : `whole, ${frames.length}`);
}

/** The container as somebody without the passphrase can rewrite it: the chain is no secret. */
function rechained(bytes: Uint8Array): Uint8Array {
  const rewritten = bytes.slice();
  const view = new DataView(rewritten.buffer);
  let chain = sha256(rewritten.subarray(0, at.frames));
  for (let offset = at.frames; offset < rewritten.length;) {
    const end = offset + 9 + view.getUint32(offset);
    chain = sha256(chain, rewritten.subarray(offset, end));
    rewritten.set(chain, end);
    offset = end + 32;
  }
  return rewritten;
}

function framesOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const frames: Uint8Array[] = [];
  for (let offset = at.frames; offset < bytes.length;) {
    const next = offset + 9 + view.getUint32(offset) + 32;
    frames.push(bytes.slice(offset, next));
    offset = next;
  }
  return frames;
}

describe('a protected container', () => {
  test('comes back whole with its key, and with its passphrase however its accents were composed', () => {
    const expected: Container = { role: 'portable', documentId: 'mission-1', frames: [snapshot, changes], key };
    const composedApart = createKeyring({ passphrases: ['wrong', passphrase.normalize('NFD')] });
    expect([readContainer(sealed, withKey), readContainer(sealed, composedApart)]).toEqual([
      { ok: true, value: expected },
      { ok: true, value: expected },
    ]);
  });

  test('holds nothing of what it protects in its bytes, and never the same bytes twice', () => {
    const again = encodePortable('mission-1', [snapshot, changes], key);
    expect([
      Buffer.from(sealed).includes('CANARIQUX'),
      Buffer.compare(sealed.slice(77), again.slice(77)) === 0,
    ]).toEqual([false, false]);
  });

  test.each([
    ['without anything at hand', createKeyring({})],
    ['with another passphrase', createKeyring({ passphrases: ['tempete de neige a Montreal'] })],
    ['with the key of another mission', createKeyring({ keys: [createMissionKey(passphrase)] })],
    ['with another key under the same salt', createKeyring({ keys: [{ ...key, bytes: new Uint8Array(32) }] })],
  ])('%s is locked: whose it is can be read, what is in it cannot', (_, keyring) => {
    const value = { role: 'portable', documentId: 'mission-1', frames: [], locked: { last: 'end' } };
    expect(readContainer(sealed, keyring)).toEqual({ ok: true, value });
  });

  test('says without a key that a journal ends with what was not saved', () => {
    const writer = createContainerWriter('journal', 'mission-1', key);
    const journal = concatenate([writer.header, writer.next(snapshot), writer.next(changes)]);
    expect(readContainer(journal)).toMatchObject({ ok: true, value: { frames: [], locked: { last: 'changes' } } });
  });

  test('shows every flipped bit of every byte, with the key as without', () => {
    const unnoticed = [...sealed.keys()].flatMap((position) =>
      [1, 16, 128].flatMap((bit) => {
        const spoilt = withByte(position, (sealed[position] ?? 0) ^ bit);
        const outcomes = [outcomeOf(spoilt), outcomeOf(spoilt, createKeyring({}))];
        const isNoticed = outcomes.every((outcome) => outcome !== 'locked' && !outcome.startsWith('whole'));
        return isNoticed ? [] : [{ position, bit }];
      }),
    );
    expect(unnoticed).toEqual([]);
  });

  test('shows every cut and whatever is appended', () => {
    const cuts = [...sealed.keys()].slice(1).map((length) => outcomeOf(sealed.slice(0, length)));
    expect([new Set(cuts), outcomeOf(concatenate([sealed, text('x')]))]).toEqual([new Set(['truncated']), 'damaged']);
  });

  test('whose chain was made anew around a change does not open, be it in the header or in what is sealed', () => {
    let start = at.frames;
    const bodies = framesOf(sealed).flatMap(({ length }) => {
      const body = Array.from({ length: length - 41 }, (_, index) => start + 9 + index);
      start += length;
      return body;
    });
    const header = Array.from({ length: at.frames - at.kind }, (_, index) => at.kind + index);
    const opened = [...header, ...bodies].filter((position) =>
      outcomeOf(rechained(withByte(position, (sealed[position] ?? 0) ^ 1))).startsWith('whole'),
    );
    expect(opened).toEqual([]);
  });

  test.each([
    ['swapped', ([one, two, end]: Uint8Array[]) => [two, one, end]],
    ['left out', ([one, , end]: Uint8Array[]) => [one, end]],
    ['repeated', ([one, two, end]: Uint8Array[]) => [one, two, two, end]],
  ])('whose frames were %s does not open beyond them, even with the chain made anew', (_, change) => {
    const frames = change(framesOf(sealed)) as Uint8Array[];
    const numbered = frames.map((frame, sequence) => {
      const copy = frame.slice();
      new DataView(copy.buffer).setUint32(5, sequence);
      return copy;
    });
    expect(['damaged', 'locked']).toContain(
      outcomeOf(rechained(concatenate([sealed.slice(0, at.frames), ...numbered]))),
    );
  });

  test.each([
    ['a function that is not scrypt', at.scrypt, 2],
    ['N so small that guessing is cheap', at.logN, 10],
    ['N that takes 128 GiB', at.logN, 30],
    ['N beyond any number', at.logN, 255],
    ['r that multiplies the memory', at.r, 255],
    ['no r', at.r, 0],
    ['p that multiplies the time', at.p, 255],
    ['no p', at.p, 0],
  ])('that asks for %s is refused before any work', (_, position, value) => {
    // A passphrase at hand: if this were worked for, it would be now, and would not come back.
    const keyring = createKeyring({ passphrases: [passphrase] });
    expect(outcomeOf(rechained(withByte(position, value)), keyring)).toBe('unknown-protection');
  });

  test('gives back whatever was put in, of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 6 }), (payloads) => {
        const frames = payloads.map((payload) => ({ type: 'changes' as const, payload }));
        const read = readContainer(encodePortable('mission-1', frames, key), withKey);
        expect(read).toMatchObject({ ok: true, value: { frames } });
      }),
    );
  });
});
