import type { TFunction } from 'i18next';
import { type DelegatePart, delegateParts } from '../../../shared/delegation/delegateParts';

/** Everything that the table says of completeness, in words that its rows share. */
export interface CompletenessWords {
  /** By how many parts are there: "0 of 8" first. */
  readonly figures: readonly string[];
  readonly parts: readonly {
    readonly id: DelegatePart;
    readonly isThere: string;
    readonly isMissing: string;
  }[];
}

export function completenessWords(t: TFunction<'delegation'>): CompletenessWords {
  const total = delegateParts.length;
  return {
    figures: Array.from({ length: total + 1 }, (_, done) => t('complete.figure', { done, total })),
    parts: delegateParts.map((id) => {
      const part = t(`complete.${id}`);
      return { id, isThere: t('complete.is', { part }), isMissing: t('complete.isNot', { part }) };
    }),
  };
}
