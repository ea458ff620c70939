import { FlaskConical, Users } from 'lucide-react';
import { Avatar } from '../../marks/Avatar';
import { Badge } from '../../marks/Badge';
import { BridgeCurve } from '../../marks/BridgeCurve';
import { Chip } from '../../marks/Chip';
import { CompletenessDots } from '../../marks/CompletenessDots';
import { KeyHint } from '../../marks/KeyHint';
import { ProgressBar } from '../../marks/ProgressBar';
import { type Severity, StatusMark } from '../../marks/StatusMark';
import type { Tone } from '../../marks/tone';
import { ZoneChip } from '../../marks/ZoneChip';
import { Sample, Sheet } from '../Sheet';

const severities: [Severity, string][] = [
  ['impossible', 'Impossible'],
  ['risky', 'Risqué'],
  ['check', 'À vérifier'],
  ['accepted', 'Conflit accepté'],
  ['fine', 'Aucun conflit'],
];

const tones: [Tone, string][] = [
  ['neutral', 'Planification'],
  ['accent', 'Dans 32 jours'],
  ['stop', 'Prend fin avant la mission'],
  ['risk', 'Échéance aujourd’hui'],
  ['check', '2 à vérifier'],
  ['ok', 'Confirmé'],
];

const parts = [
  { id: 'documents', label: 'Documents : complets', state: 'full' },
  { id: 'flight', label: 'Vol : réservé', state: 'full' },
  { id: 'lodging', label: 'Hébergement : à renouveler', state: 'half' },
  { id: 'diet', label: 'Régime : connu', state: 'full' },
  { id: 'profile', label: 'Notice : manquante', state: 'empty' },
] as const;

export function MarksSection() {
  return (
    <Sheet>
      {([12, 14, 16, 18] as const).map((size) => (
        <Sample key={size} title={`Gravités, ${size}`}>
          {severities.map(([severity, label]) => (
            <StatusMark key={severity} severity={severity} label={label} isLabelShown size={size} />
          ))}
        </Sample>
      ))}
      <Sample title="Étiquettes">
        {tones.map(([tone, words]) => (
          <Chip key={tone} tone={tone}>
            {words}
          </Chip>
        ))}
        <Chip tone="stop" mark={<StatusMark severity="impossible" label="Impossible" size={12} />}>
          1 impossible
        </Chip>
        <Chip isOutlined onRemove={() => undefined} removeLabel="Retirer le filtre">
          Statut : confirmé, inscrit
        </Chip>
        <Chip isOutlined>35 min</Chip>
      </Sample>
      <Sample title="Fuseaux, touches, nombres">
        <ZoneChip name="HAP" longName="heure avancée du Pacifique" />
        <ZoneChip name="HAE" tone="accent" />
        <KeyHint keys="Ctrl K" />
        <KeyHint keys="?" />
        <Badge count={48} />
        <Badge count={7} tone="stop" label="7 conflits ouverts" />
      </Sample>
      <Sample title="Initiales et groupes">
        <Avatar initials="PR" />
        <Avatar initials="MV" size="large" />
        <Avatar icon={Users} />
        <Avatar icon={FlaskConical} size="large" />
        <CompletenessDots parts={parts} figure="4/5" />
      </Sample>
      <ProgressBar label="Documents de voyage" value={44} max={48} valueText="44 / 48" />
      <Sample title="Le pont">
        <BridgeCurve
          from="Montréal"
          to="San Diego"
          jump="−3 h"
          direction="down"
          label="De Montréal à San Diego : trois heures de moins"
        />
        <BridgeCurve
          from="San Diego"
          to="Montréal"
          jump="+3 h"
          direction="up"
          label="De San Diego à Montréal : trois heures de plus"
        />
      </Sample>
    </Sheet>
  );
}
