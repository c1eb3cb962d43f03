import { existsSync, readdirSync } from 'node:fs';
import type { AreaSetDefinition } from './areaSetDefinition.ts';
import type { ElectionDefinition } from './electionDefinition.ts';

/** What the project's own folders define. */
export interface Definitions {
  /** The default one first, the others from the latest to the earliest. */
  readonly elections: readonly ElectionDefinition[];
  /** Those that the elections are of, in their order. */
  readonly areaSets: readonly AreaSetDefinition[];
}

/**
 * The definitions below `elections/` and `area-sets/`: a folder there is all that another one needs. One without a definition holds
 * what several of them share.
 * @throws Error where a folder's definition has another id, an area set is missing, or not exactly one election is the default.
 */
export async function readDefinitions(): Promise<Definitions> {
  const elections = await definitionsBelow<ElectionDefinition>('elections', 'ELECTION');
  const areaSets = new Map((await definitionsBelow<AreaSetDefinition>('area-sets', 'AREA_SET')).map((each) => [each.id, each]));
  if (elections.filter(({ isDefault }) => isDefault).length !== 1) throw new Error('Exactly one election must be the default.');
  const ordered = elections.sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.date < b.date ? 1 : -1));
  return {
    elections: ordered,
    areaSets: [...new Set(ordered.map(({ areaSet }) => areaSet))].map((id) => {
      const areaSet = areaSets.get(id);
      if (areaSet === undefined) throw new Error(`There is no area-sets/${id}.`);
      return areaSet;
    }),
  };
}

async function definitionsBelow<Definition extends { readonly id: string }>(folder: string, name: string): Promise<Definition[]> {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const ids = readdirSync(root).filter((id) => existsSync(new URL(`${id}/definition.ts`, root)));
  return Promise.all(
    ids.map(async (id) => {
      const module: Readonly<Record<string, Definition>> = await import(new URL(`${id}/definition.ts`, root).href);
      const definition = module[name];
      if (definition?.id !== id) throw new Error(`${folder}/${id}/definition.ts must export ${name} with the id “${id}”.`);
      return definition;
    }),
  );
}
