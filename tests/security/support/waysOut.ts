import type { Page } from '@playwright/test';

type WayOut = (page: Page, address: string) => Promise<void>;

/** Code that runs in the page with the address; one of the kind `blob:` is made there on the spot. */
function inPage(act: (address: string) => void): WayOut {
  return async (page, address) => page.evaluate(act, address === 'blob:' ? await blobOf(page) : address);
}

function blobOf(page: Page): Promise<string> {
  return page.evaluate(() => URL.createObjectURL(new Blob(['<title>foreign</title>'], { type: 'text/html' })));
}

/** A link that stands over everything, pressed as a person presses it. */
function press(options: { target?: '_blank'; button?: 'middle'; key?: 'Control' } = {}): WayOut {
  const { target = '_self', button = 'left', key } = options;
  const lay = inPage((address) => {
    const link = document.createElement('a');
    link.dataset['foreign'] = '';
    link.href = address;
    link.textContent = 'foreign';
    link.style.cssText = 'position:fixed;top:80px;left:80px;width:200px;height:80px;z-index:99999;background:white';
    document.body.append(link);
  });
  return async (page, address) => {
    await lay(page, address);
    await page.evaluate((name) => document.querySelector('a[data-foreign]')?.setAttribute('target', name), target);
    if (key) await page.keyboard.down(key);
    // Not `click` of the link: Playwright waits there for a navigation that has begun, and ours never end.
    await page.mouse.click(120, 120, { button });
    if (key) await page.keyboard.up(key);
  };
}

/** All the ways by which a page can go somewhere, or bring something in. */
export const waysOut: Readonly<Record<string, WayOut>> = {
  navigate: inPage((address) => location.assign(address)),
  replace: inPage((address) => location.replace(address)),
  'open window': inPage((address) => void open(address)),
  'click link': press(),
  'link to new window': press({ target: '_blank' }),
  'middle click': press({ button: 'middle' }),
  'click with Ctrl': press({ key: 'Control' }),
  'post form': inPage((address) => {
    const form = document.createElement('form');
    form.dataset['foreign'] = '';
    form.method = 'post';
    form.action = address;
    document.body.append(form);
    form.submit();
  }),
  refresh: inPage((address) => {
    const meta = document.createElement('meta');
    meta.dataset['foreign'] = '';
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${address}`;
    document.head.append(meta);
  }),
  frame: inPage((address) => {
    const frame = document.createElement('iframe');
    frame.dataset['foreign'] = '';
    frame.src = address;
    document.body.append(frame);
  }),
  object: inPage((address) => {
    const object = document.createElement('object');
    object.dataset['foreign'] = '';
    object.data = address;
    document.body.append(object);
  }),
};
