import { describe, expect, it } from 'vitest';
import { hearHost } from '../../../src/embed/hearHost.ts';

const HOST = 'https://news.example';
const THEME = { type: 'hustings:command', version: 1, command: 'setTheme', theme: 'dark' };
const HELLO = { type: 'hustings:hello', version: 1 };

/** A frame that listens, and what it heard. */
function listening(hosts: readonly string[]) {
  const heard: string[] = [];
  const frame = new EventTarget();
  const parent = new EventTarget();
  // Node has no windows; the listener asks its own for no more than this.
  const end = hearHost(Object.assign(frame, { parent }) as unknown as Window, new Set(hosts), {
    commanded: ({ command }) => heard.push(command),
    misunderstood: ({ word, expected }, ask) => heard.push(`${word}, not ${expected} (${ask})`),
    greeted: () => heard.push('hello'),
    named: (name) => heard.push(name),
  });
  const say = (data: unknown, origin = HOST, source: unknown = parent) => {
    frame.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  };
  return { heard, say, end };
}

describe('what a frame hears', () => {
  it('is commands from allowed origins, and a hello from any parent', () => {
    const { heard, say } = listening([HOST]);
    say(THEME);
    say(THEME, 'https://evil.example');
    say(HELLO, 'https://evil.example');
    expect(heard).toEqual(['setTheme', 'hello']);
  });

  it('is nothing from windows other than the parent, whatever their origin', () => {
    const { heard, say } = listening([HOST]);
    say(THEME, HOST, new EventTarget());
    say(HELLO, HOST, null);
    expect(heard).toEqual([]);
  });

  it('is no more than twenty messages a second', () => {
    const { heard, say } = listening([HOST]);
    for (let count = 0; count < 500; count++) say(THEME);
    expect(heard).toHaveLength(20);
  });

  it('is not used up by what others say on the same page', () => {
    const { heard, say } = listening([HOST]);
    for (let count = 0; count < 500; count++) say({ type: 'analytics', count });
    say(THEME);
    expect(heard).toEqual(['setTheme']);
  });

  it('is what was wrong with a command, where it may be given', () => {
    const { heard, say } = listening([HOST]);
    say({ ...THEME, theme: 'drak', ask: 7 });
    say({ ...THEME, command: 'selct', seat: 'blackburn' });
    say({ ...THEME, command: 'select', seat: 7 });
    say({ ...THEME, command: 'constructor' });
    say({ ...THEME, theme: 'drak' }, 'https://evil.example');
    say({ ...THEME, theme: 'drak', version: 2 });
    say({ ...THEME, theme: 'x'.repeat(5_000) });
    const commands = 'one of select, setView, setTheme, setScheme';
    expect(heard).toEqual([
      'drak, not one of light, dark, auto (7)',
      `selct, not ${commands} (undefined)`,
      '7, not the name or the code of a seat, or null (undefined)',
      `constructor, not ${commands} (undefined)`,
    ]);
  });

  it('is nothing once it has ended', () => {
    const { heard, say, end } = listening([HOST]);
    end();
    say(THEME);
    expect(heard).toEqual([]);
  });
});
