import type { DelegateId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import { translatedText } from '../model/translatedText';
import { minuteMs } from '../time/minuteMs';
import type { Finding, FindingValues } from './finding';
import type { OverlappingPair } from './overlappingPairs';
import type { RuleId } from './ruleId';
import type { Severity } from './severity';
import { startTimeOf } from '../itinerary/startTimeOf';

interface Overlap {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly pair: OverlappingPair;
  readonly delegates: readonly DelegateId[];
  readonly values: FindingValues;
}

/** The finding that two items are at the same time. Milder where one of them is tentative: it may yet move. */
export function overlapFinding({ rule, severity, pair, delegates, values }: Overlap): Finding {
  const { first, second } = pair;
  const end = Math.min(first.end, second.end);
  const isSettled = first.item.status === 'confirmed' && second.item.status === 'confirmed';
  return {
    id: `${rule}/${[first.item.id, second.item.id].sort().join('/')}`,
    rule,
    severity: isSettled ? severity : 'risky',
    items: [first.item.id, second.item.id],
    delegates,
    start: second.start,
    end,
    sentence: rule,
    values: {
      ...values,
      first: titleInBoth(first.item),
      second: titleInBoth(second.item),
      at: startTimeOf(second.item) ?? '',
      minutes: Math.round((end - second.start) / minuteMs),
    },
  };
}

export function titleInBoth(item: ItineraryItem): { readonly fr: string; readonly en: string } {
  return { fr: translatedText(item, 'title', 'fr').text, en: translatedText(item, 'title', 'en').text };
}
