import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { Dialog } from '../../overlays/Dialog';
import { Menu } from '../../overlays/Menu';
import { Popover } from '../../overlays/Popover';
import { ToastRegion } from '../../overlays/ToastRegion';
import { Sample, Sheet } from '../Sheet';

const entries = [
  { id: 'edit', label: 'Modifier', icon: Pencil, shortcut: 'Entrée' },
  { id: 'copy', label: 'Dupliquer', icon: Copy, shortcut: 'Ctrl D' },
  { type: 'separator', id: 'line' },
  { id: 'confirmed', label: 'Confirmée', isCurrent: true },
  { id: 'sent', label: 'Envoyée', isDisabled: true },
  { type: 'separator', id: 'line-2' },
  { id: 'remove', label: 'Retirer', icon: Trash2, tone: 'danger' },
] as const;

const moved = {
  id: 'moved',
  message: 'Rencontre déplacée à 11 h 30',
  actions: [{ label: 'Annuler', onPress: () => undefined }],
};

export function OverlaysSection() {
  const [isOpen, setOpen] = useState(false);
  const [isToastOpen, setToastOpen] = useState(true);
  return (
    <Sheet>
      <Sample title="Ce qui flotte">
        <Button onPress={() => setOpen(true)}>Ouvrir le dialogue</Button>
        <Menu trigger={<Button>Ouvrir le menu</Button>} label="Élément" entries={entries} onAction={() => undefined} />
        <Popover trigger={<Button>Filtrer</Button>} label="Filtres">
          <Checkbox defaultSelected>Rencontres</Checkbox>
          <Checkbox>Séances</Checkbox>
        </Popover>
      </Sample>
      <Dialog
        title="Décaler la mission"
        isOpen={isOpen}
        onOpenChange={setOpen}
        closeLabel="Fermer"
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Annuler</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Décaler de 7 jours
            </Button>
          </>
        }
      >
        <p>Les 152 éléments gardent leur heure locale; deux tombent dans l’heure qui n’existe pas.</p>
      </Dialog>
      <ToastRegion
        label="Avis"
        toast={isToastOpen ? moved : null}
        dismissLabel="Fermer l’avis"
        onDismiss={() => setToastOpen(false)}
      />
    </Sheet>
  );
}
