import { type Ref, useImperativeHandle, useState } from 'react';

export interface Speaker {
  /** Says words to screen readers, in place of those before. */
  readonly say: (words: string) => void;
}

/** The last move in words. Keeps them to itself, so that the board is not drawn a second time for them. */
export function SpokenMove({ ref }: { ref: Ref<Speaker> }) {
  const [words, say] = useState('');
  useImperativeHandle(ref, () => ({ say }), []);
  return words;
}
