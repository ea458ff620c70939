import { goTo } from '../e2e/support/goTo';
import type { Launched, LaunchOptions } from '../e2e/support/launch';
import { openSample } from '../e2e/support/openSample';
import { resizeWindow } from '../e2e/support/resizeWindow';
import type { ScreenName } from '../e2e/support/screenNames';
import { stopClock } from '../e2e/support/stopClock';

/** The sample in a window of the size that the guide shows, in one of its languages, with one screen open. */
export async function openForGuide(
  screen: ScreenName,
  language: 'fr' | 'en',
  options: LaunchOptions = {},
): Promise<Launched> {
  const launched = await openSample({ ...options, locale: `${language}-CA`, colorScheme: 'light' });
  await stopClock(launched.page);
  await resizeWindow(launched.app, 1280, 800);
  await goTo(launched.page, screen, language);
  return launched;
}
