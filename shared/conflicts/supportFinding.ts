import type { Entry } from '../itinerary/missionIndex';
import type { SupportRequest } from '../model/supportRequest';
import { translatedText } from '../model/translatedText';
import { dayBounds } from '../time/dayBounds';
import type { ConflictContext } from './conflictContext';
import type { Finding, FindingValues } from './finding';
import type { RuleId } from './ruleId';
import type { Severity } from './severity';

interface SupportFault {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly request: SupportRequest;
  readonly sentence: string;
  readonly values: FindingValues;
}

/** What is wrong with one request for support: at the first of the items that it serves, or else on its day at home. */
export function supportFinding({ mission, entries }: ConflictContext, fault: SupportFault): Finding {
  const { rule, severity, request, sentence, values } = fault;
  const served = entries.filter(({ item }) => request.items[item.id]);
  const [first] = served;
  return {
    id: `${rule}/${request.id}`,
    rule,
    severity,
    items: served.map(({ item }) => item.id),
    delegates: [],
    ...(first ? spanOf(first) : dayBounds(request.due ?? mission.firstDay, mission.homeZone)),
    request: request.id,
    sentence,
    values: { title: supportInBoth(request), ...values },
  };
}

function spanOf({ start, end }: Entry): Pick<Finding, 'start' | 'end'> {
  return { start, end };
}

/** What a request is called, for a sentence in either language. */
function supportInBoth(request: SupportRequest): { readonly fr: string; readonly en: string } {
  return { fr: translatedText(request, 'title', 'fr').text, en: translatedText(request, 'title', 'en').text };
}
