import type { GridColumn } from '../../grid/gridColumn';
import { Chip } from '../../marks/Chip';
import { CompletenessDots } from '../../marks/CompletenessDots';
import { StatusMark } from '../../marks/StatusMark';
import type { SampleDelegate } from '../sampleDelegates';

const statusWords = { confirmed: 'Confirmé', verified: 'Vérifié', invited: 'Invité' } as const;
const statusTones = { confirmed: 'ok', verified: 'accent', invited: 'neutral' } as const;
const partNames = ['Documents', 'Vol', 'Hébergement', 'Régime', 'Notice'];

export const delegateColumns: GridColumn<SampleDelegate>[] = [
  { id: 'name', header: 'Nom', width: 170, text: (row) => row.name, editor: { kind: 'text', validate: notEmpty } },
  { id: 'organisation', header: 'Organisation', width: 160, text: (row) => row.organisation, editor: { kind: 'text' } },
  {
    id: 'role',
    header: 'Fonction',
    width: 180,
    text: (row) => row.role,
    editor: {
      kind: 'combobox',
      heading: 'Fonction, en français',
      suggestions: ['Coordination et logistique', 'Coordination scientifique', 'Direction médicale', 'Présidence'],
    },
  },
  {
    id: 'group',
    header: 'Groupe',
    width: 140,
    text: (row) => row.group,
    tone: (row) => (row.group === 'Oncologie' ? 'pale' : null),
  },
  {
    id: 'status',
    header: 'Statut',
    width: 90,
    text: (row) => statusWords[row.status],
    render: (row) => <Chip tone={statusTones[row.status]}>{statusWords[row.status]}</Chip>,
    editor: {
      kind: 'select',
      options: [
        { id: 'invited', label: 'Invité' },
        { id: 'verified', label: 'Vérifié' },
        { id: 'confirmed', label: 'Confirmé' },
      ],
      value: (row) => row.status,
    },
  },
  { id: 'languages', header: 'Langues', width: 70, text: (row) => row.languages },
  {
    id: 'document',
    header: 'Document de voyage',
    width: 140,
    text: (row) => row.document,
    tone: (row) => (row.document === '' ? 'risk' : null),
  },
  {
    id: 'flight',
    header: 'Vol aller',
    width: 130,
    text: (row) => row.flight,
    render: (row) =>
      row.flight === 'Aucun vol' ? (
        <StatusMark severity="impossible" label={row.flight} isLabelShown size={12} />
      ) : (
        row.flight
      ),
  },
  {
    id: 'done',
    header: 'Complet',
    width: 120,
    text: (row) => `${row.done}/5`,
    compare: (a, b) => a.done - b.done,
    render: (row) => <CompletenessDots parts={partsOf(row)} figure={`${row.done}/5`} />,
  },
];

function notEmpty(value: string): string | null {
  return value.trim() === '' ? 'Il faut un nom.' : null;
}

function partsOf(row: SampleDelegate) {
  return partNames.map((name, index) => ({
    id: name,
    label: `${name} : ${index < row.done ? 'complet' : index === row.done ? 'à renouveler' : 'manquant'}`,
    state: index < row.done ? ('full' as const) : index === row.done ? ('half' as const) : ('empty' as const),
  }));
}
