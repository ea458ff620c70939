import type { BoardItem } from '../board/boardItem';
import type { ItemKind, ItemStatus } from '../board/itemKind';

export interface SampleItem extends BoardItem {
  kind: ItemKind | 'flight';
  status: ItemStatus;
  title: string;
  room?: string;
  detail?: string;
  severity?: 'impossible' | 'risky' | 'check';
}

type Row = [
  column: number,
  span: number,
  start: string,
  end: string,
  kind: SampleItem['kind'],
  title: string,
  more?: Partial<SampleItem>,
];

const rows: Row[] = [
  [
    0,
    4,
    '07:30',
    '08:15',
    'session',
    'Breffage du matin',
    { detail: '7 h 30–8 h 15 · Salon Coronado · tous les groupes' },
  ],
  [0, 1, '08:30', '09:00', 'meeting', 'Torrey Mesa', { room: '214' }],
  [0, 1, '09:00', '09:30', 'meeting', 'Harborlight', { room: '214' }],
  [1, 1, '08:30', '09:00', 'meeting', 'Lumen Gene Works', { room: '122' }],
  [1, 1, '09:00', '09:30', 'meeting', 'Point Loma Labs', { room: '122', status: 'tentative' }],
  [2, 1, '08:30', '09:00', 'meeting', 'Meridian Oncology', { room: '308' }],
  [2, 1, '09:00', '09:30', 'meeting', 'Kestrel Pharma', { room: '308' }],
  [3, 1, '09:30', '10:00', 'meeting', 'Cedarline', { room: '415', status: 'tentative' }],
  [
    0,
    4,
    '10:00',
    '11:00',
    'session',
    'Plénière d’ouverture',
    { detail: '10 h 00–11 h 00 · Salle de bal 20 · 22 participants' },
  ],
  [1, 1, '11:08', '11:30', 'leg', 'Navette', { room: '22 min' }],
  [1, 1, '11:30', '12:50', 'visit', 'Visite : Mesa Labs', { detail: '11 h 30–12 h 50 · Torrey Pines' }],
  [
    2,
    2,
    '12:00',
    '12:45',
    'meal',
    'Ouverture du pavillon du Québec',
    { detail: '12 h 00–12 h 45 · Hall D, stand 2415' },
  ],
  [4, 1, '07:45', '13:35', 'flight', 'AC 1234, Montréal–San Diego'],
  [4, 1, '13:40', '14:00', 'buffer', 'Bagages', { room: '25 min' }],
  [4, 1, '14:30', '15:00', 'meeting', 'Charlesgate Ventures', { room: '220', severity: 'risky' }],
  [5, 1, '10:00', '10:30', 'meeting', 'Solano CRO', { room: 'Hôtel', severity: 'risky' }],
  [5, 1, '11:00', '12:00', 'session', 'Panel : essais adaptatifs', { detail: '11 h 00–12 h 00 · Salle 6A' }],
  [5, 1, '16:00', '16:30', 'meeting', 'Harborlight', { room: '501' }],
  [6, 1, '10:00', '10:45', 'meeting', 'Pacifica Bio', { severity: 'impossible' }],
  [6, 1, '10:15', '11:15', 'session', 'Panel : thérapie génique', { severity: 'impossible' }],
  [6, 1, '14:00', '15:00', 'session', 'Entrevue balado', { status: 'tentative', detail: '14 h 00–15 h 00 · Studio' }],
  [3, 1, '13:30', '14:00', 'meeting', 'Halden Pharma', { room: '415', status: 'cancelled' }],
  [
    2,
    2,
    '15:15',
    '16:15',
    'session',
    'Table ronde : financement transfrontalier',
    { status: 'tentative', detail: '15 h 15–16 h 15 · Salle 6A' },
  ],
  [
    0,
    7,
    '17:30',
    '19:15',
    'meal',
    'Réception Québec–Massachusetts',
    { severity: 'risky', detail: '17 h 30–19 h 15 · Terrasse Embarcadero · 134 invités pour 120 places' },
  ],
];

/** A day of an invented mission. */
export function sampleBoard(): SampleItem[] {
  return rows.map(([column, span, start, end, kind, title, more], index) => ({
    id: `item-${index}`,
    column,
    span,
    start: minutesOf(start),
    end: minutesOf(end),
    kind,
    status: 'confirmed',
    title,
    label: `${title}, ${start} à ${end}`,
    ...more,
  }));
}

/** A thousand half hours in twenty columns, to watch drawing and dragging. */
export function largeSampleBoard(): SampleItem[] {
  const kinds = ['meeting', 'session', 'meal', 'visit', 'leg'] as const;
  return Array.from({ length: 1000 }, (_, index) => {
    const start = Math.floor(index / 20) * 28;
    const title = `Rencontre ${index + 1}`;
    const kind = kinds[index % kinds.length] ?? 'meeting';
    return {
      id: title,
      column: index % 20,
      span: 1,
      start,
      end: start + 28,
      kind,
      status: 'confirmed',
      title,
      label: title,
    };
  });
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
