import { useState } from 'react';
import { Button } from '../../controls/Button';
import { Banner } from '../../frame/Banner';
import { Card } from '../../frame/Card';
import { EmptyState } from '../../frame/EmptyState';
import { Tabs } from '../../frame/Tabs';
import { BridgeCurve } from '../../marks/BridgeCurve';
import { Sheet } from '../Sheet';

export function CardsSection() {
  const [tab, setTab] = useState('open');
  return (
    <>
      <Banner
        tone="error"
        title="Non enregistré : le disque est plein."
        actions={<Button size="compact">Enregistrer ailleurs</Button>}
      >
        Vos modifications sont gardées en mémoire et au journal. Libérez de l’espace, puis réessayez.
      </Banner>
      <Banner tone="warning" title="Les règles horaires ont changé." onClose={() => undefined} closeLabel="Fermer">
        Trois éléments au Maroc sont à vérifier.
      </Banner>
      <Banner tone="info" title="Ceci est l’exemple.">
        Rien de ce que vous y faites ne touche à vos missions.
      </Banner>
      <Sheet>
        <Card title="À faire" aside="6 d’ici le 4 juin" action={<Button variant="link">Calendrier à rebours</Button>}>
          <p>Confirmer l’autocar SAN–Bayfront</p>
        </Card>
        <Card tone="sunken">
          <p>Explorer la mission d’exemple</p>
        </Card>
        <Card tone="stop" title="Hors terme pendant BIO 2026">
          <p>Prend fin 18 jours avant le 22 juin</p>
        </Card>
        <Tabs
          label="Fiche"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'open', label: 'Avantages', count: 5, content: <p>Espace de travail à Cambridge</p> },
            { id: 'past', label: 'Clauses', content: <p>Activités conjointes</p> },
          ]}
        />
        <EmptyState
          title="Les rencontres de la mission seront ici."
          body="Importez l’agenda de la plateforme de maillage : les heures, les tables et les hôtes sont repris tels quels."
          drawing={
            <BridgeCurve from="Montréal" to="San Diego" jump="−3 h" direction="down" label="Trois heures de moins" />
          }
          primary={<Button variant="primary">Importer un agenda</Button>}
          secondary={<Button variant="quiet">Ajouter une rencontre</Button>}
        />
      </Sheet>
    </>
  );
}
