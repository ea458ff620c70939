import type { i18n } from 'i18next';
import type { Command } from '../../../shared/commands/commands';
import type { Finding } from '../../../shared/conflicts/finding';
import { fingerprintOf } from '../../../shared/conflicts/fingerprintOf';
import { findingSentence } from '../../../shared/i18n/findingSentence';
import type { Mission } from '../../../shared/model/mission';

interface Accepting {
  readonly finding: Finding;
  readonly reason: string;
  /** The items as the finding was found in them. */
  readonly items: Mission['items'];
}

/** The edit that accepts a conflict as it stands. */
export function acceptingCommand(translations: i18n, { finding, reason, items }: Accepting): Command {
  const payload = {
    finding: finding.id,
    fingerprint: fingerprintOf(finding, items),
    titleFr: findingSentence(translations, finding, 'fr').title,
    titleEn: findingSentence(translations, finding, 'en').title,
    reason,
  };
  return { name: 'accept-finding', payload };
}
