import type { Finding } from './finding';
import type { RuleId } from './ruleId';

/** What is wrong at any hour: papers, lists, agreements, who is invited or named. */
const rules: ReadonlySet<RuleId> = new Set<RuleId>([
  'access-list-outdated',
  'access-list-overdue',
  'agreement-not-in-force',
  'announced-in-vain',
  'benefit-claim-outdated',
  'benefit-not-entitled',
  'benefit-not-in-force',
  'benefit-over-used',
  'duplicate-item',
  'entry-authorisation',
  'guest-invited-twice',
  'guests-over-capacity',
  'host-not-confirmed',
  'nobody-takes-part',
  'place-or-host-gone',
  'room-share-faulty',
  'support-for-nothing',
  'support-not-arranged',
  'support-overdue',
  'travel-document-expires',
]);

/** Whether no other hour of its sessions would settle a conflict. */
export function isOfNoTime({ rule }: Pick<Finding, 'rule'>): boolean {
  return rules.has(rule);
}
