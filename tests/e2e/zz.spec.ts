import { test } from '@playwright/test';
import { goTo } from './support/goTo';
import { openSample } from './support/openSample';
import { chooseOption } from './support/chooseOption';

for (const [locale, colorScheme, w, h] of [['fr-CA', 'light', 1280, 800], ['en-CA', 'dark', 1920, 1080]] as const) {
  test(`pictures ${locale}`, async () => {
    const opened = await openSample({ locale, colorScheme });
    const { page, app } = opened;
    const fr = locale === 'fr-CA';
    await app.evaluate(({ BrowserWindow }, [ww, hh]) => BrowserWindow.getAllWindows()[0]?.setContentSize(ww as number, hh as number), [w, h]);
    const shot = (name: string) => page.screenshot({ path: `/tmp/w/rules-pics/${name}-${locale}.png` });
    await goTo(page, 'conflicts');
    await page.getByRole('button', { name: fr ? /autorisation d’entrée/ : /entry authorisation/i }).first().click();
    await page.waitForTimeout(1500);
    await shot('conflict-entry');
    await page.getByRole('button', { name: fr ? /Souper d’accueil/ : /Welcome dinner/ }).last().click();
    await page.waitForTimeout(1500);
    await shot('conflict-body');
    await goTo(page, 'delegation');
    await page.getByRole('button', { name: fr ? /^Fiche de la ligne/ : /sheet|Sheet|details/i }).first().click();
    await page.getByRole('rowheader', { name: 'Aurélien', exact: true }).click();
    await page.waitForTimeout(500);
    await shot('sheet');
    await goTo(page, 'venues');
    await page.waitForTimeout(500);
    await page.getByText(fr ? 'Ouvert aussi les jours fériés' : 'Open on public holidays too').scrollIntoViewIfNeeded();
    await shot('venue');
    await goTo(page, 'itinerary');
    await page.getByRole('button', { name: fr ? 'Ajouter' : 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: fr ? /^Trajet/ : /^(Leg|Travel|Journey)/ }).click();
    const form = page.getByRole('dialog');
    await chooseOption(form, fr ? 'Moyen de transport' : 'Means of transport|Mode.*', fr ? 'Autocar' : 'Coach');
    await page.waitForTimeout(400);
    await shot('leg');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
    await page.getByRole('button', { name: fr ? 'Ajouter' : 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: fr ? /^Activité/ : /^(Session|Activity)/ }).click();
    await page.getByText(fr ? 'Le protocole demande' : 'Protocol asks').scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    await shot('session');
    await opened.close();
  });
}
