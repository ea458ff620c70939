import { useCallback, useMemo } from 'react';
import type { Leg } from '../../../../shared/model/itineraryItem';
import { useNow } from '../../../hooks/useNow';
import { useView } from '../../../hooks/useView';
import type { BoardColumn } from '../../../ui/board/boardItem';
import type { ItemReader } from '../words/itemReader';
import type { ColumnKey } from './boardColumn';
import type { BoardDay } from './boardDay';
import { boardNow, boardRulers } from './boardRulers';
import { ColumnHead } from './ColumnHead';
import { dayPlan } from './dayPlan';
import { type BoardActs, ItineraryBoard } from './ItineraryBoard';
import { journeyOfColumn } from './journeyOfColumn';
import { legsOfColumn } from './legsOfColumn';
import { offClockOf } from './offClockOf';
import { type BoardModelInput, useBoardModel } from './useBoardModel';
import { useFirstMinute } from './useFirstMinute';

export interface BoardViewProps extends BoardActs, BoardModelInput {
  label: string;
}

/** The day as a board: a column per group, person, venue or host, clocks at the edge. */
export function BoardView(props: BoardViewProps) {
  const { label, reader, words, page } = props;
  const { t, mission } = reader;
  const { day, columns, placed, legs, cards, band } = useBoardModel(props);
  const [{ rulers: choice = 'both' }] = useView();
  const now = useNow();
  const firstMinute = useFirstMinute(page.date, placed);
  const rulers = useMemo(() => boardRulers(day, choice, words), [day, choice, words]);
  const heads = useMemo(
    () => columns.map((column, index) => headOf(column, legsOfColumn(legs, index), day, words)),
    [columns, legs, day, words],
  );
  const present = useMemo(() => boardNow(day, rulers, now, words), [day, rulers, now, words]);
  const plan = useMemo(() => dayPlan(mission, day, columns), [mission, day, columns]);
  const pageOf = useCallback(() => page, [page]);
  return (
    <ItineraryBoard
      key={page.date}
      {...props}
      label={label}
      columns={heads}
      rulers={rulers}
      range={day.range}
      items={cards}
      allDay={band}
      allDayLabel={t(rulers.length > 1 ? 'time.allDay' : 'board.allDay')}
      now={present}
      firstMinute={firstMinute}
      plan={plan}
      pageOf={pageOf}
    />
  );
}

function headOf(column: ColumnKey, legs: readonly Leg[], day: BoardDay, reader: ItemReader): BoardColumn {
  return {
    id: column.id,
    head: <ColumnHead column={column} journey={journeyOfColumn(legs)} reader={reader} />,
    offClock: offClockOf(legs, day),
  };
}
