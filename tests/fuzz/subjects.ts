import type { FuzzSubject } from './fuzzSubject.ts';
import { article } from './subjects/article.ts';
import { markup } from './subjects/markup.ts';
import { message } from './subjects/messages.ts';
import { packageFile } from './subjects/packageFiles.ts';
import { query, where } from './subjects/query.ts';
import { sourceTable } from './subjects/sourceTables.ts';

/** Everything that takes in what comes from outside. */
export const SUBJECTS: readonly FuzzSubject[] = [query, where, packageFile, message, sourceTable, article, markup];
