/** The style sheets of paper, in `assets/print/styles`: one for each part of a document, in the order in which they apply. */
export const printStyles = [
  'faces.css',
  'tokens.css',
  'heads.css',
  'base.css',
  'parts.css',
  'cover.css',
  'contents.css',
  'purpose.css',
  'glance.css',
  'days.css',
  'travel.css',
  'entries.css',
  'contacts.css',
  'pocket.css',
  'changes.css',
  'faceSamples.css',
] as const;
