import type { Locale } from '../../shared/model/locale';

/** The language of a terminal's user, in the order in which gettext looks; on systems without these, that of the runtime. */
export function systemLocale(env: NodeJS.ProcessEnv): Locale {
  const named = [env['LANGUAGE'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((name) =>
    /^(fr|en)/i.test(name ?? ''),
  );
  const locale = named ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
