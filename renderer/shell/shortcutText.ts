import type { TFunction } from 'i18next';

/** A shortcut as it is printed on this platform's keys: `Ctrl K`, or `⌘K` on a Mac. */
export function shortcutText(t: TFunction<'shell'>, platform: 'linux' | 'darwin' | 'win32', key: string): string {
  const isShifted = key.startsWith('Shift+');
  const letter = isShifted ? key.slice('Shift+'.length) : key;
  if (platform === 'darwin') return `${isShifted ? '⇧' : ''}⌘${letter}`;
  return isShifted ? `Ctrl ${t('shiftKey')} ${letter}` : `Ctrl ${letter}`;
}
