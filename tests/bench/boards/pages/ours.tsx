import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BoardCanvas } from '../../../../renderer/ui/board/BoardCanvas';
import { BoardColumnHead } from '../../../../renderer/ui/board/BoardColumnHead';
import type { BoardColumn, BoardItem, CardView } from '../../../../renderer/ui/board/boardItem';
import { ItemCard } from '../../../../renderer/ui/board/ItemCard';
import { type BoardDrag, useBoardDrag } from '../../../../renderer/ui/board/useBoardDrag';
import '../../../../renderer/ui/styles.css';
import { numbered } from '../../missions/numbered';
import { boardItems, columnCount } from '../boardItems';

const columns = numbered(columnCount, (at): BoardColumn => ({
  id: String(at),
  head: <BoardColumnHead initials={String(at)} name={`Groupe ${at}`} detail="" />,
}));
const range = { from: 0, to: 24 * 60 };
const nobody: ReadonlySet<string> = new Set();

function Board({ count }: { count: number }) {
  const plane = useRef<HTMLDivElement>(null);
  const [items, setItems] = useState(() =>
    boardItems(count).map((item): BoardItem => ({ ...item, span: 1, label: item.title })),
  );
  const move = ({ target: { id, column, start, end } }: BoardDrag) =>
    setItems((all) => all.map((item) => (item.id === id ? { ...item, column, start, end } : item)));
  const dragging = useBoardDrag({ plane, range, columnCount, pixelsPerHour: 56, onDrop: move });
  return (
    <BoardCanvas
      label="Grille"
      instructions=""
      columns={columns}
      rulers={[]}
      range={range}
      items={items}
      allDay={[]}
      allDayLabel=""
      renderItem={card}
      selectedIds={nobody}
      onSelect={nothing}
      onOpen={nothing}
      dragging={dragging}
      plane={plane}
      onKeyMove={move}
      announcement=""
      firstMinute={0}
    />
  );
}

function card(item: BoardItem, view: CardView) {
  return <ItemCard title={item.label} kind="meeting" status="confirmed" {...view} />;
}

function nothing(): void {
  // The race looks at drawing alone.
}

const root = document.getElementById('root');
Object.assign(globalThis, { showBoard: (count: number) => root && createRoot(root).render(<Board count={count} />) });
