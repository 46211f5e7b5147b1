import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Astro's command line, as a file that Node can run. */
export const astroBin = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * Builds the site into a folder. What Astro prints is shown only when it fails.
 * @param env variables on top of this process's own
 * @throws Error with Astro's output
 */
export async function build(outDir: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { code, output } = await runAstro(['build'], { OUT_DIR: outDir, ...env });
  if (code !== 0) throw new Error(withoutProgress(output));
}

/** Astro's output without the line for each page that it has written. */
function withoutProgress(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^[\d:]+\s+[├└]─/.test(line))
    .join('\n');
}

/** Runs an Astro command to its end. */
export function runAstro(args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astroBin, ...args], {
      env: { ...withoutMode(process.env), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Vitest sets what Vite reads as its own mode; a build that it starts must not inherit that. */
export function withoutMode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const modes = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'VITEST', 'BASE_URL'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !modes.includes(name)));
}
