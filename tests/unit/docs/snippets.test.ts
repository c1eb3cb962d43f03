import { Window } from 'happy-dom';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { allSnippets, type Snippet } from '../../fixtures/snippets.ts';
import { HAS_WORDPRESS, throughWordPress } from '../../fixtures/wordpress.ts';

const SNIPPETS = allSnippets();
const MAPS = 'hustings-map, iframe, amp-iframe';
const { document } = new Window();

/** What is parsed is in a template, where nothing loads. */
function parsed(text: string) {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

/** Every element that says something of a map, with its attributes, and what scripts say, space aside. */
function meaningOf(text: string): readonly unknown[] {
  const page = parsed(text);
  return [...page.querySelectorAll(`${MAPS}, a, script, amp-img, [data-step]`)].map((element) => [
    element.localName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    element.localName === 'script' ? element.textContent?.replace(/\s+/g, ' ').trim() : null,
  ]);
}

/** Links with words to a whole map. */
function linksIn(text: string): readonly string[] {
  const links = [...parsed(text).querySelectorAll('a[href]')].filter(({ textContent }) => /\p{L}{3}/u.test(textContent ?? ''));
  return links.map((link) => link.getAttribute('href') ?? '').filter((href) => !/^\.\/$|\.html/.test(href));
}

/** The attributes of a text's tags as they are written, scripts and styles aside. */
function writtenAttributes(text: string): readonly string[] {
  const markup = text.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g, '$1');
  return [...markup.matchAll(/\s[\w:-]+=(?:"([^"]*)"|('[^']*'|[^\s">]+))/g)].map(([, quoted, other = '']) => quoted ?? other);
}

it('there are snippets of every kind', () => {
  const from = SNIPPETS.map((snippet) => snippet.from).join('\n');
  for (const part of ['README.md', 'docs/newsrooms.md', 'examples/article.html', 'the dialog, amp']) expect(from).toContain(part);
  expect(SNIPPETS.length).toBeGreaterThan(18);
});

describe.each(SNIPPETS)('$from', ({ text, from }) => {
  it('has no bare character in its attributes at which a CMS or a browser stumbles', () => {
    const wrong = writtenAttributes(text).filter((value) => !/^(?:[^<>"'&]|&(?:amp|lt|gt|quot|#\d+);)*$/.test(value));
    expect(wrong).toEqual([]);
  });

  it('has no empty line, which would become a paragraph within it, and no script with a tag in it', () => {
    if (!from.startsWith('examples/')) expect(text.trim()).not.toMatch(/\n\s*\n/);
    for (const [, script = ''] of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) expect(script).not.toContain('<');
  });

  it('is a link with words where a sanitiser drops what it does not know, or a map', () => {
    const maps = parsed(text).querySelectorAll(MAPS).length;
    const strict = sanitizeHtml(text);
    expect(parsed(strict).querySelectorAll(MAPS)).toHaveLength(0);
    expect(linksIn(strict).length).toBeGreaterThanOrEqual(maps);
    const withFrames = sanitizeHtml(text, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: ['src', 'title', 'width', 'height'] },
    });
    const sources = (page: string) => [...parsed(page).querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));
    expect(sources(withFrames)).toEqual(sources(text));
    expect(linksIn(withFrames)).toEqual(linksIn(strict));
  });
});

describe.skipIf(!HAS_WORDPRESS)('through WordPress’ own filters (left out where wordpress and php-cli are not installed)', () => {
  const before = 'A 1200x630 picture -- "quoted" -- it\'s 5 > 3.\n\n';
  const after = '\n\nThe article\'s "next" sentence, 10x12 -- and its last.';
  const filtered = HAS_WORDPRESS ? throughWordPress(SNIPPETS.map(({ text }) => `${before}${text}${after}`)) : [];
  const cases = SNIPPETS.map((snippet: Snippet, place) => ({ ...snippet, filtered: filtered[place] }));

  it.each(cases)('$from is what it was, and the article after it too', ({ text, filtered: by }) => {
    expect(by).toBeDefined();
    expect(meaningOf(by?.texturized ?? '')).toEqual(meaningOf(text));
    // The examples' bodies are pages, not what is pasted: the classic editor would make paragraphs of their lines.
    expect(meaningOf(by?.inClassicEditor ?? '')).toEqual(meaningOf(text));
    for (const page of [by?.texturized, by?.inClassicEditor, by?.unprivileged])
      expect(parsed(page ?? '').textContent).toContain('The article’s “next” sentence, 10×12 — and its last.');
    expect(linksIn(by?.unprivileged ?? '')).toEqual(linksIn(text));
  });

  it('a snippet with a bare > is not', () => {
    const text =
      '<hustings-map src="https://maps.example/embed.html?where=muslim>=25&colour=challengers" title="Map"></hustings-map>';
    expect(meaningOf(throughWordPress([text])[0]?.texturized ?? '')).not.toEqual(meaningOf(text));
  });
});
