import fc from 'fast-check';

/**
 * Property tests try the same cases in every run of a commit, so that what passed once is not refused for another's fault.
 * PROPERTY_SEED, a whole number, has them try others; fast-check prints it with a case that fails.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261129) });
