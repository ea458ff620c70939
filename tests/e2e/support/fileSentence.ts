import type * as enCatalogue from '../../../shared/i18n/en/error';
import type * as frCatalogue from '../../../shared/i18n/fr/error';
import type { FileError } from '../../../shared/ipc/fileError';
import { projectModule } from './projectModule';

const { frError } = await projectModule<typeof frCatalogue>('shared/i18n/fr/error.ts');
const { enError } = await projectModule<typeof enCatalogue>('shared/i18n/en/error.ts');

/** The one line that a person reads about a file, whatever the system's own reason in it is, and nothing around it. */
export function fileSentence(language: 'fr' | 'en', code: FileError['code'], file: string): RegExp {
  const sentence = (language === 'fr' ? frError : enError).file[code].replace('{{file}}', file);
  const escaped = sentence.replace(/[$()*+.?[\\\]^|]/g, '\\$&').replace('{{detail}}', '.+');
  // French spacing puts spaces that do not break where the catalogue has plain ones.
  return new RegExp(`^${escaped.replace(/ /g, '\\s')}\\n?$`);
}
