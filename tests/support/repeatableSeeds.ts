import fc from 'fast-check';

/**
 * Property tests draw the same cases on every machine, so that a change fails them or passes them, never by chance.
 * `PASSERELLE_SEED=7 npm run test:unit` draws others; a counterexample found that way becomes a case of its own.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['PASSERELLE_SEED'] ?? 2026) });
