import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' };

/** The pages of a folder under `/examples/`, beside the built map: what an article does with it. They are no part of a deployment. */
export function examplesPlugin(folder: string): Plugin {
  return {
    name: 'hustings-examples',
    configurePreviewServer(server) {
      server.middlewares.use('/examples', (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
        const type = TYPES[file.split('.').at(-1) ?? ''];
        if (type === undefined || !file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader('Content-Type', type);
        return response.end(readFileSync(file));
      });
    },
  };
}
