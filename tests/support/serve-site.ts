import { serveDist } from '../../.scripts/serve-dist.ts';

/** Serves `dist` while the end-to-end tests run; tests find it under `SITE`. */
export default async function serveSite(): Promise<() => void> {
  const { server, port } = await serveDist('dist', 4600);
  process.env['SITE'] = `http://127.0.0.1:${port}`;
  return () => {
    server.close();
  };
}
