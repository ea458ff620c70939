import { standingParts, type SupportStanding } from '../model/supportStanding';

/** Whether an answer that one can count on is still awaited: asked for, or promised and not confirmed. */
export function isSupportOpen(standing: SupportStanding): boolean {
  const { status } = standingParts(standing);
  return status === 'asked' || status === 'promised';
}
