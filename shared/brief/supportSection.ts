import { supportRequestsOf } from '../itinerary/supportRequestsOf';
import { groupedBy } from '../model/groupedBy';
import type { SupportRequest } from '../model/supportRequest';
import { standingParts } from '../model/supportStanding';
import type { TranslatedText } from '../model/translatedText';
import { phoneToCall } from '../model/phoneToCall';
import { formatDay } from '../time/formatDay';
import type { BriefContext } from './briefContext';
import { fullName } from './fullName';
import { joined } from './joined';
import { phoneLink } from './phoneLink';
import { said } from './said';
import { servedItems } from './servedItems';
import type { SectionHead } from './sectionHead';
import { supportIcons, type SupportIcon } from './supportIcons';
import { unbroken } from './unbroken';

export interface SupportSection extends SectionHead {
  readonly kind: 'support';
  readonly supporters: readonly Supporter[];
  readonly labels: Readonly<Record<'state' | 'need' | 'contact' | 'phone' | 'due', string>>;
}

export interface Supporter {
  readonly id: string;
  /** Absent where nobody in particular was asked yet. */
  readonly name: string;
  readonly rows: readonly SupportRow[];
}

interface SupportRow {
  readonly id: string;
  readonly icon: SupportIcon;
  readonly state: string;
  readonly title: TranslatedText;
  /** How many, and for which items. */
  readonly detail: string;
  readonly contact: string;
  readonly phone: string;
  readonly href?: string;
  readonly due: string;
}

/** What was asked of each supporter, with whoever looks after it there; what was declined is nobody's to call about. */
export function supportSection(context: BriefContext): SupportSection | undefined {
  const { mission, locale, t } = context;
  const told = supportRequestsOf(mission).filter(({ standing }) => standingParts(standing).status !== 'declined');
  const bySupporter = groupedBy(told, ({ supporter }) => [supporter]);
  if (bySupporter.size === 0) return undefined;
  return {
    kind: 'support',
    id: `${locale}-support`,
    title: t('support.title'),
    entry: t('support.entry'),
    running: t('contents.onSite'),
    page: `${locale}-on-site`,
    supporters: [...bySupporter].map(([id, requests]) => ({
      id: id ?? 'nobody',
      name: (id && mission.organisations[id]?.name) ?? t('support.nobody'),
      rows: requests.map((request) => supportRow(request, context)),
    })),
    labels: {
      state: t('support.state'),
      need: t('support.need'),
      contact: t('support.contact'),
      phone: t('support.phone'),
      due: t('support.due'),
    },
  };
}

function supportRow(request: SupportRequest, context: BriefContext): SupportRow {
  const { mission, locale, t } = context;
  const { status } = standingParts(request.standing);
  const contact = request.contact && mission.people[request.contact];
  const phone = (contact && phoneToCall(contact, mission)) ?? '';
  const href = phoneLink(phone);
  const titles = servedItems(request, mission).map((item) => said(item, 'title', locale).text);
  return {
    id: request.id,
    icon: supportIcons[status],
    state: t(`support.status.${status}`),
    title: said(request, 'title', locale),
    detail: joined(
      [request.quantity === undefined ? undefined : t('support.quantity', { count: request.quantity }), ...titles],
      ' · ',
    ),
    contact: contact ? fullName(contact) : '',
    phone: unbroken(phone),
    ...(href && { href }),
    due: request.due === undefined ? '' : formatDay(request.due, locale, { weekday: 'none', medium: 'paper' }),
  };
}
