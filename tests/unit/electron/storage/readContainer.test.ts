import { describe, expect, test } from 'vitest';
import { concatenate } from '../../../../electron/storage/container/concatenate';
import { createContainerWriter, encodePortable } from '../../../../electron/storage/container/containerWriter';
import { readContainer } from '../../../../electron/storage/container/readContainer';

const text = (words: string) => new TextEncoder().encode(words);
const snapshot = { type: 'snapshot', payload: text('the whole document') } as const;
const changes = { type: 'changes', payload: text('a change') } as const;
const whole = encodePortable('mission-1', [snapshot, changes]);

function flipped(position: number): Uint8Array {
  return whole.map((byte, index) => (index === position ? byte ^ 1 : byte));
}

function withByte(position: number, value: number): Uint8Array {
  return whole.map((byte, index) => (index === position ? value : byte));
}

describe('a mission file is read', () => {
  test('whole, as it was written', () => {
    expect(readContainer(whole)).toEqual({
      ok: true,
      value: { role: 'portable', documentId: 'mission-1', frames: [snapshot, changes] },
    });
  });

  test.each([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['only zeros, as a failed copy leaves them', new Uint8Array(5000), { code: 'empty' }],
    ['a spreadsheet', text('Name;Company\nAnne;Boréalys\n'), { code: 'wrong-kind' }],
    ['three bytes of a mission', whole.slice(0, 3), { code: 'truncated', offset: 3 }],
    ['a header cut short', whole.slice(0, 12), { code: 'truncated', offset: 12 }],
    ['a transfer that rewrote line ends', withByte(5, 0x0a), { code: 'damaged', offset: 5 }],
    ['a newer version', withByte(9, 3), { code: 'newer-version', version: 3 }],
    ['another kind of document', withByte(10, 9), { code: 'wrong-kind' }],
    ['an identifier longer than any', withByte(15, 200), { code: 'damaged', offset: 8 }],
    ['an identifier that could be a path', withByte(16, 0x2e), { code: 'damaged', offset: 16 }],
  ])('%s is refused', (_, bytes, problem) => {
    expect(readContainer(bytes)).toEqual({ ok: false, error: problem });
  });

  test('every single flipped bit after the header is noticed', () => {
    const unnoticed = [...whole.keys()].slice(25).filter((position) => {
      const read = readContainer(flipped(position));
      return !read.ok || read.value.problem === undefined;
    });
    expect(unnoticed).toEqual([]);
  });

  test('every cut is noticed, on a frame boundary too, and what stands before it is kept', () => {
    const unnoticed = [...whole.keys()].slice(25).filter((length) => {
      const read = readContainer(whole.slice(0, length));
      return !read.ok || read.value.problem?.code !== 'truncated';
    });
    const cut = readContainer(whole.slice(0, whole.length - 1));
    expect([unnoticed, cut.ok && cut.value.frames]).toEqual([[], [snapshot, changes]]);
  });

  test('a length that would ask for gigabytes is refused before anything is allocated', () => {
    const read = readContainer(withByte(25, 0xff));
    expect(read).toMatchObject({ ok: true, value: { frames: [], problem: { code: 'damaged', offset: 25 } } });
  });

  test('something after the end is damage', () => {
    const read = readContainer(concatenate([whole, text('x')]));
    expect(read).toMatchObject({ ok: true, value: { problem: { code: 'damaged' } } });
  });

  test('a frame of another document does not fit', () => {
    const other = createContainerWriter('portable', 'mission-2');
    const mixed = concatenate([createContainerWriter('portable', 'mission-1').header, other.next(snapshot)]);
    expect(readContainer(mixed)).toMatchObject({ ok: true, value: { frames: [], problem: { code: 'damaged' } } });
  });

  test('a journal needs no end, and loses only the frame that a power cut tore', () => {
    const writer = createContainerWriter('journal', 'mission-1');
    const journal = concatenate([writer.header, writer.next(snapshot), writer.next(changes)]);
    expect([readContainer(journal), readContainer(journal.slice(0, -5))]).toMatchObject([
      { ok: true, value: { role: 'journal', frames: [snapshot, changes] } },
      { ok: true, value: { frames: [snapshot], problem: { code: 'truncated' } } },
    ]);
  });
});
