import type { NeedCounts } from '../delegation/needCounts';
import type { NeedKey } from '../i18n/needsWords';
import type { BriefContext } from './briefContext';

/** How many have which need, for hosts. */
export interface NeedsOnPaper {
  /** « Régimes et allergies : Végane × 2, Sans gluten × 1 (réponses : 5 sur 6) ». */
  readonly line: string;
  /** The same as rows of a spreadsheet: of which kind, what, how many. */
  readonly rows: readonly (readonly [kind: string, need: string, people: number])[];
}

export function needsOnPaper({ kind, of, ...counted }: NeedCounts, { t, common }: BriefContext): NeedsOnPaper {
  const { people, answered } = counted;
  const ofWhom = (line: string) => (of === 'delegation' ? t('needs.delegation', { line }) : line);
  const counts = counted.counts.map((count) => ({
    name: common(`needs:${kind}.${count.code}` as `needs:${NeedKey}`),
    people: count.people,
  }));
  const said =
    counts.map((count) => t('needs.of', count)).join(', ') || t(answered > 0 ? 'needs.none' : 'needs.unknown');
  const name = common(`needs:kind.${kind}`);
  const answers = answered < people ? [t('needs.answers', { answered, people })] : [];
  const open = answered < people ? [[ofWhom(name), t('needs.open'), people - answered] as const] : [];
  return {
    line: [ofWhom(t('needs.line', { kind: name, said })), ...answers].join(' '),
    rows: [...counts.map((count) => [ofWhom(name), count.name, count.people] as const), ...open],
  };
}
