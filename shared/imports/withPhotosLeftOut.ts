import type { LeftOut } from './leftOut';

/** The same with so many more pictures: of contacts that were read whole, but whose pictures are not taken over. */
export function withPhotosLeftOut(leftOut: LeftOut, count: number): LeftOut {
  return { ...leftOut, photos: leftOut.photos + count };
}
