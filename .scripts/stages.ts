import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a stage of the tests came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a file of `node_modules` or of the project with this Node, its output shown. Gives the exit code. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A command that counts as one test: it exits 0, or it has failed. */
export async function runOne(name: string, args: readonly string[]): Promise<Count> {
  heading(name);
  const code = await run(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs Vitest's tests of one project and counts them. */
export async function runVitest(project: string): Promise<Count> {
  heading(`Tests: ${project}`);
  return withReport(async (report) => {
    const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return counted(numPassedTests, numFailedTests, code);
  });
}

/** Runs Playwright's tests and counts them. */
export async function runPlaywright(chromium: string): Promise<Count> {
  heading('Tests: e2e');
  return withReport(async (report) => {
    const code = await run(['node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts'], {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const { stats } = JSON.parse(await readFile(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
    return counted(stats.expected, stats.unexpected + stats.flaky, code);
  });
}

export function heading(text: string): void {
  console.log(`\n── ${text}`);
}

/** A runner that fails without a failed test (a file that does not load, say) has failed once. */
function counted(passed: number, failed: number, code: number): Count {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function withReport(use: (report: string) => Promise<Count>): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'sales-route-map-'));
  try {
    return await use(join(folder, 'report.json'));
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Types, lint and content: what `npm run check` runs, and `npm test` before everything else. */
export async function runChecks(): Promise<Count> {
  return sum([
    await runOne('Types', ['node_modules/astro/bin/astro.mjs', 'check']),
    await runOne('Lint', ['node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.']),
    await runOne('Content', ['.scripts/content.ts']),
  ]);
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), { passed: 0, failed: 0 });
}

/** Prints the closing line and sets the exit code. */
export function finish({ passed, failed }: Count): void {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
