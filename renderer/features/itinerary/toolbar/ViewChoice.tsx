import { ChevronDown } from 'lucide-react';
import { Button } from '../../../ui/controls/Button';
import { Segmented } from '../../../ui/controls/Segmented';
import { Menu } from '../../../ui/overlays/Menu';
import type { ItemReader } from '../words/itemReader';
import type { ItineraryViewState } from './useItineraryView';

const kinds = ['agenda', 'board', 'week', 'journey', 'live'] as const;

export interface ViewChoiceProps {
  reader: ItemReader;
  view: ItineraryViewState;
}

/** The ways to look at the itinerary: side by side, or in one menu where the window is small. */
export function ViewChoice({ reader: { t }, view }: ViewChoiceProps) {
  if (!view.isNarrow) {
    const options = kinds.map((id) => ({ id, label: t(`toolbar.views.${id}`) }));
    return <Segmented label={t('toolbar.view')} value={view.kind} onChange={view.chooseKind} options={options} />;
  }
  return (
    <Menu
      label={t('toolbar.view')}
      placement="bottom end"
      trigger={
        <Button endIcon={ChevronDown} aria-label={t('toolbar.viewShown', { view: t(`toolbar.views.${view.kind}`) })}>
          {t(`toolbar.views.${view.kind}`)}
        </Button>
      }
      entries={kinds.map((id) => ({ id, label: t(`toolbar.views.${id}`), isCurrent: id === view.kind }))}
      onAction={(id) => {
        const chosen = kinds.find((kind) => kind === id);
        if (chosen) view.chooseKind(chosen);
      }}
    />
  );
}
