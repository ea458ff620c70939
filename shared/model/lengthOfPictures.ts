import type { Mission } from './mission';

/** How many characters all pictures of a mission take together (`picturesLength` is the most). */
export function lengthOfPictures({ organisations, people }: Pick<Mission, 'organisations' | 'people'>): number {
  const pictures = [
    ...Object.values(organisations).map(({ logo }) => logo),
    ...Object.values(people).map(({ photo }) => photo),
  ];
  return pictures.reduce((length, picture) => length + (picture?.length ?? 0), 0);
}
