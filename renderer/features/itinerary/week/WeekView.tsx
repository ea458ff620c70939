import { useCallback, useMemo } from 'react';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { Leg } from '../../../../shared/model/itineraryItem';
import { dayBounds } from '../../../../shared/time/dayBounds';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { useNow } from '../../../hooks/useNow';
import { useView } from '../../../hooks/useView';
import type { BoardColumn } from '../../../ui/board/boardItem';
import { type BoardActs, ItineraryBoard } from '../board/ItineraryBoard';
import type { CardItem } from '../board/cardItem';
import { journeyOfColumn } from '../board/journeyOfColumn';
import { legsOfColumn } from '../board/legsOfColumn';
import { offClockOf } from '../board/offClockOf';
import { useFirstMinute } from '../board/useFirstMinute';
import type { ItemReader } from '../words/itemReader';
import { useWeekModel, type WeekModelInput } from './useWeekModel';
import type { WeekColumn } from './weekColumns';
import { WeekHead } from './WeekHead';
import { weekPlan } from './weekPlan';
import { weekNow, weekRulers } from './weekRulers';

export interface WeekViewProps extends BoardActs, WeekModelInput {
  /** Whose week it is, in words. */
  label: string;
  onOpenDay: (date: PlainDate) => void;
}

/** The days of the mission side by side for a person, a group or everybody, each on the clock lived by on it. */
export function WeekView(props: WeekViewProps) {
  const { subject, reader, words, onOpenDay } = props;
  const { mission, t } = reader;
  const { columns, range, placed, legs, cards, band } = useWeekModel(props);
  const [{ rulers: choice = 'both' }] = useView();
  const now = useNow();
  const [first] = columns;
  const firstMinute = useFirstMinute(`${subject.id} ${first?.date ?? ''}`, placed);
  const rulers = useMemo(() => weekRulers(columns, choice, words), [columns, choice, words]);
  const heads = useMemo(
    () => columns.map((column, index) => headOf(column, legsOfColumn(legs, index), words, onOpenDay)),
    [columns, legs, words, onOpenDay],
  );
  const present = useMemo(() => weekNow(columns, rulers, now, words), [columns, rulers, now, words]);
  const plan = useMemo(() => weekPlan(mission, columns, subject), [mission, columns, subject]);
  const pageOf = useCallback(({ column }: CardItem) => columns[column] ?? pageOutside(column), [columns]);
  return (
    <ItineraryBoard
      key={subject.id}
      {...props}
      columns={heads}
      rulers={rulers}
      range={range}
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

function pageOutside(column: number): never {
  throw new Error(`This week has no column ${column}`);
}

function headOf(
  column: WeekColumn,
  legs: readonly Leg[],
  reader: ItemReader,
  onOpenDay: (date: PlainDate) => void,
): BoardColumn {
  const { start } = dayBounds(column.date, column.zone);
  const range = { from: 0, to: (column.until - start) / minuteMs };
  return {
    id: column.date,
    head: <WeekHead column={column} journey={journeyOfColumn(legs)} reader={reader} onOpenDay={onOpenDay} />,
    offClock: offClockOf(legs, { ...column, start, range }),
  };
}
