import { setTimeout as wait } from 'node:timers/promises';
import type { Bridge } from '../../../shared/ipc/bridge';
import type { Launched } from '../../e2e/support/launch';

/** What the application had promised when it died: the numbers of edits. */
export interface Promised {
  readonly answered: number;
  readonly shownAsSaved: number;
}

/** Edits without end, with pauses as a person makes them, and kills the application in the middle of it. */
export async function typeUntilKilled(
  { app, page }: Launched,
  { from, lifeMs }: { readonly from: number; readonly lifeMs: number },
): Promise<Promised> {
  const promised = { answered: 0, shownAsSaved: 0 };
  await page.exposeFunction('hear', (what: keyof Promised, edit: number) => void (promised[what] = edit));
  // It never returns: the application is killed under it.
  const typing = page.evaluate(editForEver, from).catch(() => undefined);
  await wait(lifeMs);
  const died = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await Promise.all([died, typing]);
  return promised;
}

/** Runs in the page, where only what is written in here exists. */
async function editForEver(from: number): Promise<void> {
  const { passerelle, hear } = globalThis as unknown as {
    passerelle: Bridge;
    hear: (what: 'answered' | 'shownAsSaved', edit: number) => void;
  };
  let answered = 0;
  const look = () => {
    const isShown = [...document.querySelectorAll('footer span')].some(({ textContent }) =>
      textContent?.startsWith('Enregistré à'),
    );
    if (isShown && answered > 0) hear('shownAsSaved', answered);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  for (let edit = from; ; edit += 1) {
    const command = { name: 'edit-mission', payload: { changes: { titleEn: `Edit ${edit}` } } } as const;
    const result = await passerelle.execute({ command });
    if (!result.ok) throw new Error(result.error.code);
    answered = edit;
    hear('answered', edit);
    await new Promise((resolve) => setTimeout(resolve, edit % 7 === 0 ? 1_400 : (edit * 37) % 120));
  }
}
