import { delegationOf } from '../../shared/brief/delegationOf';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { DelegateId } from '../../shared/model/identifier';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { PocketCopy } from './renderPockets';

/** The languages of a delegation brief. "The recipient's" means every language that somebody in the delegation reads. */
export function briefLocales(mission: Mission, { language }: BriefRequest): readonly Locale[] {
  if (language === 'both') return ['fr', 'en'];
  if (language !== 'recipient') return [language];
  const read = new Set(delegationOf(mission, 'fr').map(({ person }) => person.language));
  const locales = (['fr', 'en'] as const).filter((locale) => read.has(locale));
  return locales.length > 0 ? locales : ['fr'];
}

/** The pocket itineraries that a request asks for: those named, or everyone's, in the order of the directory. */
export function pocketCopies(mission: Mission, { delegates, language }: BriefRequest): readonly PocketCopy[] {
  const asked: ReadonlySet<DelegateId> = new Set(delegates);
  return delegationOf(mission, language === 'en' ? 'en' : 'fr')
    .filter(({ delegate }) => asked.size === 0 || asked.has(delegate.id))
    .flatMap(({ delegate, person }) => {
      const locales =
        language === 'both' ? (['fr', 'en'] as const) : [language === 'recipient' ? person.language : language];
      return locales.map((locale) => ({ delegate: delegate.id, locale }));
    });
}
