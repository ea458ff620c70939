import type { ImportSeverity } from '../../../shared/imports/importProblem';
import type { Severity } from '../../ui/marks/StatusMark';
import type { Tone } from '../../ui/marks/tone';

/** The shapes and colours that the whole window uses for what is wrong, risky or to be looked at. */
export const severityMark: Readonly<Record<ImportSeverity, Severity>> = {
  error: 'impossible',
  warning: 'risky',
  check: 'check',
};

export const severityTone: Readonly<Record<ImportSeverity, Tone>> = {
  error: 'stop',
  warning: 'risk',
  check: 'check',
};
