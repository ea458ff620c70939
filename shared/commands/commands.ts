import type { Draft } from 'immer';
import { z } from 'zod';
import type { Mission } from '../model/mission';
import type { Result } from '../model/result';
import { acceptFinding } from './acceptFinding';
import { addAnnouncement } from './addAnnouncement';
import { addGuests } from './addGuests';
import { editGuest } from './editGuest';
import { deleteGuest } from './deleteGuest';
import { addBudgetLine } from './addBudgetLine';
import { editBudgetLine } from './editBudgetLine';
import { deleteBudgetLine } from './deleteBudgetLine';
import { addAgreement } from './addAgreement';
import { addBenefit } from './addBenefit';
import { addClaim } from './addClaim';
import { addClause } from './addClause';
import { addDelegate } from './addDelegate';
import { addDestination } from './addDestination';
import { addFollowUp } from './addFollowUp';
import { addGroup } from './addGroup';
import { addItem } from './addItem';
import { addItems } from './addItems';
import { addOrganisation } from './addOrganisation';
import { addOrganisations } from './addOrganisations';
import { addPerson } from './addPerson';
import { addRoom } from './addRoom';
import { addSupportRequest } from './addSupportRequest';
import { addEntryRule } from './addEntryRule';
import { addTask } from './addTask';
import { addTasks } from './addTasks';
import { addTerm } from './addTerm';
import { addVenue } from './addVenue';
import type { CommandContext, CommandLabel } from './command';
import { deleteAnnouncement } from './deleteAnnouncement';
import { deleteAgreement } from './deleteAgreement';
import { deleteBenefit } from './deleteBenefit';
import { deleteClaim } from './deleteClaim';
import { deleteClause } from './deleteClause';
import { deleteDelegate } from './deleteDelegate';
import { deleteDestination } from './deleteDestination';
import { deleteEntryRule } from './deleteEntryRule';
import { deleteFollowUp } from './deleteFollowUp';
import { deleteGroup } from './deleteGroup';
import { deleteItem } from './deleteItem';
import { deleteOrganisation } from './deleteOrganisation';
import { deleteOutcome } from './deleteOutcome';
import { deleteSurveyAnswer } from './deleteSurveyAnswer';
import { importSurvey } from './importSurvey';
import { deletePerson } from './deletePerson';
import { deleteRoom } from './deleteRoom';
import { deleteRoomShare } from './deleteRoomShare';
import { deleteSupportRequest } from './deleteSupportRequest';
import { deleteTask } from './deleteTask';
import { deleteTerm } from './deleteTerm';
import { deleteVenue } from './deleteVenue';
import type { DomainError } from './domainError';
import { duplicateItem } from './duplicateItem';
import { editAnnouncement } from './editAnnouncement';
import { editAgreement } from './editAgreement';
import { editBenefit } from './editBenefit';
import { editClaim } from './editClaim';
import { editClause } from './editClause';
import { editDelegate } from './editDelegate';
import { editDestination } from './editDestination';
import { editEntryRule } from './editEntryRule';
import { editFollowUp } from './editFollowUp';
import { editGroup } from './editGroup';
import { editItem } from './editItem';
import { editMission } from './editMission';
import { editOrganisation } from './editOrganisation';
import { editPerson } from './editPerson';
import { editRoom } from './editRoom';
import { editSupportRequest } from './editSupportRequest';
import { editTask } from './editTask';
import { editTerm } from './editTerm';
import { editVenue } from './editVenue';
import { importAgenda } from './importAgenda';
import { importDelegates } from './importDelegates';
import { importMembers } from './importMembers';
import { setMemberships } from './setMemberships';
import { makeEditsOf } from './makeEdits';
import { mergeOrganisations } from './mergeOrganisations';
import { mergePeople } from './mergePeople';
import { moveItem } from './moveItem';
import { moveItems } from './moveItems';
import { pasteCells } from './pasteCells';
import { recordOutcome } from './recordOutcome';
import { recordPublication } from './recordPublication';
import { replaceDelegate } from './replaceDelegate';
import { resizeItem } from './resizeItem';
import { setAccessListSent } from './setAccessListSent';
import { setClaimStatus } from './setClaimStatus';
import { setItemStatus } from './setItemStatus';
import { setLifecycle } from './setLifecycle';
import { setParticipants } from './setParticipants';
import { setSupportStatus } from './setSupportStatus';
import { setEntryState } from './setEntryState';
import { setRoomShare } from './setRoomShare';
import { setTaskDone } from './setTaskDone';
import { setTransfer } from './setTransfer';
import { shiftItems } from './shiftItems';
import { shiftMission } from './shiftMission';
import { takeFromDirectory } from './takeFromDirectory';
import { withdrawAcceptance } from './withdrawAcceptance';

