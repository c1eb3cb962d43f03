import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf } from '../../scripts/serving/nginx.ts';

/** Under this name a driver sends an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export const ENTER = '\uE007';
export const ESCAPE = '\uE00C';
/** Milliseconds after which what is waited for has not come. */
const PATIENCE = 20_000;

interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The programs that run Safari's engine (Debian: `webkit2gtk-driver` and `xvfb`); `null` where one is missing. */
export function findWebKit(): Programs | null {
  const [driver, screen, browser] = [commandOf('WebKitWebDriver'), commandOf('Xvfb'), findBrowser()];
  return driver === null || screen === null || browser === null ? null : { driver, browser, screen };
}

/** The engine's own small browser, in a folder named by processor and version: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1, for instance. */
function findBrowser(): string | null {
  const within = (folder: string, named: RegExp) => {
    try {
      return readdirSync(folder).flatMap((name) => (named.test(name) ? [join(folder, name)] : []));
    } catch {
      return [];
    }
  };
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((folder) => [folder, ...within(folder, /-linux-gnu/)]);
  return (
    folders.flatMap((folder) => within(folder, /^webkit2?gtk/)).flatMap((folder) => within(folder, /^MiniBrowser$/))[0] ?? null
  );
}

async function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, body: body === undefined ? null : JSON.stringify(body) });
  const { value }: { value: unknown } = JSON.parse(await answer.text());
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Starts WebKitGTK's browser on a screen of its own, driven over WebDriver. `features` are switches of the engine, such as `!PopoverAttribute`. */
export async function startWebKit({ features = '' }: { readonly features?: string } = {}): Promise<WebKit> {
  const programs = findWebKit();
  if (programs === null) throw new Error('WebKit is not installed: apt-get install webkit2gtk-driver xvfb');
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((found) => screen.stdio[3]?.once('data', (data: Buffer) => found(String(data).trim())));
  // The browser's bar would keep its window wider than a phone's.
  const settings = mkdtempSync(join(tmpdir(), 'hustings-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(
    join(settings, 'gtk-3.0', 'gtk.css'),
    '* { margin: 0; min-width: 0; padding: 0; border-width: 0; font-size: 1px; }',
  );
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Root in a container may not start the engine's sandbox.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await wait(100);
  const browserOptions = {
    binary: programs.browser,
    args: ['--automation', ...(features === '' ? [] : [`--features=${features}`])],
  };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions } };
  const session = await ask('POST', `${address}/session`, { capabilities });
  return new WebKit(`${address}/session/${(session as { sessionId: string }).sessionId}`, () => {
    for (const program of [driver, screen] satisfies ChildProcess[]) program.kill();
    rmSync(settings, { recursive: true, force: true });
  });
}

/** A page of WebKit and what a reader does to it. */
export class WebKit {
  readonly session: string;
  readonly stop: () => void;

  constructor(session: string, stop: () => void) {
    this.session = session;
    this.stop = stop;
  }

  async close(): Promise<void> {
    await ask('DELETE', this.session).catch(() => undefined);
    this.stop();
  }

  async open(url: string): Promise<void> {
    await ask('POST', `${this.session}/url`, { url });
  }

  async back(): Promise<void> {
    await ask('POST', `${this.session}/back`, {});
  }

  /** Sets the size of the page, not of the window with its bar. */
  async resize(width: number, height: number): Promise<void> {
    for (let [w, h] = [width, height], tries = 0; tries < 4; tries += 1) {
      await ask('POST', `${this.session}/window/rect`, { width: w, height: h });
      await wait(150);
      const [shownWidth, shownHeight] = await this.run(() => [window.innerWidth, window.innerHeight] as const);
      if (shownWidth === width && shownHeight === height) return;
      [w, h] = [w + width - shownWidth, h + height - shownHeight];
    }
    throw new Error(`the page cannot be ${width} × ${height}`);
  }

  /** What a function returns that runs in the page, or in the frame that was entered. */
  async run<A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A): Promise<R> {
    const script = `return (${work}).apply(null, arguments)`;
    return (await ask('POST', `${this.session}/execute/sync`, { script, args })) as R;
  }

  /** Waits until a function in the page returns something true, and returns it. */
  async until<A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A): Promise<R> {
    for (const end = Date.now() + PATIENCE; ; await wait(100)) {
      const answer = await this.run(work, ...args);
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`never true: ${work} of ${JSON.stringify(args)}`);
    }
  }

  /** Waits for an element that is seen, has the words in its text or label and has stopped moving; returns the driver's name of it. */
  async find(css: string, words = ''): Promise<string> {
    const place = (selector: string, wanted: string) => {
      const found = [...document.querySelectorAll(selector)].find(
        (element) =>
          element.getClientRects().length > 0 && `${element.textContent} ${element.getAttribute('aria-label')}`.includes(wanted),
      );
      return found && { found, at: JSON.stringify(found.getBoundingClientRect()) };
    };
    for (let last = ''; ; await wait(100)) {
      const { found, at } = (await this.until(place, css, words)) ?? {};
      if (at !== undefined && at === last) return (found as unknown as Record<string, string>)[ELEMENT] ?? '';
      last = at ?? '';
    }
  }

  async press(css: string, words = ''): Promise<void> {
    await ask('POST', `${this.session}/element/${await this.find(css, words)}/click`, {});
  }

  async type(css: string, text: string): Promise<void> {
    await ask('POST', `${this.session}/element/${await this.find(css)}/value`, { text });
  }

  /** Moves the mouse through places of the window, with its button down between the first and the last. */
  async drag(...places: readonly (readonly [x: number, y: number])[]): Promise<void> {
    const moves = places.map(([x, y]) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }));
    const actions = [...moves.slice(0, 1), { type: 'pointerDown', button: 0 }, ...moves.slice(1), { type: 'pointerUp', button: 0 }];
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await ask('POST', `${this.session}/actions`, { actions: [pointer] });
  }

  /** Enters a frame, or the frame within an element of the loader's; leaves all frames with `null`. */
  async enterFrame(css: string | null): Promise<void> {
    const within = (selector: string) => {
      const host = document.querySelector(selector);
      return host instanceof HTMLIFrameElement ? host : host?.shadowRoot?.querySelector('iframe');
    };
    await ask('POST', `${this.session}/frame`, { id: css === null ? null : await this.until(within, css) });
  }

  /** A picture of the window (PNG). */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await ask('GET', `${this.session}/screenshot`)), 'base64');
  }
}
