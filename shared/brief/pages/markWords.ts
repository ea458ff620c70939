import type { TFunction } from 'i18next';

/** The words beside the marks of a day, and the heads of its tables. */
export interface MarkWords {
  readonly joint: string;
  readonly tentative: string;
  readonly meetings: Readonly<Record<'time' | 'ours' | 'theirs' | 'people' | 'place', string>>;
}

export function markWords(t: TFunction<'print'>): MarkWords {
  return {
    joint: t('day.joint'),
    tentative: t('day.tentative'),
    meetings: {
      time: t('partnering.time'),
      ours: t('partnering.delegation'),
      theirs: t('partnering.host'),
      people: t('partnering.people'),
      place: t('partnering.place'),
    },
  };
}
