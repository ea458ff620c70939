import { launch, type Launched } from '../../e2e/support/launch';
import { missionFileOf } from '../missions/missionFile';
import { largeMission } from '../missions/missionSizes';
import { restMs } from '../page/go';
import type { Bench } from '../withBench';

/** The application with the large mission open, once it has come to rest. */
export async function launchLargeMission(bench: Bench): Promise<Launched> {
  const launched = await launch({ files: [await missionFileOf(bench, largeMission)] });
  await launched.page.getByRole('navigation').first().waitFor();
  await launched.page.waitForTimeout(restMs);
  return launched;
}
