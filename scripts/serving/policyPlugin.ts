import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SECURITY_HEADERS } from './securityHeaders.ts';
import { servedPages } from './servedPages.ts';

/** The built page served as a deployment serves it: with its security headers and each page's policy. */
export function policyPlugin(folder: string): Plugin {
  return {
    name: 'hustings-policies',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        if (file.endsWith('.html') && existsSync(join(folder, file))) {
          const page = servedPages(folder, '*').find(({ path }) => path === file);
          if (page !== undefined) response.setHeader('Content-Security-Policy', page.policy);
        }
        next();
      });
    },
  };
}
