import { listWords } from '../../shared/delegation/listWords';
import { askGroups } from '../../shared/delegation/askGroups';
import { askWords } from '../../shared/delegation/askWords';
import { askWorkbook } from '../../shared/delegation/askWorkbook';
import { listWorkbook } from '../../shared/delegation/listWorkbook';
import { peopleList } from '../../shared/delegation/peopleLists';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import type { MissingDetailsRequest, PeopleListsRequest, WorkbookRequest } from '../../shared/ipc/workbookRequest';
import { surveyedOrganisations } from '../../shared/itinerary/surveyedOrganisations';
import { assertNever } from '../../shared/model/assertNever';
import type { OrganisationId } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import { travelLists } from '../../shared/model/peopleListId';
import { translatedText } from '../../shared/model/translatedText';
import { askedFileName } from '../../shared/text/askedFileName';
import { surveyWords } from '../../shared/outcomes/surveyWords';
import { surveyWorkbook } from '../../shared/outcomes/surveyWorkbook';
import { dateIn } from '../../shared/time/dateIn';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import type { ExportWork } from './exportWork';
import { workbookBytes } from './workbookBytes';
import { type NamedFile, writeFiles } from './writeFiles';

/** Writes spreadsheets into a folder, all or none. */
export function saveWorkbooks(
  mission: Mission,
  request: WorkbookRequest,
  work: Pick<ExportWork, 'files' | 'folder' | 'locale' | 'now' | 'signal'>,
): Promise<Result<ExportReport, FileError>> {
  return writeFiles(filesOf(mission, request, work), work);
}

type Writing = Pick<ExportWork, 'locale' | 'now'>;

function filesOf(mission: Mission, request: WorkbookRequest, writing: Writing): readonly NamedFile[] {
  switch (request.document) {
    case 'missing-details':
      return askedFiles(mission, request);
    case 'survey':
      return surveyFiles(mission, request.of);
    case 'people-lists':
      return [listFile(mission, request, writing)];
    default:
      return assertNever(request);
  }
}

/** The guests alone go to whoever receives them; what it costs does not go with them. */
function listFile(
  mission: Mission,
  { guestsOf, jointOf }: Pick<PeopleListsRequest, 'guestsOf' | 'jointOf'>,
  { locale, now }: Writing,
): NamedFile {
  const t = listWords(locale);
  const item = jointOf ?? guestsOf;
  const ofActivity = jointOf ? (['joint', 'guests'] as const) : (['guests'] as const);
  const ids = item === undefined ? travelLists : ofActivity;
  const today = dateIn(mission.homeZone, epochMsOfInstant(now));
  const lists = ids.map((id) => peopleList(id, { mission, locale, t, item, today }));
  const of = item === undefined ? mission : mission.items[item];
  const title = of ? translatedText(of, 'title', locale).text : '';
  const name = t(item === undefined ? 'title' : `list.${ofActivity[0]}`);
  return { fileName: `${name} - ${title}.xlsx`, bytes: workbookBytes(listWorkbook(lists, t)) };
}

function surveyFiles(mission: Mission, of: readonly OrganisationId[]): readonly NamedFile[] {
  const words = surveyWords(createTranslations('fr'));
  const wanted = new Set(of);
  return surveyedOrganisations(mission)
    .filter(({ id }) => wanted.has(id))
    .map(({ id, name }) => ({
      fileName: askedFileName({ key: id, name }, words),
      bytes: workbookBytes(surveyWorkbook({ id, name }, words)),
    }));
}

function askedFiles(mission: Mission, { of }: MissingDetailsRequest): readonly NamedFile[] {
  const words = askWords(createTranslations('fr'));
  const wanted = new Set<string>(of);
  return askGroups(mission)
    .filter(({ key }) => wanted.has(key))
    .map((group) => ({ fileName: askedFileName(group, words), bytes: workbookBytes(askWorkbook(group, words)) }));
}
