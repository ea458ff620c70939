import { CalendarSearch, X } from 'lucide-react';
import { type PointerEvent, type Ref, useDeferredValue, useMemo, useState } from 'react';
import { unscheduledItems } from '../../../../shared/itinerary/unscheduledItems';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { IconButton } from '../../../ui/controls/IconButton';
import { SearchField } from '../../../ui/fields/SearchField';
import { SidePane } from '../../../ui/frame/SidePane';
import type { BoardDragHandle } from '../../../ui/board/useBoardDrag';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { findItems } from './findItems';
import { PaneCard } from './PaneCard';
import styles from './PlacingPane.module.css';

export interface PlacingPaneProps {
  reader: ItemReader;
  search: Ref<HTMLInputElement>;
  onOpen: (item: ItineraryItem) => void;
  onShow: (item: ItineraryItem) => void;
  /** Only beside the board: begins to drag an item onto it. */
  lift?: BoardDragHandle['begin'] | undefined;
  /** Looks for a time that suits everyone; only where one may be chosen. */
  onFindTime?: ((item: ItineraryItem) => void) | undefined;
  /** Only where it lies over the day. */
  onClose?: (() => void) | undefined;
}

/** What still waits for a time. The search finds the rest of the itinerary too. */
export function PlacingPane({ reader, search, onOpen, onShow, lift, onFindTime, onClose }: PlacingPaneProps) {
  const { mission, t } = reader;
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  const waiting = useMemo(() => unscheduledItems(mission), [mission]);
  const found = useMemo(() => findItems(sought, reader), [sought, reader]);
  const shown = sought === '' ? waiting : found;
  return (
    <SidePane
      title={t('pane.title')}
      aside={
        <span className={styles.aside}>
          {waiting.length}
          {onClose && <IconButton icon={X} size="compact" label={t('common:action.close')} onPress={onClose} />}
        </span>
      }
      footer={lift ? t('pane.dragHint') : t('pane.openHint')}
    >
      <SearchField
        label={t('pane.search')}
        value={query}
        onChange={setQuery}
        clearLabel={t('common:action.clear')}
        ref={search}
      />
      {shown.length === 0 && <p className={styles.empty}>{t(sought === '' ? 'pane.empty' : 'pane.noMatch')}</p>}
      {shown.map((item) => (
        <div key={item.id} className={styles.card}>
          <PaneCard
            item={item}
            reader={reader}
            onOpen={() => (isWaiting(item) ? onOpen(item) : onShow(item))}
            onLift={lift && isWaiting(item) ? (event) => liftItem(lift, event, item) : undefined}
          />
          {onFindTime && isWaiting(item) && (
            <IconButton
              icon={CalendarSearch}
              size="compact"
              label={t('slots:titleFor', { title: titleOf(item, reader) })}
              onPress={() => onFindTime(item)}
            />
          )}
        </div>
      ))}
    </SidePane>
  );
}

function isWaiting(item: ItineraryItem): boolean {
  return item.type === 'session' && item.start === undefined;
}

function liftItem(lift: BoardDragHandle['begin'], event: PointerEvent, item: ItineraryItem): void {
  const minutes = item.type === 'session' ? Math.max(item.minutes, 15) : 30;
  lift(event, { id: item.id, column: 0, span: 1, start: 0, end: minutes }, 'place');
}
