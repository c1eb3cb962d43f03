import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { printArticleScores } from '../tests/bench/article/printArticleScores.ts';
import { missingParts, needsApp } from '../tests/bench/build/appParts.ts';
import { benchIsBuilt, buildBench } from '../tests/bench/build/buildBench.ts';
import { readDataPackage } from '../tests/bench/build/dataPackage.ts';
import { servedPages } from '../tests/bench/build/servedPages.ts';
import { openFrameReader } from '../tests/bench/frames/frameReader.ts';
import { printedTable } from '../tests/bench/report/printedTable.ts';
import { progressLine } from '../tests/bench/report/progressLine.ts';
import { PUBLISHED_ROUNDS, RESULTS_PAGE, withResults } from '../tests/bench/report/resultsPage.ts';
import { visitSummaries } from '../tests/bench/report/visitSummary.ts';
import type { Round } from '../tests/bench/rows/round.ts';
import { ROWS } from '../tests/bench/rows/rows.ts';
import { verdictOf } from '../tests/bench/rows/verdict.ts';
import { startServer } from '../tests/bench/server/startServer.ts';
import { visitCatalogue } from '../tests/bench/visits/catalogue.ts';
import { makeVisit } from '../tests/bench/visits/makeVisit.ts';
import type { Readings } from '../tests/bench/visits/readings.ts';

const USAGE = `Measures the app against its limits (tests/bench/rows) and the reference pages of tests/bench, and judges each row.

  npm run bench -- [--runs N] [--only ROW]… [--json] [--no-build] [--frames FOLDER] [--list]

  --runs N         rounds; each makes every visit once, in turn (5)
  --only ROW       only rows whose id begins so, and the visits that they need; can be repeated
  --json           prints one JSON document instead of the table
  --no-build       measures what the last run built
  --frames FOLDER  keeps each visit's first coloured frame and last frame there
  --list           prints the rows' ids and stops

A run of every row in five rounds or more writes its results to ${RESULTS_PAGE}. Ends with 1 if a row fails or could not be measured.`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    frames: { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const rows = ROWS.filter(({ id }) => options.only.length === 0 || options.only.some((prefix) => id.startsWith(prefix)));
const runs = Number(options.runs);

if (options.help) {
  console.log(USAGE);
} else if (options.list) {
  for (const { id, what } of rows) console.log(`${id.padEnd(30)} ${what}`);
} else if (rows.length === 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(
    rows.length === 0 ? `No row’s id begins with ${options.only.join(' or ')}.` : '--runs needs a whole number of 1 or more.',
  );
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await measure();
  if (options.only.length === 0 && !options.json && !printArticleScores(false)) process.exitCode = 1;
}

/** Standard error: what is printed on standard output is the result alone. */
function tell(line: string): void {
  console.error(line);
}

async function measure(): Promise<void> {
  const data = readDataPackage();
  const needed = new Set(rows.flatMap(({ needs }) => needs));
  const withApp = needsApp(needed);
  if (!options['no-build'] || !benchIsBuilt(withApp)) {
    tell(withApp ? 'Building the app and the reference pages …' : 'Building the pages, without the app …');
    await buildBench(data, withApp);
  }
  const visits = (await visitCatalogue(data, missingParts())).filter(({ id }) => needed.has(id));
  const missing = new Map(visits.flatMap(({ id, missing: reason }) => (reason === null ? [] : [[id, reason]])));
  const server = await startServer(servedPages());
  const reader = await openFrameReader(`${server.origin}/frameReader/`);
  const load = loadavg()[0] ?? 0;
  if (load > 0.5) tell(`The machine is busy (load ${load.toFixed(1)}): take the figures with care.`);

  const rounds: Round[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      const round = new Map<string, Readings>();
      for (const visit of visits) {
        if (visit.missing !== null) continue;
        try {
          const readings = await makeVisit(visit, { origin: server.origin, reader, framesFolder: options.frames ?? null });
          round.set(visit.id, readings);
          tell(`${run}/${runs} ${progressLine(visit.id, readings)}`);
        } catch (error) {
          tell(`${run}/${runs} ${visit.id} could not be visited: ${String(error).split('\n')[0]}`);
        }
      }
      rounds.push(round);
    }
  } finally {
    await reader.close();
    await server.stop();
  }

  const verdicts = rows.map((row) => verdictOf(row, rounds, missing));
  if (rows.length === ROWS.length && runs >= PUBLISHED_ROUNDS) {
    const conditions = { when: new Date(), runs, processors: cpus().length, load };
    writeFileSync(RESULTS_PAGE, withResults(readFileSync(RESULTS_PAGE, 'utf8'), verdicts, rounds, conditions));
    tell(`The results are in ${RESULTS_PAGE}.`);
  }
  if (options.json) {
    const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version, load };
    const judged = verdicts.map(({ row, ...verdict }) => ({
      id: row.id,
      what: row.what,
      unit: row.unit,
      limit: row.limit,
      ...verdict,
    }));
    console.log(
      JSON.stringify({ when: new Date().toISOString(), machine, runs, rows: judged, visits: visitSummaries(rounds) }, null, 1),
    );
  } else {
    console.log(printedTable(verdicts));
  }
  if (verdicts.some(({ status }) => status === 'fail' || status === 'not measured')) process.exitCode = 1;
}
