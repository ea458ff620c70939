import { createPlaces, type InPlace } from '../mission/createPlaces';
import type { MissionWindow } from '../windows/missionWindow';

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Works of one window that run at once: each may be a thread with hundreds of megabytes of its own. */
const mostAtOnce = 3;

interface WindowWork {
  readonly inPlace: InPlace;
  /** What runs or waits, with its name: a page may give the same one twice. */
  readonly works: Map<AbortController, string>;
}

/** Long work that windows have started, each under a name of the window's choosing, so that it can be followed and cancelled. */
export class RunningWork {
  readonly #windows = new WeakMap<MissionWindow, WindowWork>();

  async run<T>(window: MissionWindow, work: string, start: (options: WorkOptions) => Promise<T>): Promise<T> {
    const { inPlace, works } = this.#of(window);
    const controller = new AbortController();
    const { signal } = controller;
    works.set(controller, work);
    const onProgress = (done: number, total: number) => window.tell('work:progress', { work, done, total });
    try {
      return await inPlace(() => start({ signal, onProgress }), signal);
    } finally {
      works.delete(controller);
    }
  }

  /** Cancels everything of this name. */
  cancel(window: MissionWindow, work: string): void {
    for (const [controller, name] of this.#of(window).works) if (name === work) controller.abort();
  }

  #of(window: MissionWindow): WindowWork {
    const known = this.#windows.get(window) ?? { inPlace: createPlaces(mostAtOnce), works: new Map() };
    this.#windows.set(window, known);
    return known;
  }
}
