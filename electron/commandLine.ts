/** What the command line asks for, Chromium's and Electron's own switches aside. */
export interface CommandLine {
  /** Mission files to open. */
  readonly files: readonly string[];
}

/** Reads the arguments after the program (and, in development, after the application's folder). */
export function parseCommandLine(argv: readonly string[], isPacked: boolean): CommandLine {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  return { files: isPacked ? words : words.slice(1) };
}
