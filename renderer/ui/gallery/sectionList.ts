import type { ComponentType } from 'react';
import { BoardLargeSection, BoardSection } from './sections/BoardSection';
import { ButtonsSection } from './sections/ButtonsSection';
import { CardsSection } from './sections/CardsSection';
import { ChoicesSection } from './sections/ChoicesSection';
import { FieldsSection } from './sections/FieldsSection';
import { FrameSection } from './sections/FrameSection';
import { GridEmptySection, GridFiltersSection, GridLargeSection, GridSection } from './sections/GridSection';
import { ItemCardsSection } from './sections/ItemCardsSection';
import { MarksSection } from './sections/MarksSection';
import { OverlaysSection } from './sections/OverlaysSection';
import { TypeSection } from './sections/TypeSection';

export interface GallerySection {
  /** Name in the address. */
  id: string;
  Section: ComponentType;
  /** A window of its own, shown without what is around the others. */
  isWhole?: boolean;
}

export const sections: readonly GallerySection[] = [
  { id: 'type', Section: TypeSection },
  { id: 'buttons', Section: ButtonsSection },
  { id: 'choices', Section: ChoicesSection },
  { id: 'fields', Section: FieldsSection },
  { id: 'marks', Section: MarksSection },
  { id: 'overlays', Section: OverlaysSection },
  { id: 'cards', Section: CardsSection },
  { id: 'frame', Section: FrameSection, isWhole: true },
  { id: 'items', Section: ItemCardsSection },
  { id: 'board', Section: BoardSection },
  { id: 'board-large', Section: BoardLargeSection },
  { id: 'grid', Section: GridSection },
  { id: 'grid-filters', Section: GridFiltersSection },
  { id: 'grid-empty', Section: GridEmptySection },
  { id: 'grid-large', Section: GridLargeSection },
];
