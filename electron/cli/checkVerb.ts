import { findConflicts } from '../../shared/conflicts/findConflicts';
import type { Finding } from '../../shared/conflicts/finding';
import { weighFindings } from '../../shared/conflicts/weighFindings';
import { findingSentence } from '../../shared/i18n/findingSentence';
import type { Acceptance } from '../../shared/model/acceptance';
import { success } from '../../shared/model/result';
import { dateIn } from '../../shared/time/dateIn';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { readMission } from './readMission';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

/**
 * Lists what is wrong with a mission, in words or for another program, and apart from it what was accepted. Finding something
 * is not a failure.
 */
export async function checkVerb(
  { file, json }: Extract<VerbCall, { verb: 'check' }>,
  context: VerbContext,
): VerbOutcome {
  const read = await readMission(context, file);
  if (!read.ok) return read;
  const { mission } = read.value;
  const today = dateIn(mission.homeZone, epochMsOfInstant(context.session.now()));
  const { open, accepted, lapsed } = weighFindings(mission, findConflicts(mission, today));
  const said = (finding: Finding) => ({
    ...finding,
    ...findingSentence(context.translations, finding, context.locale),
  });
  const findings = open.map((finding) => {
    const wasAccepted = lapsed.get(finding.id);
    return { ...said(finding), ...(wasAccepted && { wasAccepted: grounds(wasAccepted) }) };
  });
  const settled = accepted.map(({ finding, acceptance }) => ({ ...said(finding), accepted: grounds(acceptance) }));
  if (json) {
    return success(JSON.stringify({ mission: mission.id, zoneRelease, findings, accepted: settled }, null, 2));
  }
  const { t } = context;
  return success(
    [
      ...findings.map(({ severity, title, reason, wasAccepted }) =>
        [
          t(`severity.${severity}`),
          title,
          reason,
          ...(wasAccepted ? [t('lapsed', { reason: inOneLine(wasAccepted.reason) })] : []),
        ].join('\t'),
      ),
      t('conflicts', { count: findings.length }),
      ...(settled.length > 0 ? [t('accepted', { count: settled.length })] : []),
      ...settled.map(({ title, accepted: { reason } }) =>
        [t('severity.accepted'), title, inOneLine(reason)].join('\t'),
      ),
    ].join('\n'),
  );
}

/** A reason may have paragraphs; a row of the list has none. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function grounds({ reason, acceptedAt }: Acceptance) {
  return { reason, acceptedAt };
}
