import type { MissionWindow } from '../windows/missionWindow';

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Long work that windows have started, each under a name of the window's choosing, so that it can be followed and cancelled. */
export class RunningWork {
  readonly #running = new Map<MissionWindow, Map<string, AbortController>>();

  async run<T>(window: MissionWindow, work: string, start: (options: WorkOptions) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const ofWindow = this.#running.get(window) ?? new Map<string, AbortController>();
    this.#running.set(window, ofWindow.set(work, controller));
    const onProgress = (done: number, total: number) => window.tell('work:progress', { work, done, total });
    try {
      return await start({ signal: controller.signal, onProgress });
    } finally {
      ofWindow.delete(work);
      if (ofWindow.size === 0) this.#running.delete(window);
    }
  }

  cancel(window: MissionWindow, work: string): void {
    this.#running.get(window)?.get(work)?.abort();
  }
}
