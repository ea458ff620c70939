/** The parts of an address, or undefined where it is none. Not `URL.canParse`, which Node has only since 19.9. */
export function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
