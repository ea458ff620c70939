import type { Locale } from '../../../../../shared/model/locale';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { airports } from '../../../../../shared/places/airports';
import type { QuickContext } from '../../../../../shared/quickEntry/quickContext';
import { sampleMissions } from '../../../../fixtures/missions/sampleMissions';

const [mission] = sampleMissions().flatMap(([name, sample]) => (name.startsWith('bio') ? [sample] : []));

/** Somebody at the sample mission of San Diego (21 to 26 June 2026), on the day before, who looks at Monday the 22nd. */
export function inSample(locale: Locale): QuickContext {
  if (!mission) throw new Error('The sample mission is not there');
  const day = plainDateSchema.parse('2026-06-22');
  return { mission, locale, day, today: plainDateSchema.parse('2026-06-20'), airports };
}
