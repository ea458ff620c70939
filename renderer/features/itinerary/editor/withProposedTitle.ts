import type { i18n } from 'i18next';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import type { ItemDraft } from './itemDraft';

/**
 * Fills a title that nobody wrote with what it would say anyway: a leg's vehicle and way ("Vol AC 1234, Montréal → San
 * Diego"), the name of the hotel. One that was written in either language is left alone.
 */
export function withProposedTitle(draft: ItemDraft, mission: Mission, translations: i18n): ItemDraft {
  if (draft.titleFr.trim() !== '' || draft.titleEn.trim() !== '') return draft;
  if (draft.type === 'leg') {
    return { ...draft, titleFr: legTitle(draft, 'fr', translations), titleEn: legTitle(draft, 'en', translations) };
  }
  const venue = draft.type === 'stay' && draft.venue !== null ? mission.venues[draft.venue] : undefined;
  return venue ? { ...draft, titleFr: venue.nameFr, titleEn: venue.nameEn } : draft;
}

function legTitle(draft: ItemDraft, locale: Locale, translations: i18n): string {
  const t = translations.getFixedT(locale, 'common');
  const [from, to] = locale === 'fr' ? [draft.originFr, draft.destinationFr] : [draft.originEn, draft.destinationEn];
  const vehicle = [t(`legMode.${draft.mode}`), draft.number.trim()].filter(Boolean).join(' ');
  const way = [from, to].map((place) => place.trim()).filter(Boolean);
  return way.length === 0 ? vehicle : `${vehicle}, ${way.join(' → ')}`;
}
