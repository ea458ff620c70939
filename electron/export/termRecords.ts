import { proposedTerm } from '../../shared/agreements/proposedTerm';
import { briefContext } from '../../shared/brief/briefContext';
import { evidenceOfMission } from '../../shared/brief/evidenceOfMission';
import { termRecord, type TermRecord } from '../../shared/brief/termRecord';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { TermRecordRequest } from '../../shared/ipc/termRecordRequest';
import type { PrintSource } from './printSource';
import { sheetLocales } from './sheetLocales';

/** The record of a term in each language that was asked for; none where no agreement has a term. */
export function termRecords({ mission, request, now }: PrintSource<TermRecordRequest>): readonly TermRecord[] {
  const term = request.term === null ? proposedTerm(mission) : mission.terms[request.term];
  if (!term) return [];
  const { readers, language, others } = request;
  const own = evidenceOfMission(mission, term.agreement, createTranslations('fr'));
  return sheetLocales(language).flatMap((locale) => {
    const context = briefContext({ mission, locale, now, pages: new Map() });
    return termRecord({ term: term.id, readers, missions: [own, ...others] }, context) ?? [];
  });
}
