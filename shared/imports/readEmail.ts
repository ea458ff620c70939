const address = /^[^\s@<>()[\],;:"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** The address in a cell, also out of `mailto:` and `Name <address>`; undefined where it cannot receive anything. */
export function readEmail(text: string): string | undefined {
  const bare = (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim().replace(/^mailto:/i, '');
  return bare.length <= 254 && address.test(bare) ? bare : undefined;
}
