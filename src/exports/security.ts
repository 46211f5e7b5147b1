import { embedPaintScript } from './embed-paint.ts';
import { firstPaintScript } from './first-paint.ts';

async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** A policy for the page itself, and for the header, which can also say who may frame the page. */
function policy(directives: readonly string[], frames: string): { readonly meta: string; readonly header: string } {
  return { meta: directives.join('; '), header: [...directives, `frame-ancestors ${frames}`].join('; ') };
}

/**
 * What pages may load: their own files and nothing else. Pagefind's WebAssembly needs `wasm-unsafe-eval`; the one inline
 * script is allowed by its hash. The policy stands in every page; as a header it also forbids framing.
 */
export const contentSecurityPolicy = policy(
  [
    "default-src 'none'",
    `script-src 'self' ${await hashOf(firstPaintScript)} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  "'none'",
);

/** The policy of entries for frames (`/embed/…`): less may be loaded, and any site may frame them. */
export const embedSecurityPolicy = policy(
  ["default-src 'none'", `script-src 'self' ${await hashOf(embedPaintScript)}`, "style-src 'self'", "img-src 'self'", "form-action 'none'", "base-uri 'none'"],
  '*',
);

/** Folder of the pages that may be framed. */
export const embedFolder = 'embed';

/** Headers for every response, by name. There is no X-Frame-Options: it could not be lifted for one folder. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The policy that goes with an address, as a header. `base` is where the site is mounted, with slashes at both ends. */
export function policyHeader(pathname: string, base = '/'): string {
  return pathname.startsWith(`${base}${embedFolder}/`) ? embedSecurityPolicy.header : contentSecurityPolicy.header;
}

/** How long files may be kept: those with a hash in their name for good, pages until they change. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  page: 'public, max-age=0, must-revalidate',
  /** The service worker, by which a device learns of a new release. */
  worker: 'no-cache',
} as const;

/** The service worker's file, at the site's base. */
export const workerFile = 'sw.js';

/** Folders whose file names hold a hash of their content. */
export const hashedFolders = ['_astro', 'pagefind/index'] as const;
