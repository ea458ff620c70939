import { contactCards } from '../../shared/directory/contactCards';
import { createTranslations } from '../../shared/i18n/createTranslations';
import type { ContactCardsRequest } from '../../shared/ipc/contactCardsRequest';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import { translatedText } from '../../shared/model/translatedText';
import type { ExportWork } from './exportWork';
import { writeFiles } from './writeFiles';

/** Writes one file of contacts into a folder. */
export function saveContactCards(
  mission: Mission,
  request: ContactCardsRequest,
  work: Pick<ExportWork, 'files' | 'folder' | 'locale' | 'signal'>,
): Promise<Result<ExportReport, FileError>> {
  const { locale } = work;
  const t = createTranslations(locale).getFixedT(locale, 'directory');
  const whose = request.source === 'directory' ? t('title') : translatedText(mission, 'title', locale).text;
  const bytes = new TextEncoder().encode(contactCards(mission, { ...request, locale }));
  return writeFiles([{ fileName: `${whose} - ${t(request.table)}.vcf`, bytes }], work);
}
