/** Lets edits through as they come, except while something must see all of them and have no other come in. */
export class EditGate {
  #held: Promise<unknown> | undefined;

  /** Done when what holds edits back now has finished; look again then, because the next may have begun. */
  async passed(): Promise<void> {
    await this.#held;
  }

  get isOpen(): boolean {
    return this.#held === undefined;
  }

  /** Holds edits back while `work` runs. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (!this.isOpen) await this.passed();
    const held = work();
    this.#held = held;
    try {
      return await held;
    } finally {
      this.#held = undefined;
    }
  }
}
