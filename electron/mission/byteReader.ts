/** Thrown where bytes end too early or hold a number that no sound document has. */
export class UnreadableBytes extends Error {}

/** Reads the numbers of Automerge's binary format (automerge.org/automerge-binary-format-spec) one after the other. */
export class ByteReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isDone(): boolean {
    return this.#at >= this.bytes.length;
  }

  take(length: number): Uint8Array {
    if (length < 0 || this.#at + length > this.bytes.length) throw new UnreadableBytes('too short');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** Unsigned LEB128. */
  unsigned(): number {
    return this.#digits().value;
  }

  /** Signed LEB128. */
  signed(): number {
    const { value, scale, last } = this.#digits();
    return last >= 64 ? value - scale : value;
  }

  /** A text or a list of bytes, after its length. */
  prefixed(): Uint8Array {
    return this.take(this.unsigned());
  }

  /** Goes past a text or a list of bytes and gives its length. */
  skipPrefixed(): number {
    const length = this.unsigned();
    if (this.#at + length > this.bytes.length) throw new UnreadableBytes('too short');
    this.#at += length;
    return length;
  }

  #digits(): { readonly value: number; readonly scale: number; readonly last: number } {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.#at];
      if (byte === undefined) throw new UnreadableBytes('too short');
      this.#at += 1;
      const digit = byte & 0x7f;
      value += digit * scale;
      scale *= 128;
      // Ten bytes are 64 bits; beyond 2^53 a number is only ever compared with a limit.
      if (scale > 2 ** 70) throw new UnreadableBytes('number too long');
      if (byte < 0x80) return { value, scale, last: digit };
    }
  }
}
