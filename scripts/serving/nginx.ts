import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface RunningNginx {
  /** Without a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** The command of a system's program, looked for where root's are too; `null` where it is not installed. */
export function commandOf(name: string): string | null {
  const found = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** The configuration of the repository for another folder and port, and without brotli where nginx has no module for it. */
function configurationFor(folder: string, port: number, scratch: string): string {
  const withBrotli = spawnSync('sh', ['-c', 'ls /etc/nginx/modules-enabled/*brotli-static*']).status === 0;
  const text = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('/srv/hustings', resolve(folder))
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const own = `daemon off;\npid ${scratch}/nginx.pid;\nerror_log ${scratch}/error.log;\n`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${scratch}/${name};`)
    .join('\n  ');
  const placed = text.replace('http {', `http {\n  ${temporary}`);
  return own + (withBrotli ? placed : placed.replace(/^\s*brotli.*$/m, ''));
}

/** Serves a folder with the repository's nginx configuration on loopback. Errors: throws with nginx's own words. */
export async function startNginx(folder: string, port: number): Promise<RunningNginx> {
  const command = commandOf('nginx');
  if (command === null) throw new Error('nginx is not installed: apt-get install nginx libnginx-mod-http-brotli-static');
  const scratch = mkdtempSync(join(tmpdir(), 'hustings-nginx-'));
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, configurationFor(folder, port, scratch));
  const checked = spawnSync(command, ['-t', '-c', file], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`nginx does not accept the configuration: ${checked.stderr}`);
  const process = spawn(command, ['-c', file], { stdio: 'ignore' });
  const stop = () => {
    process.kill('SIGQUIT');
    rmSync(scratch, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { address, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  stop();
  throw new Error(`nginx did not answer at ${address} within five seconds`);
}
