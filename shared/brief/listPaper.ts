import { type PeopleList, peopleList } from '../delegation/peopleLists';
import type { ListWords } from '../delegation/listWords';
import type { ItemId } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { PeopleListId } from '../model/peopleListId';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import { briefContext } from './briefContext';
import { joined } from './joined';
import type { PageBoxes } from './pageRule';
import { said } from './said';
import { versionLine } from './versionLine';

/** A list of people on paper, with what its pages say in their margins. */
export interface ListPaper extends PageBoxes {
  /** Anchor and named page. */
  readonly id: string;
  readonly locale: Locale;
  /** Title of the PDF. */
  readonly title: string;
  readonly note: string;
  readonly list: PeopleList;
}

interface ListSource {
  readonly locale: Locale;
  readonly now: Instant;
  readonly t: ListWords;
  /** Of the guests of one activity alone. */
  readonly item: ItemId | undefined;
}

/** A list as coordinators print it for themselves; its foot says that it is for them alone. */
export function listPaper(id: PeopleListId, mission: Mission, { locale, now, t: words, item }: ListSource): ListPaper {
  const context = briefContext({ mission, locale, now, pages: new Map() });
  const today = dateIn(mission.homeZone, epochMsOfInstant(now));
  const list = peopleList(id, { mission, locale, t: words, item, today });
  const name = said(mission, 'title', locale).text;
  return {
    id: `${locale}-list-${id}`,
    locale,
    title: joined([list.title, name], ' · '),
    note: words(`describe.${id}`),
    list,
    mission: name,
    running: list.title,
    version: versionLine(context),
    audience: context.t('audience.coordinators'),
  };
}
