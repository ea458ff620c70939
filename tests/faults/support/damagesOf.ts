import { randomOf } from './randomOf';

/** One way in which a copy, a stick or a transfer spoils a file. */
export interface Damage {
  /** Names the kind and the place, so that a failure can be looked at by hand. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Spoil = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Omit<Damage, 'name'> & { detail: string };

/** Each kind with its share of a set. */
const kinds: Readonly<Record<string, { readonly share: number; readonly spoil: Spoil }>> = {
  'cut at random': { share: 5, spoil: cut },
  'one bit flipped': { share: 6, spoil: flipBit },
  'several bits flipped': { share: 2, spoil: flipBits },
  'a block of zeros': { share: 4, spoil: zeroBlock },
  'the tail repeated': { share: 2, spoil: repeatTail },
  'garbage appended': { share: 2, spoil: appendGarbage },
  'the beginning of one version, the end of another': { share: 3, spoil: mixVersions },
  'a block lost': { share: 2, spoil: loseBlock },
};

/**
 * `count` damaged copies of `bytes`, the same for the same seed, besides a cut at each frame boundary and what text mode
 * transfers do to line ends. `other` is another version of the same mission. A copy that came out undamaged (zeros over
 * zeros) is drawn again.
 */
export function damagesOf(
  bytes: Uint8Array,
  other: Uint8Array,
  boundaries: readonly number[],
  seed: number,
  count: number,
) {
  const random = randomOf(seed);
  const wheel = Object.entries(kinds).flatMap(([name, { share, spoil }]) =>
    Array.from({ length: share }, () => ({ name, spoil })),
  );
  const always = [...boundaries.map((offset) => cutAt(bytes, offset)), ...lineEndings(bytes)];
  const damages: Damage[] = always.filter((damage) => isDamaged(damage.bytes, bytes, other));
  for (let turn = 0; damages.length < count; turn += 1) {
    const { name, spoil } = wheel[turn % wheel.length] as (typeof wheel)[number];
    const { bytes: spoilt, detail } = spoil(bytes, random, other);
    if (isDamaged(spoilt, bytes, other)) damages.push({ name: `${name}: ${detail}`, bytes: spoilt });
  }
  return damages;
}

/** A whole older version is not damage: nothing can tell that it is not what was meant. */
function isDamaged(spoilt: Uint8Array, ...whole: readonly Uint8Array[]): boolean {
  return whole.every((bytes) => Buffer.compare(spoilt, bytes) !== 0);
}

function cutAt(bytes: Uint8Array, offset: number): Damage {
  return { name: `cut on a boundary: ${offset}`, bytes: bytes.slice(0, offset) };
}

function lineEndings(bytes: Uint8Array): Damage[] {
  const latin = Buffer.from(bytes).toString('latin1');
  const rewritten = { 'LF to CRLF': latin.replace(/\n/g, '\r\n'), 'CRLF to LF': latin.replace(/\r\n/g, '\n') };
  return Object.entries(rewritten).map(([name, text]) => ({
    name,
    bytes: new Uint8Array(Buffer.from(text, 'latin1')),
  }));
}

function cut(bytes: Uint8Array, random: () => number) {
  const length = below(random, bytes.length);
  return { bytes: bytes.slice(0, length), detail: `${length} of ${bytes.length}` };
}

function flipBit(bytes: Uint8Array, random: () => number) {
  const at = below(random, bytes.length);
  const bit = below(random, 8);
  const spoilt = bytes.slice();
  spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
  return { bytes: spoilt, detail: `byte ${at}, bit ${bit}` };
}

function flipBits(bytes: Uint8Array, random: () => number) {
  let spoilt = bytes;
  const details: string[] = [];
  for (let left = 2 + below(random, 20); left > 0; left -= 1) {
    const { bytes: next, detail } = flipBit(spoilt, random);
    spoilt = next;
    details.push(detail);
  }
  return { bytes: spoilt, detail: details.join('; ') };
}

function zeroBlock(bytes: Uint8Array, random: () => number) {
  const start = below(random, bytes.length);
  const length = 1 + below(random, 4096);
  return { bytes: bytes.slice().fill(0, start, start + length), detail: `${length} from ${start}` };
}

function repeatTail(bytes: Uint8Array, random: () => number) {
  const length = 1 + below(random, bytes.length);
  return { bytes: joined(bytes, bytes.subarray(bytes.length - length)), detail: `${length}` };
}

function appendGarbage(bytes: Uint8Array, random: () => number) {
  const garbage = Uint8Array.from({ length: 1 + below(random, 5000) }, () => below(random, 256));
  return { bytes: joined(bytes, garbage), detail: `${garbage.length}` };
}

function mixVersions(bytes: Uint8Array, random: () => number, other: Uint8Array) {
  const at = below(random, Math.min(bytes.length, other.length));
  return { bytes: joined(bytes.subarray(0, at), other.subarray(at)), detail: `at ${at}` };
}

function loseBlock(bytes: Uint8Array, random: () => number) {
  const start = below(random, bytes.length);
  const length = 1 + below(random, 4096);
  return { bytes: joined(bytes.subarray(0, start), bytes.subarray(start + length)), detail: `${length} from ${start}` };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([one, other]));
}

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}
