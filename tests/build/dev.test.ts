import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { astroBin, withoutMode } from '../../.scripts/build.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sales-route-map-dev-'));
const content = join(scratch, 'content');
const port = 4790;
const site = `http://localhost:${port}`;
const text = join(content, 'concepts', 'sales', 'ja.mdx');
let server: ChildProcess;
let terminal = '';

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  server = spawn(process.execPath, [astroBin, 'dev', '--port', String(port)], {
    env: { ...withoutMode(process.env), CONTENT_DIR: content, CACHE_DIR: join(scratch, 'cache'), ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  server.stdout?.on('data', (data: Buffer) => (terminal += data.toString()));
  server.stderr?.on('data', (data: Buffer) => (terminal += data.toString()));
});

afterAll(() => {
  server.kill();
  rmSync(scratch, { recursive: true, force: true });
});

async function page(path: string): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(site + path);
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 0, body: '' };
  }
}

const patience = { timeout: 60_000, interval: 3_000 };

/** Saves a text, and the page as it is then. Saved again at each try: on a busy machine a watcher may miss one event. */
async function saved(content: string): Promise<{ status: number; body: string }> {
  writeFileSync(text, content);
  await setTimeout(1_500);
  return page('/ja/concepts/sales/');
}

it('development shows pages, follows edits, serves the search index, and tells what is wrong until it is mended', async () => {
  await expect.poll(async () => (await page('/ja/concepts/sales/')).status, patience).toBe(200);
  expect((await page('/pagefind/pagefind.js')).status).toBe(200);
  expect((await page('/pagefind/pagefind-entry.json')).body).toContain('"qzhs"');
  expect((await page('/search-index/names.json')).body).toMatch(/\bn?route-sales\b/);
  expect((await page('/search-index/ko/pages.json')).body).toContain('.pf_meta');

  const before = readFileSync(text, 'utf8');
  await expect.poll(async () => (await saved(before.replace(/^title: .*/m, 'title: セールス改'))).body, patience).toContain('セールス改');

  await expect.poll(async () => (await saved(`${before}\n[[no-such-entry]]\n`)).status, patience).toBe(500);
  const line = before.split('\n').length + 1;
  await expect.poll(() => terminal, patience).toContain(`content/concepts/sales/ja.mdx:${line}  [link-target] [[no-such-entry]] leads to no entry.`);

  await expect.poll(async () => (await saved(before)).status, patience).toBe(200);
}, 300_000);
