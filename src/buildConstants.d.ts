/** Where the files of the election are that is shown where none is named, and their versions by their paths, put in at build. */
declare const __PACKAGE__: {
  readonly entry: import('./dataset/packagePaths.ts').PackageEntry;
  readonly versions: Readonly<Record<string, string>>;
};
/** Whom pages credit with that election and its areas, put in at build. */
declare const __CREDITS__: readonly import('./dataset/credits.ts').Credit[];
/** The year of that election, put in at build. */
declare const __YEAR__: string;
/** The day on which the data package was made, ISO 8601, or "", put in at build. */
declare const __DATA_DATE__: string;
/** The version of the program and of its data, "0.1.0-1a2b3c4d", put in at build. */
declare const __RELEASE__: string;
/** The election that the page arrived with, where that is not the usual one: its files and their versions, said by the page's own script. */
declare var hustingsPage: typeof __PACKAGE__ | undefined;
