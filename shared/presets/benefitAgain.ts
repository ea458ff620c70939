import { livingClaims } from '../agreements/livingClaims';
import { periodOn } from '../agreements/periodOn';
import { quantityOf } from '../agreements/quantityOf';
import { allowanceParts } from '../model/allowance';
import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';

/**
 * A benefit as a mission that begins on `firstDay` takes it over from an earlier one. Of an allowance over a period that both
 * are in, what the earlier one claimed is used already; of that of a new period nothing is.
 */
export function benefitAgain(
  { usedElsewhere = 0, ...benefit }: Benefit,
  earlier: Mission,
  firstDay: PlainDate,
): Benefit {
  if (benefit.allowance === undefined || allowanceParts(benefit.allowance).per !== 'period') return benefit;
  const isSamePeriod = (day: PlainDate) => periodOn(earlier, benefit, day) === periodOn(earlier, benefit, firstDay);
  const claimed = quantityOf(livingClaims(earlier, benefit.id).filter(({ day }) => isSamePeriod(day)));
  const used = claimed + (isSamePeriod(earlier.firstDay) ? usedElsewhere : 0);
  return { ...benefit, ...(used > 0 && { usedElsewhere: used }) };
}
