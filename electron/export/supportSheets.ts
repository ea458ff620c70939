import { briefContext } from '../../shared/brief/briefContext';
import { supportSheet, type SupportSheet } from '../../shared/brief/supportSheet';
import { countNeeds } from '../../shared/delegation/needCounts';
import type { SupportSheetRequest } from '../../shared/ipc/supportSheetRequest';
import { projectFor } from '../../shared/itinerary/projectFor';
import { supportersOf } from '../../shared/brief/supportersOf';
import type { PrintSource } from './printSource';
import { sheetLocales } from './sheetLocales';

/** The sheets of supporters that a request asks for, each in one language, made from what their readers may have. */
export function supportSheets({ mission, request, now }: PrintSource<SupportSheetRequest>): readonly SupportSheet[] {
  const { readers, language } = request;
  const view = projectFor(mission, { audience: readers });
  const count = countNeeds(mission);
  const wanted = new Set(request.supporters);
  const supporters = supportersOf(view).filter(({ id }) => wanted.size === 0 || wanted.has(id));
  return supporters.flatMap(({ id }) =>
    sheetLocales(language).flatMap(
      (locale) =>
        supportSheet(id, readers, briefContext({ mission: view, locale, now, pages: new Map() }), count) ?? [],
    ),
  );
}
