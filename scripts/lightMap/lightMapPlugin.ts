import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { createPackageLoader } from '../../src/dataset/fetchPackage.ts';
import type { PackageEntry } from '../../src/dataset/packagePaths.ts';
import { articleWords } from './articleWords.ts';
import { withCriticalStyles } from './criticalStyles.ts';
import { firstPaintData } from './firstPaintData.ts';
import { glanceData } from './glanceData.ts';
import { lightMapMarkup } from './lightMapMarkup.ts';
import { noScriptMarkup } from './noScriptMarkup.ts';
import { readPackage } from './readPackage.ts';
import { sketchOf } from './sketch.ts';
import { standaloneScript } from './standaloneScript.ts';
import { staticPage } from './staticPage.ts';
import { winnerColours } from './winnerColours.ts';

const GLANCE = 'data/glance.json';
/** Stands in for what follows the map until the page's styles are in it. */
const END = '<i></i>';
const ROOT = '<div id="root" role="presentation">';
const PLACE = `${ROOT}</div>`;

/** A page that the map is written into. */
export interface LightMapPage {
  /** Where the data package is. */
  readonly packageFolder: string;
  /** The election that the page arrives with. */
  readonly entry: PackageEntry;
  /** A version for each file of it. */
  readonly versions: Readonly<Record<string, string>>;
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
 * hence nothing that blocks the first paint is fetched.
 */
export function lightMapPlugin({
  packageFolder,
  entry,
  versions,
  prerender,
  firstPaint,
  glance,
  inArticle,
  head,
  metas = {},
}: LightMapPage): Plugin {
  return {
    name: 'hustings-light-map',
    async generateBundle() {
      if (!glance) return;
      const { election } = readPackage(packageFolder, entry);
      const results = JSON.stringify(glanceData(election));
      this.emitFile({ type: 'asset', fileName: GLANCE, source: results });
      const { fileName, source } = await scriptBeforeApp(results);
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { server, bundle = {} }) => {
        // In development the page is drawn by the app alone: every edit would have to render it again.
        if (server !== undefined || !html.includes(PLACE)) return html;
        const { election, atlas, hexagons, former } = readPackage(packageFolder, entry);
        const loader = createPackageLoader({
          base: packageFolder,
          entry,
          versions: {},
          fetch: async (path) => new Response(readFileSync(join('.', String(path)), 'utf8')),
        });
        const results = JSON.stringify(glanceData(election));
        const addresses = {
          glance: glance ? glanceAddress(results) : null,
          more: `./${(await scriptBeforeApp(results)).fileName}`,
        };
        const data = firstPaintData(election, hexagons, sketchOf(atlas), former, addresses, inArticle);
        const [markup, script, early] = await Promise.all([
          staticPage(prerender, loader, metas),
          standaloneScript(firstPaint, {
            __FIRST_PAINT_DATA__: data,
            ...(inArticle ? { __ARTICLE_WORDS__: articleWords(election) } : {}),
          }),
          head === undefined ? null : standaloneScript(head, {}),
        ]);
        const map = lightMapMarkup(atlas, winnerColours(election), 'The party that won each constituency on 4 July 2024');
        const inHead = [
          early === null ? '' : `<script>${early}</script>`,
          aheadOfScripts(data.glance, entry.election, versions),
          metaOf('hustings-first-paint', [script, ...(early === null ? [] : [early])].map(policyHash).join(' ')),
          // Nothing is painted before that script can give the map its place: it begins behind all the rest.
          '<link rel="expect" href="#light-map-title" blocking="render">',
          `<script>${script}</script>`,
        ];
        const page = html
          .replace(PLACE, () => `${ROOT}${markup}</div>${map}${END}`)
          // The early script reads what the page says of itself, so that comes before it.
          .replace(
            '</title>',
            () =>
              `</title>${Object.entries(metas)
                .map(([name, content]) => metaOf(name, content))
                .join('')}`,
          )
          .replace('</head>', () => `${inHead.join('')}</head>`);
        const styled = await withCriticalStyles(page, (path) => styleOf(bundle, path));
        // Only now, since its styles are no part of the page's.
        return styled.replace(END, () => noScriptMarkup(election));
      },
    },
  };
}

/** The address of the results at a glance, relative to a page, with their version. */
function glanceAddress(results: string): string {
  return `${GLANCE}?v=${createHash('sha256').update(results).digest('hex').slice(0, 8)}`;
}

/** The script for who points at the map or walks on it before the app is there, which both pages share. */
async function scriptBeforeApp(results: string): Promise<{ readonly fileName: string; readonly source: string }> {
  const source = await standaloneScript('src/first-paint/beforeAppEntry.ts', { __GLANCE__: glanceAddress(results) }, 'module');
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/beforeApp-${hash}.js`, source };
}

function metaOf(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}

/** A script's hash as a Content-Security-Policy names it. */
function policyHash(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** What the scripts ask for, fetched beside them under the same addresses: what readers who press early see, then the results. */
function aheadOfScripts(
  glance: string | null,
  { results }: PackageEntry['election'],
  versions: Readonly<Record<string, string>>,
): string {
  return [...(glance === null ? [] : [glance]), `data/${results}?v=${versions[results]}`]
    .map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`)
    .join('');
}

function styleOf(bundle: Rolldown.OutputBundle, path: string): string {
  const file = bundle[path];
  if (file?.type !== 'asset') throw new Error(`The page links to ${path}, and the build made no such file`);
  return String(file.source).trim();
}
