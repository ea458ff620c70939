import { describe, expect, test } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { applicationMenu } from '../../../../electron/windows/applicationMenu';
import { createSystemTexts } from '../../../../electron/windows/systemTexts';

const platforms = ['linux', 'darwin', 'win32'] as const;

function entriesOf(locale: 'fr' | 'en', platform: NodeJS.Platform, asked: string[] = []) {
  const acts = { ask: (action: string) => asked.push(action), file: (act: string) => asked.push(act) };
  const menu = applicationMenu(createSystemTexts(() => locale).translate, platform, acts);
  return menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
}

describe('the native menu', () => {
  test.each(platforms)('has no shortcut twice on %s', (platform) => {
    const shortcuts = entriesOf('fr', platform).flatMap(({ accelerator }) => accelerator ?? []);
    expect(shortcuts).toEqual([...new Set(shortcuts)]);
  });

  test.each(platforms)('names every entry in both languages on %s', (platform) => {
    const named = (locale: 'fr' | 'en') => entriesOf(locale, platform).filter(({ type }) => type !== 'separator');
    const unnamed = [...named('fr'), ...named('en')].filter(({ label }) => !label || label.startsWith('menu.'));
    expect([unnamed, named('fr').length]).toEqual([[], named('en').length]);
  });

  test('leaves undo to the page, which says what was taken back, and saves by itself', () => {
    const asked: string[] = [];
    for (const { label, click } of entriesOf('en', 'linux', asked)) {
      if (label === 'Undo' || label === 'Save') (click as () => void)();
    }
    expect(asked).toEqual(['save', 'undo']);
  });
});
