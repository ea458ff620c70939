/** What a page being printed may load: its style sheets and the bundled faces, and nothing that runs. */
export const printPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
