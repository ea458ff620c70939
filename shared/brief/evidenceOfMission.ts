import type { i18n } from 'i18next';
import { type Evidence, evidenceByClause } from '../agreements/evidenceByClause';
import { evidenceTitle } from '../i18n/evidenceTitle';
import { projectFor } from '../itinerary/projectFor';
import { assertNever } from '../model/assertNever';
import { claimStandingParts } from '../model/claimStanding';
import type { AgreementId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { EvidenceLine, EvidenceStatus, MissionEvidence } from '../model/missionEvidence';
import { standingParts } from '../model/supportStanding';
import { isMeeting } from './isMeeting';

/**
 * What a mission shows of an agreement, clause by clause, in words of both languages.
 *
 * @param mission whole: each line says what the other parties learn of it
 */
export function evidenceOfMission(mission: Mission, agreement: AgreementId, translations: i18n): MissionEvidence {
  const shared = sharedIds(mission, agreement);
  const { titleFr, titleEn, firstDay, lastDay } = mission;
  return {
    titleFr,
    titleEn,
    firstDay,
    lastDay,
    clauses: evidenceByClause(mission, agreement).map(({ clause, evidence }) => ({
      id: clause.id,
      kind: clause.kind,
      titleFr: clause.titleFr,
      titleEn: clause.titleEn,
      lines: evidence.map((each) => lineOf(each, mission, shared, translations)),
    })),
  };
}

function sharedIds(mission: Mission, agreement: AgreementId): ReadonlySet<string> {
  const partner = projectFor(mission, { audience: 'hosts' });
  return new Set(
    evidenceByClause(partner, agreement).flatMap(({ evidence }) => evidence.map(({ record }) => record.id)),
  );
}

function lineOf(evidence: Evidence, mission: Mission, shared: ReadonlySet<string>, translations: i18n): EvidenceLine {
  const { collection, day } = evidence;
  const status = statusOf(evidence);
  return {
    kind: collection,
    titleFr: evidenceTitle(translations, mission, evidence, 'fr'),
    titleEn: evidenceTitle(translations, mission, evidence, 'en'),
    ...(day !== undefined && { day }),
    ...(status !== undefined && { status }),
    sharing: sharingOf(evidence, shared),
  };
}

function sharingOf(evidence: Evidence, shared: ReadonlySet<string>): EvidenceLine['sharing'] {
  if (evidence.collection === 'outcomes' || !shared.has(evidence.record.id)) return 'private';
  return evidence.collection === 'items' && isMeeting(evidence.record) ? 'counted' : 'named';
}

function statusOf(evidence: Evidence): EvidenceStatus | undefined {
  switch (evidence.collection) {
    case 'items':
      return evidence.record.status === 'tentative' ? 'tentative' : undefined;
    case 'supportRequests': {
      const { status } = standingParts(evidence.record.standing);
      return status === 'declined' ? undefined : status;
    }
    case 'announcements':
      return evidence.record.status;
    case 'claims': {
      const { status } = claimStandingParts(evidence.record.standing);
      return status === 'refused' ? undefined : status;
    }
    case 'outcomes':
      return undefined;
    default:
      return assertNever(evidence);
  }
}
