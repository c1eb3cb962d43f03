/**
 * The day on which the package last changed, ISO 8601. It is written here and not taken from the clock, so that the same sources
 * give the same bytes; readers see up to when corrections are in the map that they look at.
 */
export const PACKAGE_DATE = '2026-11-30';
