import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewRequest } from '../../../shared/ipc/previewRequest';
import type { BriefPreview } from '../../../shared/ipc/host';
import type { Mission } from '../../../shared/model/mission';
import type { EpochMs } from '../../../shared/time/epochMs';
import { formatTime } from '../../../shared/time/formatTime';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { epochMsNow } from '../../store/epochMsNow';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { readersOf } from './readersOf';

export interface ShownPreview {
  /** The pages as they were last computed; null before the first. */
  readonly preview: Uint8Array | null;
  /** "38 pages, à jour à 14 h 02", on the home clock. */
  readonly aside: string | undefined;
  readonly isPreparing: boolean;
}

/** Lets a burst of edits or of choices end before the pages are computed. */
const settleMs = 350;

/** The pages of the chosen document, computed again whenever the mission or a choice changes. */
export function useBriefPreview(request: PreviewRequest): ShownPreview {
  const { t } = useTranslation('briefs');
  const host = useHost();
  const report = useReport();
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const shownRequest = useMemo(() => oneReader(request, mission), [request, mission]);
  const [shown, setShown] = useState<(BriefPreview & { readonly at: EpochMs }) | null>(null);
  const [isPreparing, setPreparing] = useState(true);
  useEffect(() => {
    const work = crypto.randomUUID();
    let isCurrent = true;
    const prepare = async () => {
      setPreparing(true);
      const answer = await host.previewBrief({ ...shownRequest, work });
      // Given up because the reader chose or went elsewhere, which is no failure.
      if (!isCurrent) return;
      setPreparing(false);
      const preview = await report(Promise.resolve(answer));
      if (preview) setShown({ ...preview, at: epochMsNow() });
    };
    const timer = setTimeout(() => void prepare(), settleMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      void host.cancelWork({ work });
    };
  }, [host, mission, report, shownRequest]);
  // Said anew on each drawing: the window can change its language while the pages stand.
  const timeOf = (at: EpochMs) => formatTime(wallTimeAt(at, mission.homeZone), locale);
  return {
    preview: shown?.pdf ?? null,
    isPreparing,
    aside: shown
      ? t('pages', { pages: t('common:count.pages', { count: shown.pages }), time: timeOf(shown.at) })
      : undefined,
  };
}

/** What each has a copy of their own of is previewed for one person: the first, where nobody was chosen. */
function oneReader(request: PreviewRequest, mission: Mission): PreviewRequest {
  if (!('delegates' in request) || request.document === 'delegation-brief') return request;
  const reader = request.delegates[0] ?? readersOf(mission, request)[0]?.id;
  return { ...request, delegates: reader === undefined ? [] : [reader] };
}
