import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { explorer } from '../../src/api/http/explorer';
import { removeFolder, temporaryFolder } from '../temporary-folder';

describe('the explorer, built anew while a server runs', () => {
  const folder = temporaryFolder();
  const built = join(folder, 'web');
  let server: Server;
  let address: string;
  beforeAll(async () => {
    build('one');
    server = createServer(express().use(explorer(built)));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    removeFolder(folder);
  });

  test('is served as it is by then, whole, with its own assets', async () => {
    expect(await textAt('/')).toBe('<script src="/assets/one.js">');
    rmSync(built, { recursive: true });
    build('another');
    for (const page of ['/', '/answer', '/no-such-page']) {
      expect(await textAt(page)).toBe('<script src="/assets/another.js">');
    }
    const asset = await fetch(`${address}/assets/another.js`);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    expect((await fetch(`${address}/assets/one.js`)).status).toBe(404);
  });

  function build(name: string): void {
    mkdirSync(join(built, 'assets'), { recursive: true });
    writeFileSync(join(built, 'index.html'), `<script src="/assets/${name}.js">`);
    writeFileSync(join(built, 'pages.json'), '["answer"]');
    writeFileSync(join(built, 'assets', `${name}.js`), 'true');
  }

  async function textAt(page: string): Promise<string> {
    return (await fetch(address + page, { headers: { accept: 'text/html' } })).text();
  }
});
