import { frAgreements } from './agreements';
import { frAsking } from './asking';
import { frNeeds } from './needs';
import { frBenefits } from './benefits';
import { frBriefs } from './briefs';
import { frCalendars } from './calendars';
import { frClauses } from './clauses';
import { frCli } from './cli';
import { frCommand } from './command';
import { frCommon } from './common';
import { frConflicts } from './conflicts';
import { frContacts } from './contacts';
import { frDelegation } from './delegation';
import { frDirectory } from './directory';
import { frEntries } from './entries';
import { frError } from './error';
import { frHandOver } from './handOver';
import { frHistory } from './history';
import { frIcal } from './ical';
import { frImports } from './imports';
import { frItinerary } from './itinerary';
import { frJoint } from './joint';
import { frOutcomes } from './outcomes';
import { frSurvey } from './survey';
import { frOverview } from './overview';
import { frPalette } from './palette';
import { frPeopleLists } from './peopleLists';
import { frPrint } from './print';
import { frPromotion } from './promotion';
import { frProtection } from './protection';
import { frRecovery } from './recovery';
import { frReport } from './report';
import { frReduction } from './reduction';
import { frRoomShares } from './roomShares';
import { frSettings } from './settings';
import { frShell } from './shell';
import { frSlots } from './slots';
import { frStart } from './start';
import { frSupport } from './support';
import { frTasks } from './tasks';
import { frSystem } from './system';
import { frVenues } from './venues';

/** The French catalogue: one file per room of the window, plus what leaves it (paper, calendars, command line). */
export const fr = {
  common: frCommon,
  shell: frShell,
  start: frStart,
  slots: frSlots,
  overview: frOverview,
  delegation: frDelegation,
  asking: frAsking,
  needs: frNeeds,
  peopleLists: frPeopleLists,
  entries: frEntries,
  roomShares: frRoomShares,
  directory: frDirectory,
  venues: frVenues,
  support: frSupport,
  tasks: frTasks,
  promotion: frPromotion,
  joint: frJoint,
  outcomes: frOutcomes,
  survey: frSurvey,
  report: frReport,
  itinerary: frItinerary,
  conflicts: frConflicts,
  calendars: frCalendars,
  agreements: frAgreements,
  clauses: frClauses,
  benefits: frBenefits,
  briefs: frBriefs,
  handOver: frHandOver,
  history: frHistory,
  protection: frProtection,
  recovery: frRecovery,
  reduction: frReduction,
  settings: frSettings,
  imports: frImports,
  contacts: frContacts,
  palette: frPalette,
  command: frCommand,
  error: frError,
  print: frPrint,
  ical: frIcal,
  cli: frCli,
  system: frSystem,
};
