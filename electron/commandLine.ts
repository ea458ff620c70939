import { verbs, type VerbName } from './cli/verbCall';

/** What the command line asks for, Chromium's and Electron's own switches aside. */
export type CommandLine =
  | { readonly kind: 'window'; readonly files: readonly string[] }
  | { readonly kind: 'verb'; readonly verb: VerbName; readonly words: readonly string[] };

/** Reads the arguments after the program and, in development, after the application's folder. */
export function parseCommandLine(argv: readonly string[], isPackaged: boolean): CommandLine {
  const words = isPackaged ? argv.slice(1) : argv.slice(argv.findIndex(isWord) + 1);
  const first = words.findIndex((word) => !word.startsWith('-'));
  const verb = verbs.find((name) => name === words[first]);
  if (verb) return { kind: 'verb', verb, words: words.slice(first + 1) };
  return { kind: 'window', files: words.filter((word) => !word.startsWith('-')) };
}

function isWord(word: string, index: number): boolean {
  return index > 0 && !word.startsWith('-');
}
