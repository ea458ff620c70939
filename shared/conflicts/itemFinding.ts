import type { Span } from '../itinerary/spanOf';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Finding, FindingValues } from './finding';
import type { RuleId } from './ruleId';
import type { Severity } from './severity';
import { titleInBoth } from './titleInBoth';

interface Fault {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly entry: Span & { readonly item: ItineraryItem };
  /** Which of the rule's sentences, where it has several. */
  readonly sentence?: string;
  readonly values: FindingValues;
}

/** The finding that something is wrong with one item in itself. */
export function itemFinding({ rule, severity, entry, sentence, values }: Fault): Finding {
  const { item, start, end } = entry;
  return {
    id: `${rule}/${item.id}`,
    rule,
    severity,
    items: [item.id],
    delegates: [],
    start,
    end,
    sentence: sentence ?? rule,
    values: { title: titleInBoth(item), ...values },
  };
}
