import type { Picture, PictureField } from '../model/picture';

/** The picture that a contact brings along, before anybody has looked into it. */
export interface CardPicture {
  readonly row: number;
  /** A photo of a person, or the logo of an organisation. */
  readonly field: PictureField;
  /** Digits in base64. */
  readonly data: string;
}

/** The same, made small and without what the camera wrote into it. */
export interface RowPicture extends Pick<CardPicture, 'row' | 'field'> {
  readonly picture: Picture;
}
