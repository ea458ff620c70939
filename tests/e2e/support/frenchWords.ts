import type * as common from '../../../shared/i18n/fr/common';
import { projectModule } from './projectModule';

/** Words that several screens share, as the window says them in French. */
export const { frCommon: frenchWords } = await projectModule<typeof common>('shared/i18n/fr/common.ts');
