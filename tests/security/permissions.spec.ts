import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { launch } from '../e2e/support/launch';
import { permissionAsks, permissionStates } from './support/permissionAsks';

/** With devices to refuse: without any, a refusal would prove nothing. */
const switches = ['--use-fake-device-for-media-stream'];

test('a page gets nothing that it has to ask for, and reads no state that says otherwise', async () => {
  const shipped = await launch({ switches });
  const refused = { asked: await askAll(shipped.page), states: await statesOf(shipped.page) };
  await shipped.close();

  const open = await launch({ switches });
  await grantAll(open.app);
  const granted = { asked: await askAll(open.page), states: await statesOf(open.page) };
  const kinds = await kindsAsked(open.app);
  await open.close();

  const kindsOf = (one: Record<string, string>, other: Record<string, string>) =>
    Object.fromEntries(
      Object.keys(one).map((name) => [name, { 'as it is': one[name], 'if all were granted': other[name] }]),
    );
  console.table(kindsOf(refused.asked, granted.asked));
  console.table(kindsOf(refused.states, granted.states));
  console.log(`Asked of Electron: ${kinds.join(', ')}`);
  // Electron leaves a page that may not fill the screen without an answer.
  expect(Object.values(refused.asked)).not.toContain('granted');
  expect(Object.values(refused.states)).not.toContain('granted');
  // The asking works: what is refused above would be had.
  expect(Object.values(granted.asked).filter((answer) => answer === 'granted').length).toBeGreaterThan(10);
  expect(Object.values(granted.states).filter((state) => state === 'granted').length).toBeGreaterThan(10);
});

/** Each on its own, as after a press of a person, with two seconds to answer. */
async function askAll(page: Page): Promise<Record<string, string>> {
  const session = await page.context().newCDPSession(page);
  const answers: Record<string, string> = {};
  for (const [name, ask] of Object.entries(permissionAsks)) {
    const expression = `Promise.race([
      (async () => { await (${ask}); return 'granted' })().catch((error) => 'refused'),
      new Promise((resolve) => setTimeout(() => resolve('no answer'), 2000)),
    ])`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    answers[name] = String(result.value);
  }
  return answers;
}

async function statesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    async (names) => {
      const states: Record<string, string> = {};
      for (const name of names) {
        states[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'unknown',
        );
      }
      return states;
    },
    permissionStates as readonly string[],
  );
}

/** What the application would be without its refusals: everything granted, every device there is. */
async function grantAll(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ session, desktopCapturer }) => {
    const kinds = new Set<string>();
    Object.assign(globalThis, { kindsAsked: kinds });
    session.defaultSession.setPermissionRequestHandler((_contents, kind, answer) => {
      kinds.add(kind);
      answer(true);
    });
    session.defaultSession.setPermissionCheckHandler((_contents, kind) => kinds.add(`${kind} (checked)`) !== undefined);
    session.defaultSession.setDevicePermissionHandler(() => true);
    session.defaultSession.setDisplayMediaRequestHandler((_request, answer) => {
      void desktopCapturer.getSources({ types: ['screen'] }).then(([video]) => answer(video ? { video } : {}));
    });
  });
}

async function kindsAsked(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => [...(globalThis as unknown as { kindsAsked: Set<string> }).kindsAsked].sort());
}
