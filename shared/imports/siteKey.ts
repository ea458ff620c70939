import { webAddress } from '../text/webAddress';

/** The page of a site in one of its languages: `/fr`, `/en-CA/`. */
const languagePage = /\/(?:fr|en)(?:-[a-z]{2})?$/i;

/**
 * What makes two spellings the same website: no scheme, `www`, query, last slash or language of the page. With the path, because
 * the pages of two faculties, or of two companies in a list of members, are not one organisation. Undefined for no address.
 */
export function siteKey(website: string | undefined): string | undefined {
  const address = website === undefined ? undefined : webAddress(website);
  if (address === undefined) return undefined;
  const [place = ''] = address.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/);
  return place.toLowerCase().replace(/\/+$/, '').replace(languagePage, '');
}
