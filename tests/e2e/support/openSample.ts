import { expect } from '@playwright/test';
import { convertMission } from './convertMission';
import { launch, type Launched, type LaunchOptions } from './launch';

/** Opens a copy of the sample mission of San Diego, on its overview. */
export async function openSample(options: LaunchOptions = {}): Promise<Launched> {
  const launched = await launch({ ...options, files: [convertMission('assets/samples/bio-2026-san-diego.json')] });
  await expect(launched.page.getByRole('contentinfo')).toBeVisible();
  return launched;
}
