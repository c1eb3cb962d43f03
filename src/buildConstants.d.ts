/** Each data file's version by its path in the package, put in at build. */
declare const __DATA_VERSIONS__: Readonly<Record<string, string>>;
