import { enAgreements } from './agreements';
import { enAsking } from './asking';
import { enNeeds } from './needs';
import { enBenefits } from './benefits';
import { enBriefs } from './briefs';
import { enCalendars } from './calendars';
import { enClauses } from './clauses';
import { enCli } from './cli';
import { enCommand } from './command';
import { enCommon } from './common';
import { enConflicts } from './conflicts';
import { enContacts } from './contacts';
import { enDelegation } from './delegation';
import { enDirectory } from './directory';
import { enEntries } from './entries';
import { enError } from './error';
import { enHandOver } from './handOver';
import { enHistory } from './history';
import { enIcal } from './ical';
import { enImports } from './imports';
import { enItinerary } from './itinerary';
import { enJoint } from './joint';
import { enOutcomes } from './outcomes';
import { enSurvey } from './survey';
import { enOverview } from './overview';
import { enPalette } from './palette';
import { enPeopleLists } from './peopleLists';
import { enPrint } from './print';
import { enPromotion } from './promotion';
import { enProtection } from './protection';
import { enRecovery } from './recovery';
import { enReport } from './report';
import { enReduction } from './reduction';
import { enRoomShares } from './roomShares';
import { enSettings } from './settings';
import { enShell } from './shell';
import { enSlots } from './slots';
import { enStart } from './start';
import { enSupport } from './support';
import { enTasks } from './tasks';
import { enSystem } from './system';
import { enVenues } from './venues';

/** The English catalogue: one file per room of the window, plus what leaves it (paper, calendars, command line). */
export const en = {
  common: enCommon,
  shell: enShell,
  start: enStart,
  slots: enSlots,
  overview: enOverview,
  delegation: enDelegation,
  asking: enAsking,
  needs: enNeeds,
  peopleLists: enPeopleLists,
  entries: enEntries,
  roomShares: enRoomShares,
  directory: enDirectory,
  venues: enVenues,
  support: enSupport,
  tasks: enTasks,
  promotion: enPromotion,
  joint: enJoint,
  outcomes: enOutcomes,
  survey: enSurvey,
  report: enReport,
  itinerary: enItinerary,
  conflicts: enConflicts,
  calendars: enCalendars,
  agreements: enAgreements,
  clauses: enClauses,
  benefits: enBenefits,
  briefs: enBriefs,
  handOver: enHandOver,
  history: enHistory,
  protection: enProtection,
  recovery: enRecovery,
  reduction: enReduction,
  settings: enSettings,
  imports: enImports,
  contacts: enContacts,
  palette: enPalette,
  command: enCommand,
  error: enError,
  print: enPrint,
  ical: enIcal,
  cli: enCli,
  system: enSystem,
};
