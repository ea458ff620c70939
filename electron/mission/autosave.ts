/** Long enough not to write at every keystroke, short enough that a stick pulled out is up to date. */
const quietMs = 1_000;
/** However long someone types without a pause, the file is never older than this. */
const longestMs = 10_000;

export interface Autosave {
  /** Something has changed: save once it has been quiet for a moment. */
  touch(): void;
  /** Forgets what was to be saved, because it is being saved now or never shall be. */
  cancel(): void;
}

export function createAutosave(save: () => void): Autosave {
  let timer: NodeJS.Timeout | undefined;
  let firstTouch: number | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    firstTouch = undefined;
  };
  return {
    cancel,
    touch: () => {
      firstTouch ??= performance.now();
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(quietMs, firstTouch + longestMs - performance.now()));
      timer = setTimeout(() => {
        cancel();
        save();
      }, wait);
    },
  };
}
