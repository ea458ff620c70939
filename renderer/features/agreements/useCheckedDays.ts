import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadableMission, RecentMission } from '../../../shared/ipc/recentMission';
import { isSameMission } from '../../../shared/model/isSameMission';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useRecentMissions } from '../../hooks/useRecentMissions';
import type { Option } from '../../ui/fields/option';
import type { CheckedSpan } from './checkedSpan';
import { useDayWords } from './useDayWords';

/** Days as their fields hold them. */
export interface DaysDraft {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

export interface CheckedDays {
  readonly checked: CheckedSpan;
  /** What the choice offers: this mission, those opened before, other days. */
  readonly options: readonly Option<string>[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** The days in their fields, where other days were chosen. */
  readonly draft: DaysDraft | undefined;
  readonly write: (draft: DaysDraft) => void;
}

const [thisMission, otherDays] = ['this-mission', 'other-days'];

/** Against which days an agreement is checked. The choice belongs to the window; nothing of it is kept. */
export function useCheckedDays(): CheckedDays {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const { range } = useDayWords();
  const mission = useMission((whole) => whole);
  const { recent } = useRecentMissions();
  const [chosen, choose] = useState(thisMission);
  const [draft, write] = useState<DaysDraft>({ firstDay: mission.firstDay, lastDay: mission.lastDay });
  const others = (recent ?? []).filter(
    (one): one is RecentMission & ReadableMission => 'firstDay' in one && !isSameMission(one, mission),
  );
  const titleOf = (one: Pick<ReadableMission, 'titleFr' | 'titleEn'>) => translatedText(one, 'title', locale).text;
  const other = others.find(({ path }) => path === chosen);
  const own: CheckedSpan = { ...spanOf(mission), title: titleOf(mission), isThisMission: true };
  const free = chosen === otherDays ? daysIn(draft) : undefined;
  return {
    checked: other ? { ...spanOf(other), title: titleOf(other), isThisMission: false } : (free ?? own),
    options: [
      { id: thisMission, label: titleOf(mission), description: range(mission) },
      ...others.map((one) => ({ id: one.path, label: titleOf(one) || t('common:untitled'), description: range(one) })),
      { id: otherDays, label: t('check.otherDays') },
    ],
    chosen,
    choose,
    draft: chosen === otherDays ? draft : undefined,
    write,
  };
}

type Named = Pick<ReadableMission, 'titleFr' | 'titleEn' | 'firstDay' | 'lastDay'>;

function spanOf({ firstDay, lastDay }: Pick<Named, 'firstDay' | 'lastDay'>) {
  return { firstDay, lastDay };
}

/** Nothing while they are not days, or the last comes before the first. */
function daysIn(draft: DaysDraft): CheckedSpan | undefined {
  const first = plainDateSchema.safeParse(draft.firstDay);
  const last = plainDateSchema.safeParse(draft.lastDay);
  if (!first.success || !last.success || last.data < first.data) return undefined;
  return { firstDay: first.data, lastDay: last.data, title: undefined, isThisMission: false };
}
