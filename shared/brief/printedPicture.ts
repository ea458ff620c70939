import type { Picture } from '../model/picture';

/** A picture on paper, and what a page that is read aloud says of it. */
export interface PrintedPicture {
  readonly address: Picture;
  readonly description: string;
}
