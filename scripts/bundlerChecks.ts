/**
 * What the bundler is asked to report in every build of ours: its usual warnings, each of which is a fault to be mended, but not how
 * long plugins took, which depends on the machine and would be the one thing a newcomer has to ignore.
 */
export const BUNDLER_CHECKS = { bundlerTimings: false } as const;
