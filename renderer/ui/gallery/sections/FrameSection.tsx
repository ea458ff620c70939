import {
  Building2,
  CalendarDays,
  CircleAlert,
  CircleHelp,
  Handshake,
  LayoutDashboard,
  PanelLeftOpen,
  Redo2,
  ScrollText,
  Settings2,
  Undo2,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { AppFrame } from '../../frame/AppFrame';
import { BrandMark } from '../../frame/BrandMark';
import type { NavItem, NavSection } from '../../frame/navigation';
import { Rail } from '../../frame/Rail';
import { SavedIndicator } from '../../frame/SavedIndicator';
import { SearchTrigger } from '../../frame/SearchTrigger';
import { Sidebar } from '../../frame/Sidebar';
import { SidePane } from '../../frame/SidePane';
import { StatusBar } from '../../frame/StatusBar';
import { StatusItem } from '../../frame/StatusItem';
import { TitleBar } from '../../frame/TitleBar';
import { TitleBarName } from '../../frame/TitleBarName';
import { Toolbar } from '../../frame/Toolbar';
import { ToolbarTitle } from '../../frame/ToolbarTitle';
import { WindowButtons } from '../../frame/WindowButtons';
import { Chip } from '../../marks/Chip';
import { StatusMark } from '../../marks/StatusMark';

const sections: NavSection[] = [
  {
    id: 'mission',
    label: 'Mission',
    items: [
      { id: 'overview', label: 'Vue d’ensemble', icon: LayoutDashboard },
      { id: 'itinerary', label: 'Itinéraire', icon: CalendarDays },
      { id: 'delegation', label: 'Délégation', icon: Users, count: 48, countLabel: '48 délégués' },
      { id: 'meetings', label: 'Rencontres', icon: Handshake, count: 118, countLabel: '118 rencontres' },
      { id: 'conflicts', label: 'Conflits', icon: CircleAlert, count: 7, countTone: 'stop', countLabel: '7 conflits' },
    ],
  },
  {
    id: 'directory',
    label: 'Répertoire',
    items: [
      { id: 'organisations', label: 'Organisations', icon: Building2 },
      { id: 'agreements', label: 'Ententes', icon: ScrollText },
    ],
  },
];

const footer: NavItem[] = [
  { id: 'settings', label: 'Réglages', icon: Settings2 },
  { id: 'keys', label: 'Raccourcis', icon: CircleHelp, shortcut: '?' },
];

const windowLabels = { minimise: 'Réduire', maximise: 'Agrandir', restore: 'Restaurer', close: 'Fermer' };

/** The window, with the sidebar or the rail. */
export function FrameSection() {
  const [active, setActive] = useState<string | null>('overview');
  const [isRail, setRail] = useState(false);
  const navigation = { label: 'Navigation', sections, footer, activeId: active, onNavigate: setActive };
  const expand = { icon: PanelLeftOpen, label: 'Déplier', onPress: () => setRail(false) };
  return (
    <AppFrame
      titleBar={<SampleTitleBar />}
      navigation={isRail ? <Rail {...navigation} expand={expand} /> : <Sidebar {...navigation} />}
      statusBar={<SampleStatusBar />}
    >
      <Toolbar
        label="Délégation"
        start={<ToolbarTitle title="Délégation" aside="48 délégués · 24 organisations" />}
        end={<Button onPress={() => setRail(!isRail)}>Replier la navigation</Button>}
      />
      <SidePane title="À placer" aside="12" footer="Glisser vers la grille">
        <p>Cedarline Ventures</p>
      </SidePane>
    </AppFrame>
  );
}

function SampleTitleBar() {
  return (
    <TitleBar
      start={
        <>
          <BrandMark />
          <TitleBarName name="BIO 2026 San Diego" />
          <Chip isOutlined>Exemple</Chip>
        </>
      }
      center={<SearchTrigger label="Rechercher ou lancer une commande" shortcut="Ctrl K" onPress={() => undefined} />}
      end={
        <>
          <IconButton icon={Undo2} label="Annuler" />
          <IconButton icon={Redo2} label="Rétablir" isDisabled />
          <WindowButtons
            isMaximised={false}
            labels={windowLabels}
            onMinimise={() => undefined}
            onToggleMaximise={() => undefined}
            onClose={() => undefined}
          />
        </>
      }
    />
  );
}

function SampleStatusBar() {
  return (
    <StatusBar
      label="État"
      start={
        <>
          <SavedIndicator state="saved" text="Enregistré à 14 h 02" />
          <SavedIndicator state="saving" text="Enregistrement…" />
          <StatusItem>Journal local à jour</StatusItem>
        </>
      }
      end={
        <>
          <StatusItem>
            <strong>11 h 40</strong> San Diego HAP
          </StatusItem>
          <StatusItem isSeparated onPress={() => undefined} label="2 conflits impossibles, 3 risqués">
            <StatusMark severity="impossible" label="Impossibles" size={12} /> 2
            <StatusMark severity="risky" label="Risqués" size={12} /> 3
          </StatusItem>
          <StatusItem isSeparated>FR</StatusItem>
        </>
      }
    />
  );
}
