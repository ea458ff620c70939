import type { CountNeeds } from '../delegation/needCounts';
import { startTimeOf } from '../itinerary/startTimeOf';
import { supportRequestsOf } from '../itinerary/supportRequestsOf';
import { moneyText } from '../i18n/moneyText';
import type { OrganisationId, PersonId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { SupportRequest } from '../model/supportRequest';
import { standingParts } from '../model/supportStanding';
import type { TranslatedText } from '../model/translatedText';
import { phoneToCall } from '../model/phoneToCall';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { fullName } from './fullName';
import { joined } from './joined';
import { dayAndMonth } from './paperDay';
import { paperTime } from './paperTime';
import { said } from './said';
import { servedItems } from './servedItems';
import type { SheetFrame } from './sheetFrame';
import { sheetHeads } from './sheetHeads';
import { supportNeeds } from './supportNeeds';
import { supportIcons, type SupportIcon } from './supportIcons';
import { supportTotals } from './supportTotals';
import { unbroken } from './unbroken';
import { venueLine } from './venueLine';

export type SupportReaders = 'hosts' | 'coordinators';

/** What was asked of one supporter, on a sheet of its own. */
export interface SupportSheet extends SheetFrame {
  readonly heading: string;
  readonly name: string;
  readonly lede: string;
  readonly labels: Readonly<Record<'state' | 'need' | 'who' | 'cost' | 'due', string>>;
  /** Whether what it costs and who pays is said: to coordinators alone. */
  readonly hasCosts: boolean;
  readonly rows: readonly SupportSheetRow[];
  /** What all of it costs, by who pays; empty where nothing does, or for hosts. */
  readonly totals: readonly string[];
}

export interface SupportSheetRow {
  readonly id: string;
  readonly icon: SupportIcon;
  readonly state: string;
  readonly title: TranslatedText;
  readonly quantity: string;
  readonly details: TranslatedText;
  /** Which items it serves, when and where. */
  readonly items: readonly string[];
  /** How many of those who take part have which need, where that matters for what is asked. */
  readonly needs: readonly string[];
  /** Under which advantage between associations and which clause of an agreement it is asked for. */
  readonly under: readonly string[];
  /** Who looks after it, on their side and on ours. */
  readonly who: readonly string[];
  readonly cost: readonly string[];
  readonly due: string;
}

/**
 * The sheet of one supporter; absent where nothing that these readers may know was asked of it. Hosts are not told again what they
 * declined.
 *
 * @param context with the mission as these readers may have it
 * @param count over the mission as coordinators have it
 */
export function supportSheet(
  supporter: OrganisationId,
  readers: SupportReaders,
  context: BriefContext,
  count: CountNeeds,
): SupportSheet | undefined {
  const { mission, t } = context;
  const requests = supportRequestsOf(mission).filter(
    (request) => request.supporter === supporter && (readers === 'coordinators' || !isDeclined(request)),
  );
  if (requests.length === 0) return undefined;
  const heading = t('supportSheet.title');
  const name = mission.organisations[supporter]?.name ?? t('support.nobody');
  return {
    ...sheetHeads({ id: `support-${supporter}`, heading, name, readers }, context),
    heading,
    name,
    lede: t('supportSheet.count', { count: requests.length }),
    labels: {
      state: t('support.state'),
      need: t('support.need'),
      who: t('supportSheet.who'),
      cost: t('supportSheet.cost'),
      due: t('support.due'),
    },
    hasCosts: readers === 'coordinators',
    rows: requests.map((request) => rowOf(request, readers, context, count)),
    totals:
      readers === 'coordinators'
        ? supportTotals(
            requests.filter((one) => !isDeclined(one)),
            context,
          )
        : [],
  };
}

function isDeclined({ standing }: SupportRequest): boolean {
  return standingParts(standing).status === 'declined';
}

function rowOf(
  request: SupportRequest,
  readers: SupportReaders,
  context: BriefContext,
  count: CountNeeds,
): SupportSheetRow {
  const { mission, locale, t } = context;
  const { status } = standingParts(request.standing);
  const { quantity, due } = request;
  return {
    id: request.id,
    icon: supportIcons[status],
    state: t(`support.status.${status}`),
    title: said(request, 'title', locale),
    quantity: quantity === undefined ? '' : t('support.quantity', { count: quantity }),
    details: said(request, 'details', locale),
    under: underLines(request, context),
    needs: supportNeeds(request, context, count),
    items: [...servedItems(request, mission)]
      .sort((a, b) => ((startTimeOf(a) ?? '~') < (startTimeOf(b) ?? '~') ? -1 : 1))
      .map((item) => itemLine(item, context)),
    who: [
      personLine('supportSheet.theirs', request.contact, context),
      personLine('supportSheet.ours', request.owner, context),
    ].filter(Boolean),
    cost: readers === 'coordinators' ? costLines(request, context) : [],
    due: due === undefined ? '' : formatDay(due, locale, { weekday: 'none', medium: 'paper' }),
  };
}

function itemLine(item: ItineraryItem, context: BriefContext): string {
  const { locale } = context;
  const start = startTimeOf(item);
  const when = start === undefined ? [] : [dayAndMonth(dateOf(start), locale), paperTime(start, locale)];
  return joined([said(item, 'title', locale).text, joined(when, ', '), venueLine(item, context)], ' · ');
}

function personLine(
  label: 'supportSheet.theirs' | 'supportSheet.ours',
  id: PersonId | undefined,
  { mission, t }: BriefContext,
): string {
  const person = id && mission.people[id];
  if (!person) return '';
  const phone = phoneToCall(person, mission);
  return t(label, { who: joined([fullName(person), phone && unbroken(phone)], ', ') });
}

function underLines(request: SupportRequest, { mission, locale, t }: BriefContext): readonly string[] {
  const benefit = request.benefit && mission.benefits[request.benefit];
  const clause = request.clause && mission.clauses[request.clause];
  const agreement = clause && mission.agreements[clause.agreement];
  const titleOf = (record: typeof benefit | typeof clause | typeof agreement) =>
    record ? said(record, 'title', locale).text : '';
  return [
    ...(benefit ? [t('supportSheet.benefit', { title: titleOf(benefit) })] : []),
    ...(clause && !clause.deleted
      ? [t('supportSheet.clause', { title: joined([titleOf(clause), titleOf(agreement)], ', ') })]
      : []),
  ];
}

function costLines({ cost, paidBy }: SupportRequest, { mission, locale, t }: BriefContext): readonly string[] {
  const payer = paidBy && mission.organisations[paidBy]?.name;
  return [
    ...(cost === undefined ? [] : [moneyText(cost, locale)]),
    ...(payer ? [t('supportSheet.paidBy', { name: payer })] : []),
  ];
}
