import { accessSheet, type AccessSheet } from '../../shared/brief/accessSheet';
import { briefContext } from '../../shared/brief/briefContext';
import { countNeeds } from '../../shared/delegation/needCounts';
import type { AccessListRequest } from '../../shared/ipc/accessListRequest';
import { accessListsOf } from '../../shared/itinerary/accessListsOf';
import { projectFor } from '../../shared/itinerary/projectFor';
import type { PrintSource } from './printSource';
import { sheetLocales } from './sheetLocales';

/** The lists of visitors that a request asks for, each in one language, made from what hosts may have. */
export function accessSheets({ mission, request, now }: PrintSource<AccessListRequest>): readonly AccessSheet[] {
  const view = projectFor(mission, { audience: 'hosts' });
  const count = countNeeds(mission);
  const wanted = new Set(request.visits);
  const visits = accessListsOf(view).filter(({ visit }) => wanted.size === 0 || wanted.has(visit.id));
  return visits.flatMap(({ visit }) =>
    sheetLocales(request.language).flatMap(
      (locale) => accessSheet(visit.id, briefContext({ mission: view, locale, now, pages: new Map() }), count) ?? [],
    ),
  );
}
