import type { TFunction } from 'i18next';
import { needsWords } from '../../shared/i18n/needsWords';
import type { NeedKind } from '../../shared/model/careNeeds';
import type { Person } from '../../shared/model/person';

/** Diets or access needs as a cell says them; empty where nobody asked yet. */
export function needsText(person: Person, kind: NeedKind, t: TFunction<'common'>): string {
  const needs = person[kind];
  return needs === undefined ? '' : needsWords(kind, needs, (key) => t(`needs:${key}`));
}
