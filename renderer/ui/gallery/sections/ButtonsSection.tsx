import { ChevronDown, Download, Filter, Plus, Printer, Redo2, Trash2, Undo2 } from 'lucide-react';
import { Button } from '../../controls/Button';
import { ButtonGroup } from '../../controls/ButtonGroup';
import { IconButton } from '../../controls/IconButton';
import { Sample, Sheet } from '../Sheet';

export function ButtonsSection() {
  return (
    <Sheet>
      <Sample title="Rôles">
        <Button variant="primary" icon={Plus} shortcut="N">
          Ajouter
        </Button>
        <Button icon={Printer} shortcut="Ctrl P">
          Imprimer
        </Button>
        <Button variant="quiet">Annuler</Button>
        <Button variant="danger" icon={Trash2}>
          Retirer
        </Button>
        <Button variant="link">Tout voir</Button>
        <Button endIcon={ChevronDown}>Groupes et personnes</Button>
      </Sample>
      <Sample title="Sans effet, avec ou sans motif">
        <Button isDisabled icon={Download}>
          Exporter
        </Button>
        <Button variant="primary" disabledReason="Choisissez d'abord des destinataires">
          Écrire 26 fichiers
        </Button>
      </Sample>
      <Sample title="Petits">
        <Button size="compact" icon={Filter}>
          Filtre
        </Button>
        <Button size="compact" variant="primary">
          Appliquer
        </Button>
      </Sample>
      <Sample title="Icônes">
        <IconButton icon={Undo2} label="Annuler le déplacement" shortcut="Ctrl Z" />
        <IconButton icon={Redo2} label="Rétablir" isDisabled />
        <IconButton icon={Filter} label="Filtrer" variant="secondary" />
        <IconButton icon={Filter} label="Filtrer" isActive />
        <IconButton icon={Trash2} label="Retirer" size="compact" />
      </Sample>
      <Sample title="Groupe">
        <ButtonGroup label="Itinéraire">
          <Button icon={Printer}>Itinéraire de poche</Button>
          <Button icon={Download}>Calendrier</Button>
        </ButtonGroup>
      </Sample>
    </Sheet>
  );
}
