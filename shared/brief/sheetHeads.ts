import { joined } from './joined';
import type { BriefContext } from './briefContext';
import { said } from './said';
import type { SheetFrame } from './sheetFrame';
import { versionLine } from './versionLine';

interface Named {
  readonly id: string;
  readonly heading: string;
  /** Whose sheet it is. */
  readonly name: string;
  readonly readers: 'hosts' | 'coordinators' | 'partner' | 'public';
}

/** Head, foot and title of a sheet that is handed out by itself. */
export function sheetHeads({ id, heading, name, readers }: Named, context: BriefContext): SheetFrame {
  const { mission, locale, t } = context;
  const title = said(mission, 'title', locale).text;
  return {
    id: `${locale}-${id}`,
    locale,
    title: joined([heading, name, title], ' · '),
    mission: title,
    running: joined([heading, name], ' · '),
    version: versionLine(context),
    audience: t(`audience.${readers}`),
  };
}
