/** How much a generated mission holds. The same size gives the same mission, byte for byte. */
export interface MissionSize {
  readonly id: string;
  /** Sessions, legs, stays and deadlines together. */
  readonly items: number;
  readonly organisations: number;
  readonly delegates: number;
  readonly groups: number;
  readonly days: number;
  /** Sessions of the whole delegation, out of `items`. */
  readonly common: number;
  /** Sessions of one group, out of `items`. */
  readonly ofGroups: number;
  /** Whether each group flies there and back and has beds, out of `items`. */
  readonly hasTravel: boolean;
}
