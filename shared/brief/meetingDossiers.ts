import type { DelegateId } from '../model/identifier';
import type { BriefContext } from './briefContext';
import type { PrintedBook } from './delegationBrief';
import { dossierSections } from './dossierSections';
import { fullName } from './fullName';
import { joined } from './joined';
import { personOfDelegate } from './personOfDelegate';
import { said } from './said';
import { versionLine } from './versionLine';

/**
 * What one delegate needs in hand at their own meetings. What a company wants of a meeting is not for the others who travel
 * with it, so there is no book of all dossiers. Undefined where nothing was prepared.
 *
 * @param context whose mission is projected for this very delegate
 */
export function meetingDossiers(delegate: DelegateId, context: BriefContext): PrintedBook | undefined {
  const { mission, locale, t } = context;
  const person = personOfDelegate(mission, delegate);
  const sections = dossierSections(delegate, context);
  if (!person || sections.length === 0) return undefined;
  const title = said(mission, 'title', locale).text;
  return {
    locale,
    title: joined([t('document.meetingDossiers'), fullName(person), title], ' · '),
    mission: title,
    version: versionLine(context),
    audience: t('dossier.reader', { name: fullName(person) }),
    sections,
  };
}
