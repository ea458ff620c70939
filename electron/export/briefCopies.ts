import { delegationOf } from '../../shared/brief/delegationOf';
import { dossierReaders } from '../../shared/brief/dossierReaders';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { DelegateId } from '../../shared/model/identifier';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { PersonalCopy } from './personalCopy';

/** The languages of a delegation brief. "The recipient's" means every language that somebody in the delegation reads. */
export function briefLocales(mission: Mission, { language }: BriefRequest): readonly Locale[] {
  if (language === 'both') return ['fr', 'en'];
  if (language !== 'recipient') return [language];
  const read = new Set(delegationOf(mission, 'fr').map(({ person }) => person.language));
  const locales = (['fr', 'en'] as const).filter((locale) => read.has(locale));
  return locales.length > 0 ? locales : ['fr'];
}

/** The copies that a request asks for, of what each person has their own: those named, or everyone's, in the order of the directory. */
export function personalCopies(mission: Mission, { delegates, language }: BriefRequest): readonly PersonalCopy[] {
  const asked: ReadonlySet<DelegateId> = new Set(delegates);
  return delegationOf(mission, language === 'en' ? 'en' : 'fr')
    .filter(({ delegate }) => asked.size === 0 || asked.has(delegate.id))
    .flatMap(({ delegate, person }) => {
      const locales =
        language === 'both' ? (['fr', 'en'] as const) : [language === 'recipient' ? person.language : language];
      return locales.map((locale) => ({ delegate: delegate.id, locale }));
    });
}

/** The same, of those for whose meetings something was prepared. */
export function dossierCopies(mission: Mission, request: BriefRequest): readonly PersonalCopy[] {
  const readers = dossierReaders(mission, request);
  return personalCopies(mission, request).filter(({ delegate }) => readers.has(delegate));
}
