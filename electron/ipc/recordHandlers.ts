import { basename } from 'node:path';
import { sameAgreement } from '../../shared/agreements/sameAgreement';
import { evidenceOfMission } from '../../shared/brief/evidenceOfMission';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { missionEvidenceSchema } from '../../shared/model/missionEvidence';
import { failure, success } from '../../shared/model/result';
import { translatedText } from '../../shared/model/translatedText';
import type { WindowParts } from '../windows/missionWindows';
import type { HostHandlers } from './hostHandlers';
import { sessionOf } from './sessionOf';

/** Reading what other missions show of an agreement, for the record of one of its terms. `null` where the person closed the dialog. */
export function recordHandlers({ dialogs, storage, profile }: WindowParts): HostHandlers<'readOtherEvidence'> {
  return {
    readOtherEvidence: async (window, { agreement: id }) => {
      const agreement = sessionOf(window).mission.agreements[id];
      if (!agreement) return success(null);
      const path = await dialogs.askForFile(window, 'record');
      if (path === undefined) return success(null);
      const read = await storage.read(path);
      if (!read.ok) return read;
      const { locale } = profile.settings.value;
      const { mission } = read.value;
      const found = sameAgreement(agreement, mission);
      if (!found) {
        const [file, detail] = [mission, agreement].map((one) => translatedText(one, 'title', locale).text);
        return failure({ code: 'agreement-not-there', file: file ?? '', detail: detail ?? '' });
      }
      const evidence = missionEvidenceSchema.safeParse(
        evidenceOfMission(mission, found.id, createTranslations(locale)),
      );
      if (evidence.success) return success(evidence.data);
      return failure({ code: 'mission-too-demanding', file: basename(path) });
    },
  };
}
