import {
  BedDouble,
  Bus,
  CarFront,
  Flag,
  Footprints,
  Handshake,
  type LucideIcon,
  Microscope,
  Plane,
  Presentation,
  Ship,
  TrainFront,
  Utensils,
  Wine,
} from 'lucide-react';
import type { ItineraryItem, LegMode, SessionKind } from '../../../../shared/model/itineraryItem';

const modeIcons: Readonly<Record<LegMode, LucideIcon>> = {
  flight: Plane,
  train: TrainFront,
  coach: Bus,
  car: CarFront,
  ferry: Ship,
  walk: Footprints,
};

const kindIcons: Readonly<Partial<Record<SessionKind, LucideIcon>>> = {
  plenary: Presentation,
  panel: Presentation,
  briefing: Presentation,
  reception: Wine,
  meal: Utensils,
  'site-visit': Microscope,
  'partnering-meeting': Handshake,
};

/** The drawing that stands for what kind of item it is; free time has none. */
export function itemIcon(item: ItineraryItem): LucideIcon | undefined {
  if (item.type === 'session') return kindIcons[item.kind];
  if (item.type === 'leg') return modeIcons[item.mode];
  return item.type === 'stay' ? BedDouble : Flag;
}
