import { useMemo, useState } from 'react';
import type { MeetingPurpose } from '../../../shared/model/meetingPurpose';
import type { Attendance } from '../../../shared/model/outcome';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import type { MeetingRow } from './meetingRow';

export type PurposeChoice = MeetingPurpose | 'all' | 'none';
export type StandingChoice = Attendance | 'all' | 'open';

export interface OutcomeFilter {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly purpose: PurposeChoice;
  readonly setPurpose: (purpose: PurposeChoice) => void;
  readonly standing: StandingChoice;
  readonly setStanding: (standing: StandingChoice) => void;
  /** The meetings that pass, in the order given. */
  readonly found: readonly MeetingRow[];
}

/** What of the meetings is looked at: by words, by purpose, or by what is noted of them. */
export function useOutcomeFilter(rows: readonly MeetingRow[]): OutcomeFilter {
  const [query, setQuery] = useState('');
  const [purpose, setPurpose] = useState<PurposeChoice>('all');
  const [standing, setStanding] = useState<StandingChoice>('all');
  const found = useMemo(() => {
    const sought = foldForSearch(query);
    return rows.filter(
      ({ item, outcome }) =>
        (purpose === 'all' || (item.purpose ?? 'none') === purpose) &&
        (standing === 'all' || (outcome?.attendance ?? 'open') === standing) &&
        foldForSearch(`${item.titleFr} ${item.titleEn}`).includes(sought),
    );
  }, [purpose, query, rows, standing]);
  return { query, setQuery, purpose, setPurpose, standing, setStanding, found };
}
