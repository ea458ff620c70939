/** Meaning carried by colour, always beside a word or a shape. */
export type Tone = 'neutral' | 'accent' | 'stop' | 'risk' | 'check' | 'ok';