/** Every edit there is. A new one is its file, its test, its sentence in both catalogues and a line here. */
const singles = {
  [editMission.name]: editMission,
  [setLifecycle.name]: setLifecycle,
  [shiftMission.name]: shiftMission,
  [addDestination.name]: addDestination,
  [editDestination.name]: editDestination,
  [deleteDestination.name]: deleteDestination,
  [addOrganisation.name]: addOrganisation,
  [addOrganisations.name]: addOrganisations,
  [editOrganisation.name]: editOrganisation,
  [deleteOrganisation.name]: deleteOrganisation,
  [setMemberships.name]: setMemberships,
  [addPerson.name]: addPerson,
  [editPerson.name]: editPerson,
  [deletePerson.name]: deletePerson,
  [addDelegate.name]: addDelegate,
  [editDelegate.name]: editDelegate,
  [deleteDelegate.name]: deleteDelegate,
  [replaceDelegate.name]: replaceDelegate,
  [addGroup.name]: addGroup,
  [editGroup.name]: editGroup,
  [deleteGroup.name]: deleteGroup,
  [addVenue.name]: addVenue,
  [editVenue.name]: editVenue,
  [deleteVenue.name]: deleteVenue,
  [setTransfer.name]: setTransfer,
  [addRoom.name]: addRoom,
  [editRoom.name]: editRoom,
  [deleteRoom.name]: deleteRoom,
  [recordOutcome.name]: recordOutcome,
  [deleteOutcome.name]: deleteOutcome,
  [importSurvey.name]: importSurvey,
  [deleteSurveyAnswer.name]: deleteSurveyAnswer,
  [addFollowUp.name]: addFollowUp,
  [editFollowUp.name]: editFollowUp,
  [deleteFollowUp.name]: deleteFollowUp,
  [addSupportRequest.name]: addSupportRequest,
  [editSupportRequest.name]: editSupportRequest,
  [setSupportStatus.name]: setSupportStatus,
  [deleteSupportRequest.name]: deleteSupportRequest,
  [addEntryRule.name]: addEntryRule,
  [editEntryRule.name]: editEntryRule,
  [deleteEntryRule.name]: deleteEntryRule,
  [setEntryState.name]: setEntryState,
  [setRoomShare.name]: setRoomShare,
  [deleteRoomShare.name]: deleteRoomShare,
  [addTask.name]: addTask,
  [addTasks.name]: addTasks,
  [editTask.name]: editTask,
  [setAccessListSent.name]: setAccessListSent,
  [setTaskDone.name]: setTaskDone,
  [deleteTask.name]: deleteTask,
  [addAnnouncement.name]: addAnnouncement,
  [editAnnouncement.name]: editAnnouncement,
  [deleteAnnouncement.name]: deleteAnnouncement,
  [addGuests.name]: addGuests,
  [editGuest.name]: editGuest,
  [deleteGuest.name]: deleteGuest,
  [addBudgetLine.name]: addBudgetLine,
  [editBudgetLine.name]: editBudgetLine,
  [deleteBudgetLine.name]: deleteBudgetLine,
  [addAgreement.name]: addAgreement,
  [editAgreement.name]: editAgreement,
  [deleteAgreement.name]: deleteAgreement,
  [addTerm.name]: addTerm,
  [editTerm.name]: editTerm,
  [deleteTerm.name]: deleteTerm,
  [addClause.name]: addClause,
  [editClause.name]: editClause,
  [deleteClause.name]: deleteClause,
  [addBenefit.name]: addBenefit,
  [editBenefit.name]: editBenefit,
  [deleteBenefit.name]: deleteBenefit,
  [addClaim.name]: addClaim,
  [editClaim.name]: editClaim,
  [setClaimStatus.name]: setClaimStatus,
  [deleteClaim.name]: deleteClaim,
  [addItem.name]: addItem,
  [addItems.name]: addItems,
  [editItem.name]: editItem,
  [moveItem.name]: moveItem,
  [moveItems.name]: moveItems,
  [resizeItem.name]: resizeItem,
  [shiftItems.name]: shiftItems,
  [duplicateItem.name]: duplicateItem,
  [deleteItem.name]: deleteItem,
  [setItemStatus.name]: setItemStatus,
  [setParticipants.name]: setParticipants,
  [acceptFinding.name]: acceptFinding,
  [withdrawAcceptance.name]: withdrawAcceptance,
  [importDelegates.name]: importDelegates,
  [importMembers.name]: importMembers,
  [mergeOrganisations.name]: mergeOrganisations,
  [mergePeople.name]: mergePeople,
  [takeFromDirectory.name]: takeFromDirectory,
  [importAgenda.name]: importAgenda,
  [pasteCells.name]: pasteCells,
  [recordPublication.name]: recordPublication,
};
type Singles = typeof singles;
type SingleCommand = {
  [N in keyof Singles]: { readonly name: N; readonly payload: z.infer<Singles[N]['payload']> };
}[keyof Singles];

