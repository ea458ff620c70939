import { partsOfWallTime } from '../model/wallTime';
import { foldText } from '../text/foldText';
import type { AgendaEvent } from './agendaFile';
import type { NewPlace, NewRoom, PlannedEvent } from './agendaImportPlan';
import type { PlaceGuess } from './placeOfLocation';

/** The places that events name and the mission does not know, each once. */
export class NewPlaces {
  private readonly byKey = new Map<string, NewPlace>();
  private readonly roomByKey = new Map<string, NewRoom>();

  add(
    { venue, unknownPlace, unknownRoom }: PlaceGuess,
    event: AgendaEvent,
  ): Pick<PlannedEvent, 'newPlace' | 'newRoom'> {
    const newPlace = unknownPlace === undefined ? undefined : this.addPlace(unknownPlace, event);
    const names = event.carried?.room;
    const newRoom = names && unknownRoom !== undefined ? this.addRoom(names, venue ?? newPlace ?? '') : undefined;
    return { ...(newPlace !== undefined && { newPlace }), ...(newRoom !== undefined && { newRoom }) };
  }

  private addPlace(name: string, { carried, start }: AgendaEvent): string {
    const key = foldText(name) || name;
    const { zone } = partsOfWallTime(start);
    if (!this.byKey.has(key))
      this.byKey.set(key, { key, name, zone, ...(carried?.venue && { carried: carried.venue }) });
    return key;
  }

  /** @param within a venue of the mission, or the key of a new one */
  private addRoom(names: NewRoom['names'], within: string): string {
    const key = JSON.stringify([within, foldText(names.fr || names.en)]);
    if (!this.roomByKey.has(key)) this.roomByKey.set(key, { key, names });
    return key;
  }

  get places(): readonly NewPlace[] {
    return [...this.byKey.values()];
  }

  get rooms(): readonly NewRoom[] {
    return [...this.roomByKey.values()];
  }
}
