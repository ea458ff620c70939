import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { RadioGroup } from '../../controls/RadioGroup';
import { Segmented } from '../../controls/Segmented';
import { Switch } from '../../controls/Switch';
import { CheckboxGroup } from '../../fields/CheckboxGroup';
import { StatusMark } from '../../marks/StatusMark';
import { Sample, Sheet } from '../Sheet';

const views = [
  { id: 'day', label: 'Jour' },
  { id: 'week', label: 'Semaine' },
  { id: 'list', label: 'Liste' },
  { id: 'journey', label: 'Parcours' },
  { id: 'live', label: 'Direct', isDisabled: true },
];

const contents = [
  { id: 'cover', label: 'Couverture et table des matières' },
  { id: 'days', label: 'Jour par jour' },
  { id: 'costs', label: 'Coûts et partage' },
];

const fixes = [
  {
    id: 'today',
    label: 'Déplacer Pacifica Bio à 11 h 30',
    description: 'Premier créneau libre commun : 11 h 30–12 h 15 HAP (14 h 30 à Montréal). Table 118 libre.',
    aside: <StatusMark severity="fine" label="Aucun nouveau conflit" isLabelShown />,
  },
  {
    id: 'replace',
    label: 'Se faire remplacer au rendez-vous',
    description: 'Thomas Lindqvist (Virexa Bio) est libre de 9 h 30 à 11 h et parle la langue des hôtes.',
    aside: <StatusMark severity="check" label="À confirmer avec l’hôte" isLabelShown />,
  },
];

export function ChoicesSection() {
  const [view, setView] = useState('day');
  const [chosen, setChosen] = useState(['cover', 'days']);
  const [fix, setFix] = useState<string | null>('today');
  return (
    <Sheet>
      <Sample title="Vues">
        <Segmented label="Vue" options={views} value={view} onChange={setView} />
        <Segmented
          label="Conflits"
          options={[
            { id: 'day', label: 'Ouverts', count: 7 },
            { id: 'week', label: 'Acceptés', count: 2 },
          ]}
          value={view}
          onChange={setView}
        />
      </Sample>
      <Sample title="Cases">
        <Checkbox defaultSelected>Confirmer l’autocar</Checkbox>
        <Checkbox>Choisir le menu</Checkbox>
        <Checkbox isIndeterminate>Groupes</Checkbox>
        <Checkbox isDisabled>Sans effet</Checkbox>
        <CheckboxGroup label="Contenu" options={contents} value={chosen} onChange={setChosen} />
      </Sample>
      <Sample title="Réglages">
        <Switch defaultSelected>Vols et transferts</Switch>
        <Switch>Temps libre</Switch>
        <Switch isDisabled>Échéances</Switch>
      </Sample>
      <Sample title="Une réponse">
        <RadioGroup
          label="Heures"
          options={[
            { id: 'today', label: 'Fuseau du lieu', description: 'Juste sur tout téléphone qui connaît son fuseau' },
            { id: 'replace', label: 'Temps universel', description: 'Pour les logiciels qui lisent mal les fuseaux' },
          ]}
          value={fix}
          onChange={setFix}
        />
      </Sample>
      <RadioGroup label="Corrections possibles" isFramed options={fixes} value={fix} onChange={setFix} />
    </Sheet>
  );
}
