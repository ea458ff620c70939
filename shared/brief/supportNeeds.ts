import type { CountNeeds } from '../delegation/needCounts';
import type { NeedKind } from '../model/careNeeds';
import type { SupportKind, SupportRequest } from '../model/supportRequest';
import type { BriefContext } from './briefContext';
import { needsOnPaper } from './needsOnPaper';
import { said } from './said';
import { servedItems } from './servedItems';

/** For which kinds of support it matters what people eat, and how they get in. */
const needsFor: Partial<Readonly<Record<SupportKind, readonly NeedKind[]>>> = {
  reception: ['diets', 'accessNeeds'],
  room: ['accessNeeds'],
  transport: ['accessNeeds'],
};

/** The needs of those who take part in what a request serves, as counts; of the whole delegation where it serves nothing yet. */
export function supportNeeds(request: SupportRequest, context: BriefContext, count: CountNeeds): readonly string[] {
  const kinds = needsFor[request.kind] ?? [];
  const items = servedItems(request, context.mission);
  const lines = (items.length === 0 ? [undefined] : items).flatMap((item) =>
    kinds.flatMap((kind) => {
      const counted = count(kind, item?.id);
      if (!counted) return [];
      const { line } = needsOnPaper(counted, context);
      const isNamed = items.length > 1 && item !== undefined && counted.of === 'item';
      return [isNamed ? `${said(item, 'title', context.locale).text} · ${line}` : line];
    }),
  );
  return [...new Set(lines)];
}
