import type { SourceFile } from './sourceFile';

export interface Finding {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** What the linter cannot check. Adding one is its file, its planted violations and one line in the test's list. */
export interface Rule {
  /** Also the name of the folder under `planted/` that proves it. */
  id: string;
  find: (file: SourceFile) => Finding[];
}

/** The line on which a character stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
