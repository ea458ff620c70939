import { CalendarSearch, X } from 'lucide-react';
import { type PointerEvent, type Ref, useDeferredValue, useMemo, useState } from 'react';
import { unscheduledItems } from '../../../../shared/itinerary/unscheduledItems';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { Button } from '../../../ui/controls/Button';
import { IconButton } from '../../../ui/controls/IconButton';
import { SearchField } from '../../../ui/fields/SearchField';
import { SidePane } from '../../../ui/frame/SidePane';
import type { BoardDragHandle } from '../../../ui/board/useBoardDrag';
import type { ItemFiltering } from '../filter/useItemFilter';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { findItems } from './findItems';
import { PaneCard } from './PaneCard';
import styles from './PlacingPane.module.css';

export interface PlacingPaneProps {
  reader: ItemReader;
  filtering: Pick<ItemFiltering, 'isShown' | 'clear'>;
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

/**
 * What still waits for a time, as far as the filter shows it; how much it does not show is said. The search finds all of the itinerary,
 * whatever is filtered out.
 */
export function PlacingPane({
  reader,
  filtering,
  search,
  onOpen,
  onShow,
  lift,
  onFindTime,
  onClose,
}: PlacingPaneProps) {
  const { mission, t } = reader;
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim());
  const waiting = useMemo(() => unscheduledItems(mission), [mission]);
  const found = useMemo(() => findItems(sought, reader), [sought, reader]);
  const { isShown, clear } = filtering;
  const matching = useMemo(() => waiting.filter(isShown), [waiting, isShown]);
  const shown = sought === '' ? matching : found;
  const hidden = sought === '' ? waiting.length - matching.length : 0;
  return (
    <SidePane
      title={t('pane.title')}
      aside={
        <span className={styles.aside}>
          {hidden > 0 ? t('pane.some', { shown: matching.length, count: waiting.length }) : waiting.length}
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
      {shown.length === 0 && hidden === 0 && (
        <p className={styles.empty}>{t(sought === '' ? 'pane.empty' : 'pane.noMatch')}</p>
      )}
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
      {hidden > 0 && (
        <p className={styles.empty}>
          {t('pane.hidden', { count: hidden })}{' '}
          <Button variant="link" onPress={clear}>
            {t('filter.clear')}
          </Button>
        </p>
      )}
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
