import { passphraseStrength } from '../../../shared/privacy/passphrase';
import type { NewPassphrase } from './NewPassphraseFields';

export type ProtectionAct = 'set' | 'change' | 'remove';

/** What was typed into the dialog so far. */
export interface ProtectionDraft {
  readonly current: string;
  readonly next: NewPassphrase;
  readonly isUnderstood: boolean;
}

export const emptyProtectionDraft: ProtectionDraft = {
  current: '',
  next: { text: '', again: '' },
  isUnderstood: false,
};

/** What is missing before the act can be done, as a key of the catalogue; undefined where nothing is. */
export function missingFor(act: ProtectionAct, { current, next, isUnderstood }: ProtectionDraft) {
  if (act !== 'set' && current === '') return 'current';
  if (act === 'remove') return undefined;
  if (passphraseStrength(next.text) === 'too-short') return 'short';
  if (next.text !== next.again) return 'different';
  return isUnderstood ? undefined : 'understood';
}
