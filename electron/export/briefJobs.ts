import { listWords } from '../../shared/delegation/listWords';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { AccessListRequest } from '../../shared/ipc/accessListRequest';
import { type ListPaper, listPaper } from '../../shared/brief/listPaper';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { PeopleListRequest } from '../../shared/ipc/peopleListRequest';
import { assertNever } from '../../shared/model/assertNever';
import type { Locale } from '../../shared/model/locale';
import { translatedText } from '../../shared/model/translatedText';
import { personOfDelegate } from '../../shared/brief/personOfDelegate';
import { accessSheets } from './accessSheets';
import { accessWorkbook } from './accessWorkbook';
import { briefLocales, dossierCopies, personalCopies } from './briefCopies';
import { requestedSheets } from './changeSheets';
import type { PersonalCopy } from './personalCopy';
import type { PrintDocument } from './printDocument';
import type { PrintSource } from './printSource';
import { renderBrief, renderDossiers } from './renderBrief';
import { renderList } from './renderList';
import { renderPockets } from './renderPockets';
import { renderAccessSheets } from './renderAccessSheets';
import { renderChanges } from './renderChanges';
import { renderSupportSheets } from './renderSupportSheets';
import { renderTermRecords } from './renderTermRecords';
import { supportSheets } from './supportSheets';
import { termRecords } from './termRecords';
import { workbookBytes } from './workbookBytes';
import type { NamedFile } from './writeFiles';

/** One PDF to make. */
export interface PrintJob {
  /** As a person would name it; made safe where it is written. */
  readonly fileName: string;
  readonly render: (pages: ReadonlyMap<string, number>) => PrintDocument;
  /** The same as a spreadsheet, written beside it. */
  readonly workbook?: NamedFile;
}

/** One file per language, or per person and language: what each recipient is handed. */
export function filesToPrint(source: PrintSource): readonly PrintJob[] {
  const { request } = source;
  switch (request.document) {
    case 'delegation-brief':
      return briefFiles({ ...source, request });
    case 'pocket-itinerary':
      return personalCopies(source.mission, request).map((copy) => ({
        fileName: personalName(source, 'pocketItinerary', copy),
        render: () => renderPockets({ ...source, request }, [copy]),
      }));
    case 'meeting-dossiers':
      return dossierCopies(source.mission, request).map((copy) => ({
        fileName: personalName(source, 'meetingDossiers', copy),
        render: () => renderDossiers({ ...source, request }, [copy]),
      }));
    case 'change-sheet':
      return requestedSheets({ ...source, request }).map((sheet) => ({
        fileName: pdfName([sheet.heading, sheet.name, sheet.mission, sheet.locale]),
        render: () => renderChanges([sheet], request.paper),
      }));
    case 'support-sheet':
      return supportSheets({ ...source, request }).map((sheet) => ({
        fileName: pdfName([sheet.heading, sheet.name, sheet.mission, sheet.locale]),
        render: () => renderSupportSheets([sheet], request.paper),
      }));
    case 'term-record':
      return termRecords({ ...source, request }).map((sheet) => ({
        fileName: pdfName([sheet.heading, sheet.name.text, sheet.mission, sheet.locale]),
        render: () => renderTermRecords([sheet], request.paper),
      }));
    case 'access-list':
      return accessFiles({ ...source, request });
    case 'people-list':
      return listFiles({ ...source, request });
    default:
      return assertNever(request);
  }
}

/** Everything that a request asks for, one after the other: what the preview shows and the printer takes. */
export function printTogether(source: PrintSource): PrintJob['render'] {
  const { mission, request } = source;
  switch (request.document) {
    case 'delegation-brief':
      return (pages) => renderBrief({ ...source, request }, briefLocales(mission, request), pages);
    case 'pocket-itinerary':
      return () => renderPockets({ ...source, request }, personalCopies(mission, request));
    case 'meeting-dossiers':
      return () => renderDossiers({ ...source, request }, dossierCopies(mission, request));
    case 'change-sheet':
      return () => renderChanges(requestedSheets({ ...source, request }), request.paper);
    case 'support-sheet':
      return () => renderSupportSheets(supportSheets({ ...source, request }), request.paper);
    case 'term-record':
      return () => renderTermRecords(termRecords({ ...source, request }), request.paper);
    case 'access-list':
      return () => renderAccessSheets(accessSheets({ ...source, request }), request.paper);
    case 'people-list':
      return () => renderList(requestedList({ ...source, request }), request.paper);
    default:
      return assertNever(request);
  }
}

function briefFiles(source: PrintSource<BriefRequest>): readonly PrintJob[] {
  return briefLocales(source.mission, source.request).map((locale) => ({
    fileName: fileName(source, 'delegationBrief', [], locale),
    render: (pages) => renderBrief(source, [locale], pages),
  }));
}

function personalName(
  source: PrintSource,
  document: 'pocketItinerary' | 'meetingDossiers',
  { delegate, locale }: PersonalCopy,
): string {
  const person = personOfDelegate(source.mission, delegate);
  const name = [person?.givenName, person?.familyName].filter(Boolean).join(' ');
  return fileName(source, document, [name], locale);
}

/** Each list as a page to print and as a spreadsheet for a reception that keeps its own. */
function accessFiles(source: PrintSource<AccessListRequest>): readonly PrintJob[] {
  return accessSheets(source).map((sheet) => {
    const name = [sheet.heading, sheet.visit.text, sheet.mission, sheet.locale].filter(Boolean).join(' - ');
    return {
      fileName: `${name}.pdf`,
      render: () => renderAccessSheets([sheet], source.request.paper),
      workbook: { fileName: `${name}.xlsx`, bytes: workbookBytes(accessWorkbook(sheet)) },
    };
  });
}

/** None where nobody is in the list. */
function listFiles(source: PrintSource<PeopleListRequest>): readonly PrintJob[] {
  const paper = requestedList(source);
  if (paper.list.groups.length === 0 && paper.list.annexes.every(({ rows }) => rows.length === 0)) return [];
  const fileName = pdfName([paper.list.title, paper.mission, paper.locale]);
  return [{ fileName, render: () => renderList(paper, source.request.paper) }];
}

function requestedList({ mission, request, now, locale }: PrintSource<PeopleListRequest>): ListPaper {
  return listPaper(request.list, mission, { locale, now, t: listWords(locale), item: request.item });
}

function fileName(
  { mission }: PrintSource,
  document: 'delegationBrief' | 'pocketItinerary' | 'meetingDossiers',
  whose: readonly string[],
  locale: Locale,
): string {
  const t = createTranslations(locale).getFixedT(locale, 'print');
  const title = translatedText(mission, 'title', locale).text;
  return pdfName([t(`document.${document}`), ...whose, title, locale]);
}

function pdfName(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join(' - ')}.pdf`;
}
