import { programmeHtml } from '../../shared/brief/programmeHtml';
import { publicProgramme, type PublicProgramme } from '../../shared/brief/publicProgramme';
import { type CalendarChoices, usualCalendarChoices } from '../../shared/model/calendarChoices';
import type { FileError } from '../../shared/ipc/fileError';
import type { ProgrammeRequest } from '../../shared/ipc/programmeRequest';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { attemptPrint } from './attemptPrint';
import { calendarFiles, type CalendarWork, type WrittenCalendars } from './exportCalendars';
import type { Printer } from './printDocument';
import { renderProgramme } from './renderProgramme';
import { safeFileName } from './safeFileName';
import { type NamedFile, writeFiles } from './writeFiles';

interface ProgrammeWork extends CalendarWork {
  readonly printer: Printer;
}

/** What is only probable is announced to nobody. */
const choices: CalendarChoices = { ...usualCalendarChoices, includeTentative: false };

/**
 * Writes what a partner may publish into a folder, all or none: in each language a web page and a page to print, and one calendar
 * of the public events, in that language or in both. Fails where nothing is public.
 */
export async function saveProgramme(
  mission: Mission,
  { language, paper }: ProgrammeRequest,
  work: ProgrammeWork,
): Promise<Result<WrittenCalendars, FileError>> {
  const locales: readonly Locale[] = language === 'both' ? ['fr', 'en'] : [language];
  const programmes = locales.map((locale) => publicProgramme(mission, { locale, now: work.now }));
  if (programmes.every(({ days }) => days.length === 0)) return failure({ code: 'nothing-public', file: work.folder });
  const request = {
    recipients: [{ kind: 'public' } as const],
    choices: { ...choices, language },
    form: 'files' as const,
  };
  const calendars = await calendarFiles(mission, request, work);
  if (!calendars.ok) return calendars;
  const files: NamedFile[] = [...calendars.value.files];
  for (const programme of programmes) {
    const pdf = await attemptPrint(`${nameOf(programme)}.pdf`, work.signal, () =>
      work.printer.print(renderProgramme(programme, paper), 'final'),
    );
    if (!pdf.ok) return pdf;
    files.push({ fileName: `${nameOf(programme)}.pdf`, bytes: pdf.value });
    files.push({
      fileName: pageName(programme),
      bytes: Buffer.from(programmeHtml(programme, otherOf(programme, programmes))),
    });
  }
  const report = await writeFiles(files, work);
  const { entries, warnings } = calendars.value;
  return report.ok ? success({ ...report.value, entries, warnings }) : report;
}

function nameOf({ heading, name, locale }: PublicProgramme): string {
  return `${heading} - ${name.text} - ${locale}`;
}

/** As it is called on disk: the page in the other language leads there. */
function pageName(programme: PublicProgramme): string {
  return safeFileName(`${nameOf(programme)}.html`);
}

function otherOf({ locale }: PublicProgramme, programmes: readonly PublicProgramme[]) {
  const other = programmes.find((programme) => programme.locale !== locale);
  return other && { locale: other.locale, fileName: pageName(other) };
}
