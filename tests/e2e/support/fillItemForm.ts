import { expect, type Locator, type Page } from '@playwright/test';
import type { DeadlineDraft, LegDraft, SessionDraft, StayDraft } from '../../fixtures/samples/itemDraft';
import { chooseOption, searchOption } from './chooseOption';
import { frenchWords } from './frenchWords';
import { typeInto } from './typeInto';

/** What identifiers of a draft are called in the window. */
export type NameOf = (id: string) => string;

type Draft = SessionDraft | LegDraft | StayDraft | DeadlineDraft;

/** Adds an item through its form, from the menu of the itinerary to the button at the end. */
export async function addItem(page: Page, draft: Draft, nameOf: NameOf): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${frenchWords.itemType[typeOf(draft)]}`) }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Titre, en français').fill(draft.title[0]);
  await form.getByLabel('Titre, en anglais').fill(draft.title[1]);
  await chooseOption(form, 'État', frenchWords.itemStatus[draft.status ?? 'confirmed']);
  await chooseOption(form, 'Visible par', frenchWords.audience[draft.audience ?? 'delegation']);
  await fillOwnFields(form, draft, nameOf);
  await fillWho(form, draft, nameOf);
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
}

function typeOf(draft: Draft): keyof typeof frenchWords.itemType {
  if ('kind' in draft) return 'session';
  if ('mode' in draft) return 'leg';
  return 'checkIn' in draft ? 'stay' : 'deadline';
}

async function fillOwnFields(form: Locator, draft: Draft, nameOf: NameOf): Promise<void> {
  if ('kind' in draft) return fillSession(form, draft, nameOf);
  if ('mode' in draft) return fillLeg(form, draft);
  if (!('checkIn' in draft)) return fillTime(form, 'Échéance', draft.due, draft.zone);
  await searchOption(form, 'Lieu', nameOf(draft.venue));
  await fillTime(form, 'Arrivée', draft.checkIn, draft.zone);
  await fillTime(form, 'Départ', draft.checkOut, draft.zone);
}

async function fillSession(form: Locator, draft: SessionDraft, nameOf: NameOf): Promise<void> {
  await chooseOption(form, 'Type d’activité', frenchWords.sessionKind[draft.kind]);
  if (draft.venue !== undefined) await searchOption(form, 'Lieu', nameOf(draft.venue));
  if (draft.at !== undefined) await fillTime(form, 'Début', draft.at, 'America/New_York');
  await form.getByRole('textbox', { name: 'Durée' }).fill(String(draft.minutes));
  for (const host of draft.hosts ?? []) await tick(form, 'Organisations hôtes', nameOf(host));
  if (draft.isJoint) await form.getByText('Activité conjointe des deux associations').click();
}

async function fillLeg(
  form: Locator,
  { mode, carrier = '', number = '', booking = '', from, to }: LegDraft,
): Promise<void> {
  await chooseOption(form, 'Moyen de transport', frenchWords.legMode[mode]);
  await form.getByLabel('Transporteur').fill(carrier);
  await form.getByLabel('Numéro', { exact: true }).fill(number);
  await form.getByLabel('Numéro de réservation').fill(booking);
  for (const [index, end] of [from, to].entries()) {
    const [place, time] = index === 0 ? ['Lieu de départ', 'Départ'] : ['Lieu d’arrivée', 'Arrivée'];
    const airport = form.getByRole('combobox', { name: 'Aéroport ou code' }).nth(index);
    await airport.fill(end.code ?? '');
    // While its list is open, the rest of the page is hidden from readers and from locators.
    await form.page().keyboard.press('Tab');
    await form.getByLabel(`${place}, en français`).fill(end.place[0]);
    await form.getByLabel(`${place}, en anglais`).fill(end.place[1]);
    await fillTime(form, time ?? '', end.at, end.zone);
  }
}

async function fillWho(form: Locator, { who, description }: Draft, nameOf: NameOf): Promise<void> {
  if (who.all) await form.getByText('Toute la délégation').click();
  for (const group of who.groups ?? []) await tick(form, 'Groupes', nameOf(group));
  if (!description) return;
  await form.getByLabel('Description, en français').fill(description[0]);
  await form.getByLabel('Description, en anglais').fill(description[1]);
}

/** `at` is the clock of `zone`: `2026-10-05T08:00`. */
async function fillTime(form: Locator, name: string, at: string, zone: string): Promise<void> {
  const [date = '', time = ''] = at.split('T');
  await searchOption(form, `${name} : fuseau horaire`, cityOf(zone));
  await typeInto(form.getByRole('group', { name: `${name} : date` }), date.replaceAll('-', ''));
  await typeInto(form.getByRole('group', { name: `${name} : heure` }), time.replace(':', ''));
}

function cityOf(zone: string): string {
  return zone === 'America/Toronto' ? 'Montréal' : 'Boston';
}

/** A long list is searched, and Enter takes what was found; a short one is pressed. */
async function tick(form: Locator, list: string, name: string): Promise<void> {
  const choices = form.getByRole('group', { name: list });
  const search = choices.getByRole('searchbox');
  if ((await search.count()) === 0) return choices.getByText(name, { exact: true }).click();
  await search.fill(name);
  await expect(choices.getByRole('checkbox')).toHaveCount(1);
  await search.press('Enter');
  await search.fill('');
}
