import { agreementsOf } from '../../shared/agreements/agreementsOf';
import { termOfRecord } from '../../shared/agreements/termOfRecord';
import { termsOf } from '../../shared/agreements/termsOf';
import { briefContext } from '../../shared/brief/briefContext';
import { evidenceOfMission } from '../../shared/brief/evidenceOfMission';
import { termRecord, type TermRecord } from '../../shared/brief/termRecord';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { TermRecordRequest } from '../../shared/ipc/termRecordRequest';
import type { Mission } from '../../shared/model/mission';
import type { Term } from '../../shared/model/term';
import type { PrintSource } from './printSource';
import { sheetLocales } from './sheetLocales';

/** The record of a term in each language that was asked for; none where no agreement has a term. */
export function termRecords({ mission, request, now }: PrintSource<TermRecordRequest>): readonly TermRecord[] {
  const term = requestedTerm(mission, request);
  if (!term) return [];
  const { readers, language, others } = request;
  return sheetLocales(language).flatMap((locale) => {
    const own = evidenceOfMission(mission, term.agreement, createTranslations(locale));
    const context = briefContext({ mission, locale, now, pages: new Map() });
    return termRecord({ term: term.id, readers, missions: [own, ...others] }, context) ?? [];
  });
}

function requestedTerm(mission: Mission, { term }: TermRecordRequest): Term | undefined {
  if (term !== null) return mission.terms[term];
  const [agreement] = agreementsOf(mission, 'fr').filter(({ id }) => termsOf(mission, id).length > 0);
  return agreement && termOfRecord(termsOf(mission, agreement.id), mission);
}
