import { BedDouble, FlaskConical, Plane, Users } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { BoardCanvas } from '../../board/BoardCanvas';
import { BoardColumnHead } from '../../board/BoardColumnHead';
import type { BoardColumn, CardView } from '../../board/boardItem';
import type { RulerText } from '../../board/BoardRuler';
import { DragTip } from '../../board/DragTip';
import { FlightBlock } from '../../board/FlightBlock';
import { ItemCard } from '../../board/ItemCard';
import { type BoardDrag, useBoardDrag } from '../../board/useBoardDrag';
import { Icon } from '../../marks/Icon';
import { largeSampleBoard, sampleBoard, type SampleItem } from '../sampleBoard';

const columns: BoardColumn[] = [
  { id: 'ab', head: <BoardColumnHead initials="AB" name="A. Bouchard-Roy" detail="Cheffe de délégation" /> },
  { id: 'cells', head: <BoardColumnHead icon={FlaskConical} name="Thérapies cellulaires" detail="Groupe · 6" /> },
  { id: 'onco', head: <BoardColumnHead icon={Users} name="Oncologie" detail="Groupe · 9" /> },
  { id: 'digital', head: <BoardColumnHead icon={Users} name="Santé numérique" detail="Groupe · 7" /> },
  {
    id: 'money',
    head: <BoardColumnHead icon={Plane} name="Investisseurs" detail="YUL → SAN" isTravelling />,
    offClock: [{ from: 0, to: 815 }],
  },
  { id: 'mv', head: <BoardColumnHead initials="MV" name="M.-A. Vézina" detail="Boréalys inc." /> },
  { id: 'pr', head: <BoardColumnHead initials="PR" name="Priya Raman" detail="Virexa Bio" /> },
];

const rulers: RulerText[] = [
  { id: 'home', place: 'Montréal', zone: 'HAE +3', tone: 'pale', hour: (minute) => `${(minute / 60 + 3) % 24} h` },
  { id: 'host', place: 'San Diego', zone: 'HAP', tone: 'strong', hour: (minute) => `${minute / 60} h` },
];

const stay = (nights: string) => (
  <>
    <Icon of={BedDouble} size={14} /> Hôtel Bayfront · {nights}
  </>
);
const allDay = [
  { id: 'stay', column: 0, span: 4, content: stay('nuit 2 de 4') },
  { id: 'arrival', column: 4, span: 1, content: stay('nuit 1') },
];
const day = { from: 7 * 60, to: 20 * 60 };
const now = { minute: 11 * 60 + 40, texts: { home: '14 h 40', host: '11 h 40' } };

export function BoardSection() {
  const [items, setItems] = useState(sampleBoard);
  return <BoardSample columns={columns} items={items} onItems={setItems} range={day} />;
}

/** A thousand cards in twenty columns. */
export function BoardLargeSection() {
  const [items, setItems] = useState(largeSampleBoard);
  const many = useMemo(() => Array.from({ length: 20 }, (_, index) => numbered(index)), []);
  return <BoardSample columns={many} items={items} onItems={setItems} range={wholeDay} />;
}

const wholeDay = { from: 0, to: 24 * 60 };

function numbered(index: number): BoardColumn {
  return { id: String(index), head: <BoardColumnHead initials={String(index)} name={`Groupe ${index}`} detail="6" /> };
}

interface BoardSampleProps {
  columns: readonly BoardColumn[];
  items: readonly SampleItem[];
  onItems: (change: (items: SampleItem[]) => SampleItem[]) => void;
  range: { from: number; to: number };
}

function BoardSample({ columns: shown, items, onItems, range }: BoardSampleProps) {
  const plane = useRef<HTMLDivElement>(null);
  const [selectedId, setSelected] = useState<string | null>('item-17');
  const [said, setSaid] = useState('');
  const move = ({ target }: BoardDrag) => {
    setSaid(`${target.id} : ${clock(target.start)}–${clock(target.end)}`);
    const { id, column, start, end } = target;
    onItems((all) => all.map((item) => (item.id === id ? { ...item, column, start, end } : item)));
  };
  const dragging = useBoardDrag({ plane, range, columnCount: shown.length, pixelsPerHour: 56, onDrop: move });
  return (
    <BoardCanvas
      label="Grille du lundi 22 juin"
      instructions="Flèches pour parcourir, Alt et flèches pour déplacer, Ctrl Alt et flèches pour allonger, Entrée pour ouvrir."
      columns={shown}
      rulers={rulers}
      range={range}
      items={items}
      allDay={shown === columns ? allDay : []}
      allDayLabel="Toute la journée"
      now={now}
      renderItem={renderItem}
      selectedIds={new Set(selectedId === null ? [] : [selectedId])}
      onSelect={setSelected}
      onOpen={(id) => setSaid(`Ouvert : ${id}`)}
      dragging={dragging}
      plane={plane}
      onKeyMove={move}
      renderTip={tipOf}
      announcement={said}
      firstMinute={range.from}
    />
  );
}

function tipOf({ target }: BoardDrag) {
  return (
    <DragTip
      clocks={[
        { place: 'San Diego', times: `${clock(target.start)}–${clock(target.end)}`, zone: 'HAP' },
        { place: 'Montréal', times: `${clock(target.start + 180)}–${clock(target.end + 180)}`, zone: 'HAE' },
      ]}
      finding={{
        severity: 'risky',
        severityLabel: 'Risqué',
        title: 'Deviendrait risqué.',
        reason: '15 min depuis le pavillon; la marche en prend environ 18.',
      }}
      keys={[
        { keys: 'Échap', text: 'remet en place' },
        { keys: 'Maj', text: 'pas de 5 min' },
      ]}
    />
  );
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`;
}

function renderItem(item: SampleItem, view: CardView) {
  if (item.kind !== 'flight') return <ItemCard {...item} kind={item.kind} {...view} />;
  return (
    <FlightBlock
      icon={Plane}
      departure={{ time: '10 h 45', zone: 'HAE', words: 'Départ Montréal' }}
      arrival={{ time: '13 h 35', zone: 'HAP', words: 'Arrivée San Diego' }}
      lines={['AC 1234', '5 h 50 en vol', '5 passagers']}
      jump="−3 h, heure de San Diego"
      height={view.height}
      isSelected={view.isSelected}
    />
  );
}
