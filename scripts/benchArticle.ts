import { printArticleScores } from '../tests/bench/article/printArticleScores.ts';

process.exitCode = printArticleScores(process.argv.includes('--faults')) ? 0 : 1;
