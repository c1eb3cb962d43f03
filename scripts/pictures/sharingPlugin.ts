import type { Plugin } from 'vite';
import { deploymentUrl } from '../deploymentUrl.ts';
import { sharingTags } from './sharingTags.ts';

const VIEW = 'map';

/** Writes into a page what it says of itself to those who link to it, from its own title and description. */
export function sharingPlugin(): Plugin {
  return {
    name: 'hustings-sharing',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const title = /<title>(.*?) – Hustings<\/title>/.exec(html)?.[1];
        const description = /name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? title;
        if (title === undefined || description === undefined) throw new Error('A page has no title to be shared under');
        const tags = sharingTags({ title, description, view: VIEW, url: deploymentUrl() });
        return html.replace('</head>', () => `${tags}</head>`);
      },
    },
  };
}
