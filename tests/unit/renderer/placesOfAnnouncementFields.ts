import { inForm, marks, type PlacesOf } from './fieldPlace';

/** What is announced where, field by field. */
export const placesOfAnnouncementFields: PlacesOf = {
  ...marks,
  ...inForm('features/promotion/AnnouncementWhatFields.tsx', 'promotion.field', [
    'outlet',
    'channel',
    'organisation',
    'day',
    'language',
    'status',
    'clause',
    'owner',
  ]),
  ...inForm('features/promotion/AnnouncementEvents.tsx', 'promotion.field', ['items']),
  ...inForm('features/promotion/AnnouncementTexts.tsx', 'promotion.field', ['textFr', 'textEn']),
  ...inForm('features/promotion/AnnouncementSheet.tsx', 'promotion.field', ['notes']),
  basis: 'Kept by the application, to tell when a text is older than its events.',
};
