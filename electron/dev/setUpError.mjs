/** A set-up that cannot go on, with a message that says what to do. Shown without a stack; anything else is a bug. */
export class SetUpError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'SetUpError';
  }
}
