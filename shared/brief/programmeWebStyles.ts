/**
 * The look of the public programme on a web page, written into it. It uses the faces of the reader's machine. No quotation marks and
 * no child selectors: they would be escaped where they stand in the page.
 */
export const programmeWebStyles = `
:root { color-scheme: light dark; --ink: #16212b; --soft: #4a5661; --line: #c3cad0; --accent: #1d4a73; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf1; --soft: #aeb9c2; --line: #44505a; --accent: #8fbbe4; --paper: #12181d } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 3rem }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; font-weight: 600 }
h2 { margin: 2rem 0 0.25rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); font-size: 1.25rem }
h3 { margin: 0; font-size: 1.05rem }
p { margin: 0 }
.eyebrow, .clock, .other, .meta, footer { color: var(--soft) }
.lede { margin-top: 0.5rem; font-weight: 600 }
.clock, .meta, footer { font-size: 0.9rem }
.other { font-style: italic }
ol { list-style: none; margin: 0.5rem 0 0; padding: 0 }
li { display: grid; grid-template-columns: 11rem 1fr; gap: 0.25rem 1.25rem; padding: 0.75rem 0; border-top: 1px solid var(--line) }
.time { font-weight: 600; font-variant-numeric: tabular-nums }
.joint { color: var(--accent); font-weight: 600 }
a { color: var(--accent) }
footer { margin-top: 2rem; padding-top: 0.75rem; border-top: 2px solid var(--ink) }
@media (max-width: 36rem) { li { grid-template-columns: 1fr } }
@media print { li { break-inside: avoid } main { padding: 0 } }
`;
