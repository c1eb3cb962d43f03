import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways in which text becomes markup or script. */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|setHTMLUnsafe|execScript)\b|document\.write|new Function\(|\beval\(|javascript:/;

function sinksIn(text: string): boolean {
  return text.split('\n').some((line) => SINKS.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line));
}

test('nothing in the app turns text into markup or script', () => {
  const files = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => sinksIn(readFileSync(file, 'utf8')))).toEqual([]);
});

test('what would is seen', () => {
  expect(['a.innerHTML = b', 'eval(a)', 'new Function(a)', 'href="javascript:a"'].filter((line) => !sinksIn(line))).toEqual([]);
});
