import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../scripts/serving/contentSecurityPolicy.ts';
import { inlineScripts } from '../../../../scripts/serving/inlineScripts.ts';
import { nginxPolicyMap, staticHostHeaders } from '../../../../scripts/serving/policyFiles.ts';

const PAGE = `<head><script type="application/ld+json">{"a":1}</script><script>document.title = 'a<b'</script>
<script type="module" src="./app.js"></script></head>`;

describe('the policy of a page', () => {
  it('names the scripts that stand in the page, and no others', () => {
    expect(inlineScripts(PAGE)).toEqual(["document.title = 'a<b'"]);
    const hash = createHash('sha256').update("document.title = 'a<b'").digest('base64');
    const policy = contentSecurityPolicy(PAGE, '*');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain('frame-ancestors *');
  });

  it('allows scripts nothing unsafe', () => {
    const scripts = contentSecurityPolicy(PAGE, '*')
      .split('; ')
      .filter((directive) => /^(script|worker|default)-src/.test(directive));
    expect(scripts).toHaveLength(3);
    for (const directive of scripts) expect(directive).not.toMatch(/unsafe|\*|blob:|data:/);
  });
});

describe('the files that carry policies', () => {
  const pages = [
    { path: '/index.html', policy: 'A' },
    { path: '/releases/1.0.0/embed.html', policy: 'B' },
  ];

  it('give a folder’s page at both of its addresses', () => {
    expect(nginxPolicyMap(pages).split('\n')).toEqual([
      'map $uri $hustings_policy {',
      '  default "";',
      '  /index.html "A";',
      '  / "A";',
      '  /releases/1.0.0/embed.html "B";',
      '}',
      '',
    ]);
    expect(staticHostHeaders(pages)).toContain('\n/\n  Content-Security-Policy: A\n');
  });
});
