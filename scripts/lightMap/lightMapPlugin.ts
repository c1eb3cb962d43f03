import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { type Definitions, readDefinitions } from '../../pipeline/definition/definitionFolders.ts';
import type { FeaturedView } from '../../pipeline/definition/electionDefinition.ts';
import { createPackageLoader } from '../../src/dataset/fetchPackage.ts';
import { entryOf, pathsOf } from '../../src/dataset/manifest.ts';
import type { PackageEntry } from '../../src/dataset/packagePaths.ts';
import { winner } from '../../src/facts/winner.ts';
import { type DataPackage, otherPages } from '../dataPackage.ts';
import { articleWords } from './articleWords.ts';
import { withCriticalStyles } from './criticalStyles.ts';
import { firstPaintData } from './firstPaintData.ts';
import { glanceFile, scriptBeforeApp } from './glanceData.ts';
import { headMarkup, withWords } from './headMarkup.ts';
import { lightMapMarkup } from './lightMapMarkup.ts';
import { noScriptMarkup } from './noScriptMarkup.ts';
import { readPackage } from './readPackage.ts';
import { sketchOf } from './sketch.ts';
import { standaloneScript } from './standaloneScript.ts';
import { type Prerender, staticPage } from './staticPage.ts';
import { contextOfPage, winnerColours } from './winnerColours.ts';

/** Stands in for what follows the map until the page's styles are in it. */
const END = '<i></i>';
const ROOT = '<div id="root" role="presentation">';
const PLACE = `${ROOT}</div>`;

/** A page that the map is written into, once for each election of the data package. */
export interface LightMapPage {
  readonly packageFolder: string;
  readonly dataPackage: DataPackage;
  /** The module whose `prerender` renders the opening view. */
  readonly prerender: string;
  /** The script that readies the page before its first paint. */
  readonly firstPaint: string;
  /** Whether a pressed seat can be read before the app is there, from a file of all results at a glance. */
  readonly glance: boolean;
  /** Whether the page is the one that articles frame. */
  readonly inArticle: boolean;
  /** A script that stands before everything else, if any. */
  readonly head?: string;
  /** Names and contents of further meta elements. */
  readonly metas?: Readonly<Record<string, string>>;
}

/**
 * Writes the page of the opening view into the HTML: styles, the script that arranges and recolours all that follows for the address
 * before the first paint, markup, and last the map as an SVG, which that script puts into its place. The page's own styles are in it,
 * hence nothing that blocks the first paint is fetched. The page as it stands becomes the usual election's; beside it, one is written
 * for each other election, which the same scripts take over.
 */
export function lightMapPlugin(options: LightMapPage): Plugin {
  const { manifest } = options.dataPackage;
  const pages = new Map<string, string>();
  return {
    name: 'hustings-light-map',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { server, bundle = {} }) => {
        // In development the page is drawn by the app alone: every edit would have to render it again.
        if (server !== undefined || !html.includes(PLACE)) return html;
        const [definitions, render] = await Promise.all([readDefinitions(), staticPage(options.prerender)]);
        const draw = (id: string) => drawnPage(html, id, { ...options, bundle, definitions, render });
        for (const [id, file] of Object.entries(otherPages(manifest, options.inArticle))) pages.set(file, await draw(id));
        return draw(manifest.default);
      },
    },
    generateBundle: {
      // Behind the plugin that has the pages drawn.
      order: 'post',
      async handler() {
        for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
        if (!options.glance) return;
        for (const { id } of manifest.elections) {
          const { election } = readPackage(options.packageFolder, knownEntry(options.dataPackage, id));
          const glance = glanceFile(election, id === manifest.default);
          for (const file of [glance, await scriptBeforeApp(glance)]) this.emitFile({ type: 'asset', ...file });
        }
      },
    },
  };
}

function knownEntry({ manifest }: DataPackage, id: string): PackageEntry {
  const entry = entryOf(manifest, id);
  if (entry === null) throw new Error(`The data package does not say where the files of “${id}” are`);
  return entry;
}

interface Drawing extends LightMapPage {
  readonly bundle: Rolldown.OutputBundle;
  readonly definitions: Definitions;
  readonly render: Prerender;
}

/** The page of an election, from the page as the bundler wrote it. */
async function drawnPage(html: string, id: string, drawing: Drawing): Promise<string> {
  const { packageFolder, dataPackage, inArticle, bundle, metas = {} } = drawing;
  const { manifest, versions } = dataPackage;
  const isUsual = id === manifest.default;
  const entry = knownEntry(dataPackage, id);
  const files = readPackage(packageFolder, entry);
  const { election, atlas } = files;
  const sketch = sketchOf(atlas);
  const glance = glanceFile(election, isUsual);
  const { results } = entry.election;
  const data = firstPaintData(files, sketch, {
    featured: featuredOf(drawing.definitions, id),
    inArticle,
    pages: isUsual ? otherPages(manifest, inArticle) : {},
    results: `data/${results}?v=${versions[results]}`,
    glance: drawing.glance ? glance.address : null,
    more: `./${(await scriptBeforeApp(glance)).fileName}`,
  });
  const loader = createPackageLoader({
    base: packageFolder,
    entry: dataPackage.entry,
    versions: {},
    // Another election's files are asked for by their versions, which a folder has not.
    fetch: async (path) => new Response(readFileSync(join('.', String(path).replace(/\?.*/, '')), 'utf8')),
  });
  const [markup, ...scripts] = await Promise.all([
    drawing.render(loader, isUsual ? '' : `?election=${id}`, metas),
    isUsual ? null : ownElection(drawing, id),
    drawing.head === undefined ? null : standaloneScript(drawing.head, {}),
    standaloneScript(drawing.firstPaint, {
      __FIRST_PAINT_DATA__: data,
      ...(inArticle ? { __ARTICLE_WORDS__: articleWords(election) } : {}),
    }),
  ]);
  const map = lightMapMarkup(sketch, winnerColours(election), winner.headline(contextOfPage(election)));
  const page = withWords(html, { election, view: isUsual ? null : id, inArticle, metas })
    .replace(PLACE, () => `${ROOT}${markup}</div>${map}${END}`)
    .replace('</head>', () => `${headMarkup(scripts.filter((script) => script !== null))}</head>`);
  const styled = await withCriticalStyles(page, (path) => styleOf(bundle, path));
  // Only now, since its styles are no part of the page's.
  return styled.replace(END, () => noScriptMarkup(election));
}

/** The views that an election's folder features; of one that came with the data alone, the opening view. */
function featuredOf({ elections }: Definitions, id: string): readonly FeaturedView[] {
  return elections.find((each) => each.id === id)?.featuredViews ?? [{ colour: 'winner' }];
}

/** The script by which the page of another election knows that election's files, and takes its public address. */
async function ownElection({ dataPackage, inArticle }: Drawing, id: string): Promise<string> {
  const { manifest, versions } = dataPackage;
  const entry = knownEntry(dataPackage, id);
  const own = new Set([...pathsOf(manifest, id), entry.areaSet.detail]);
  return standaloneScript('src/first-paint/pageOfElectionEntry.ts', {
    __PAGE__: {
      entry,
      versions: Object.fromEntries(Object.entries(versions).filter(([path]) => own.has(path))),
      home: inArticle ? 'embed.html' : './',
    },
  });
}

function styleOf(bundle: Rolldown.OutputBundle, path: string): string {
  const file = bundle[path];
  if (file?.type !== 'asset') throw new Error(`The page links to ${path}, and the build made no such file`);
  return String(file.source).trim();
}
