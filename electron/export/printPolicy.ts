/** What a page being printed may load: its style sheets, the bundled faces and the pictures that stand in it, and nothing that runs. */
export const printPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self' data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
