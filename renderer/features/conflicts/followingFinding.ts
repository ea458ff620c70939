import type { Finding } from '../../../shared/conflicts/finding';

/** The finding to look at once this one is settled: the next of the list, or the one before at its end. */
export function followingFinding(findings: readonly Finding[], id: string): string | undefined {
  const place = findings.findIndex((finding) => finding.id === id);
  return (findings[place + 1] ?? findings[place - 1])?.id;
}
