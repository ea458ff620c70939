import type { SupportStatus } from '../model/supportStanding';

export type SupportIcon = 'tick' | 'half' | 'tentative' | 'off';

/** How far a request has come, as a sign beside its word. */
export const supportIcons: Readonly<Record<SupportStatus, SupportIcon>> = {
  asked: 'tentative',
  promised: 'half',
  confirmed: 'tick',
  done: 'tick',
  declined: 'off',
};
