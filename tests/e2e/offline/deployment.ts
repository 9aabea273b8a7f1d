/** A site that is published, stopped, started again and published anew while readers have it open. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { writePacks } from '../../../src/offline/installed/build/write-packs.ts';
import { writeWorker } from '../../../src/offline/installed/build/write-worker.ts';
import type { Manifest } from '../../../src/search/manifest.ts';

/** What becomes of a request; what settles to nothing is served as ever. */
type Fault = (path: string, response: ServerResponse) => Promise<boolean> | boolean;

export class Deployment {
  /** Requests since the start, by path. */
  readonly asked: string[] = [];
  /** True when it has answered, or never will. */
  fault: Fault = () => false;
  #folder = 'dist';
  #server: Server | null = null;
  #files = sirv('dist', { dev: true, etag: true });
  #port = 0;

  /** The built site, on a port of its own. */
  static async publish(): Promise<Deployment> {
    const deployment = new Deployment();
    await deployment.start();
    return deployment;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#serve(this.#folder);
    this.#server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', this.origin).pathname;
      this.asked.push(path);
      if (await this.fault(path, response)) return;
      this.#files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('没有这一页');
      });
    });
    await new Promise<void>((done) => this.#server?.listen(this.#port, done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on nobody answers. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  }

  async end(): Promise<void> {
    await this.stop();
    if (this.#folder !== 'dist') rmSync(this.#folder, { recursive: true });
  }

  #serve(folder: string): void {
    this.#folder = folder;
    this.#files = sirv(folder, { dev: true, etag: true });
  }

  /** Publishes the site anew: `change` is made to every page, and each script and each volume has another name. */
  async publishAnew(change: (html: string, path: string) => string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
    execFileSync('cp', ['-r', `${this.#folder}/.`, folder]);
    const file = (path: string): string => join(folder, path);
    const names = readdirSync(file('_assets')).filter((name) => name.endsWith('.js'));
    const rename = (text: string): string => names.reduce((all, name) => all.replaceAll(name, anew(name)), text);
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:html|js)$/.test(path)) continue;
      const text = rename(readFileSync(file(path), 'utf8'));
      writeFileSync(file(path), path.endsWith('.html') ? change(text, path) : text);
    }
    const manifest = JSON.parse(readFileSync(file('search/manifest.json'), 'utf8')) as Manifest;
    for (const volume of manifest.volumes) {
      renameSync(file(`search/volumes/${volume.folder}`), file(`search/volumes/${volume.folder}x`));
      volume.folder += 'x';
    }
    writeFileSync(file('search/manifest.json'), JSON.stringify(manifest));
    for (const name of names) renameSync(file(`_assets/${name}`), file(`_assets/${anew(name)}`));
    rmSync(file('offline/packs'), { recursive: true });
    await writePacks(folder);
    await writeWorker(folder);
    this.#serve(folder);
  }
}

/** `find-hash.B83lip27.js` → `find-hash.B83lip27x.js` */
const anew = (name: string): string => name.replace(/\.js$/, 'x.js');
