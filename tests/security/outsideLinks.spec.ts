import { expect, test, type ElectronApplication } from '@playwright/test';
import { launch } from '../e2e/support/launch';
import type { PageWithBridge } from './support/bridgeOf';

interface Asked {
  readonly questions: readonly string[];
  readonly opened: readonly string[];
}

const asking = [
  'https://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/',
  'mailto:anne@example.org?subject=Visite&body=Bonjour',
  'tel:+15145550100',
];

const silent = [
  'http://example.org/',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'blob:app://passerelle/x',
  'ftp://example.org/',
  'ws://example.org/',
  'app://passerelle/',
  'app://other/',
  'smb://server/share',
  '\\\\server\\share',
  '//server/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vscode://file/etc/passwd',
  'passerelle-test://open',
  'view-source:https://example.org/',
  'https://bank.example.org@evil.example/',
  'https://:secret@evil.example/',
  'mailto:anne@example.org?attach=/etc/passwd',
  'mailto:anne@example.org?subject=x&attachment=file:///etc/passwd',
  'mailto:anne@example.org?subject=x&INSERT=/etc/passwd',
  'example.org',
  'https://',
  '/etc/passwd',
];

test('only https, mailto and tel leave, each after a question that shows where to, and only on yes', async () => {
  const { app, page, close } = await launch();
  const open = async (addresses: readonly string[]) => {
    for (const address of addresses) {
      await page.evaluate(
        (asked) => (globalThis as unknown as PageWithBridge).passerelle.openLink({ address: asked }),
        address,
      );
    }
    return asked(app);
  };
  await answerQuestions(app, 'no');
  const normal = asking.map((address) => new URL(address).href);
  expect(await open(asking)).toEqual({ questions: normal, opened: [] });
  await answerQuestions(app, 'yes');
  expect(await open(asking)).toEqual({ questions: normal, opened: normal });
  await answerQuestions(app, 'yes');
  expect(await open(silent)).toEqual({ questions: [], opened: [] });
  await close();
});

/** From now on a person answers every question so; what was asked and what the system was given is kept. */
async function answerQuestions(app: ElectronApplication, answer: 'yes' | 'no'): Promise<void> {
  await app.evaluate(
    ({ dialog, shell }, response) => {
      const questions: string[] = [];
      const opened: string[] = [];
      Object.assign(globalThis, { asked: { questions, opened } });
      dialog.showMessageBox = async (...[, options]: readonly unknown[]) => {
        questions.push((options as { readonly detail: string }).detail);
        return { response, checkboxChecked: false };
      };
      shell.openExternal = async (address) => void opened.push(address);
    },
    answer === 'yes' ? 0 : 1,
  );
}

function asked(app: ElectronApplication): Promise<Asked> {
  return app.evaluate(() => (globalThis as unknown as { asked: Asked }).asked);
}