const singleEnvelopes = Object.values(singles).map(({ name, payload }) =>
  z.strictObject({ name: z.literal(name), payload }),
);
type Envelopes = [(typeof singleEnvelopes)[number], ...(typeof singleEnvelopes)[number][]];

const makeEdits = makeEditsOf<SingleCommand>({
  schema: z.discriminatedUnion('name', singleEnvelopes as Envelopes) as unknown as z.ZodType<SingleCommand>,
  apply: applySingle,
});

function applySingle(
  draft: Draft<Mission>,
  edit: SingleCommand,
  context: CommandContext,
): Result<undefined, DomainError> {
  return applyToDraft(draft, edit, context);
}

const definitions = { ...singles, [makeEdits.name]: makeEdits };
type Definitions = typeof definitions;
export type CommandName = keyof Definitions;
type Payloads = { [Name in CommandName]: z.infer<Definitions[Name]['payload']> };

/** One edit as it crosses from the window to the main process: its name and what it needs to know. */
export type Command<Name extends CommandName = CommandName> = {
  [N in Name]: { readonly name: N; readonly payload: Payloads[N] };
}[Name];

/** The same definitions, seen so that the compiler can tie a name to its payload in the functions below. */
const byName: {
  readonly [Name in CommandName]: {
    readonly isFact?: true;
    readonly label: (mission: Mission, payload: Payloads[Name]) => CommandLabel;
    readonly apply: (
      draft: Draft<Mission>,
      payload: Payloads[Name],
      context: CommandContext,
    ) => Result<undefined, DomainError>;
  };
} = definitions;

/** Checks a command that comes from outside: a window, a script. */
export const commandSchema = z.discriminatedUnion('name', [
  ...(singleEnvelopes as Envelopes),
  z.strictObject({ name: z.literal(makeEdits.name), payload: makeEdits.payload }),
]) as unknown as z.ZodType<Command>;

/** What the edit does, in words, given the mission before it. */
export function labelOf<Name extends CommandName>(mission: Mission, { name, payload }: Command<Name>): CommandLabel {
  return byName[name].label(mission, payload);
}

/** Whether the command notes a fact of the world, which undo must not take back. */
export function isFact({ name }: Command): boolean {
  return byName[name].isFact ?? false;
}

/** Runs the edit on a draft, without the checks and stamps of `applyCommand`. */
export function applyToDraft<Name extends CommandName>(
  draft: Draft<Mission>,
  { name, payload }: Command<Name>,
  context: CommandContext,
): Result<undefined, DomainError> {
  return byName[name].apply(draft, payload, context);
}
