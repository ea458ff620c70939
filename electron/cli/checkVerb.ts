import { findConflicts } from '../../shared/conflicts/findConflicts';
import { findingSentence } from '../../shared/i18n/findingSentence';
import { success } from '../../shared/model/result';
import { zoneRelease } from '../../shared/time/zoneRelease';
import { readMission } from './readMission';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

/** Lists what is wrong with a mission, in words or for another program. Finding something is not a failure. */
export async function checkVerb(
  { file, json }: Extract<VerbCall, { verb: 'check' }>,
  context: VerbContext,
): VerbOutcome {
  const read = await readMission(context, file);
  if (!read.ok) return read;
  const { mission } = read.value;
  const findings = findConflicts(mission).map((finding) => ({
    ...finding,
    ...findingSentence(context.translations, finding, context.locale),
  }));
  if (json) return success(JSON.stringify({ mission: mission.id, zoneRelease, findings }, null, 2));
  const { t } = context;
  const lines = findings.map(({ severity, title, reason }) => `${t(`severity.${severity}`)}\t${title}\t${reason}`);
  return success([...lines, t('conflicts', { count: findings.length })].join('\n'));
}
