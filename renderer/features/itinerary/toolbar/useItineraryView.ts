import { useMemo, useState } from 'react';
import type { ItineraryViewKind } from '../../../../shared/ipc/missionView';
import { useMediaQuery } from '../../../hooks/useMediaQuery';
import { useView } from '../../../hooks/useView';
import { useIsNarrow } from '../../../hooks/useIsNarrow';

export interface ItineraryViewState {
  readonly kind: ItineraryViewKind;
  readonly chooseKind: (kind: ItineraryViewKind) => void;
  /** No room for days, views and panes all at once. */
  readonly isNarrow: boolean;
  /** Everything that a board offers fits into its toolbar only in short. */
  readonly isTight: boolean;
  readonly isPaneOpen: boolean;
  readonly setPaneOpen: (isOpen: boolean) => void;
  readonly togglePane: () => void;
  readonly nextRulers: () => void;
}

const tight = '(max-width: 1599px)';

const nextOf = { both: 'place', place: 'home', home: 'both' } as const;

/** How the itinerary is looked at. Remembered, but for the drawer of a small window, which lies over the day. */
export function useItineraryView(): ItineraryViewState {
  const [view, changeView] = useView();
  const isNarrow = useIsNarrow();
  const isTight = useMediaQuery(tight);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const { itineraryView: kind = 'agenda', isSidePaneOpen = true, rulers = 'both' } = view;
  const isPaneOpen = isNarrow ? isDrawerOpen : isSidePaneOpen;
  return useMemo(() => {
    const setPaneOpen = (isOpen: boolean) =>
      isNarrow ? setDrawerOpen(isOpen) : changeView({ isSidePaneOpen: isOpen });
    return {
      kind,
      chooseKind: (chosen) => changeView({ itineraryView: chosen }),
      isNarrow,
      isTight,
      isPaneOpen,
      setPaneOpen,
      togglePane: () => setPaneOpen(!isPaneOpen),
      nextRulers: () => changeView({ rulers: nextOf[rulers] }),
    };
  }, [kind, isNarrow, isTight, isPaneOpen, rulers, changeView]);
}
