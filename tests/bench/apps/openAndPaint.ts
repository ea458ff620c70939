import type {} from '../../../renderer/host/bridgeHost';
import type { Launched } from '../../e2e/support/launch';

/** Opens a mission from the start page: milliseconds from the call that a choice there makes to the overview painted. */
export function openAndPaint({ page }: Launched, path: string): Promise<number> {
  return page.evaluate(async (file) => {
    const started = performance.now();
    const shown = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('nav')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - started));
          port1.start();
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
    await window.passerelle.openMission({ path: file });
    return shown;
  }, path);
}
