import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import { briefPartSchema } from '../../../shared/model/briefPart';
import type { Settings } from '../../../shared/ipc/settings';

/** The delegation brief, whole, in the reader's language and on their paper. */
export function defaultBrief(language: Settings['locale'], paper: Settings['paper']): BriefRequest {
  return {
    document: 'delegation-brief',
    delegates: [],
    language,
    paper,
    parts: [...briefPartSchema.options],
    includeTentative: true,
  };
}
