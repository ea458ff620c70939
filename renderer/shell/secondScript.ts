import type { LaterParts } from './laterParts';

let parts: LaterParts | undefined;
let loading: Promise<LaterParts> | undefined;

/** The page's second script, which holds all that its first picture does not need. */
export const secondScript = {
  /** The parts, once they are there. */
  get parts(): LaterParts | undefined {
    return parts;
  },
  /** Asks for the script, once however often it is called. */
  load(): Promise<LaterParts> {
    loading ??= import('./laterParts').then(({ laterParts }) => (parts = laterParts));
    return loading;
  },
};
