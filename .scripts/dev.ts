/** `npm run dev`: Astro's development server in the foreground, with hot reload of code and content. */
import { spawn } from 'node:child_process';
import { astroBin } from './build.ts';

const child = spawn(process.execPath, [astroBin, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
});
// A signal sent to this process alone is passed on; Ctrl-C reaches the child from the terminal.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
process.on('SIGINT', () => undefined);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
