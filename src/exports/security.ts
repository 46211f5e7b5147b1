import { firstPaintScript } from './first-paint.ts';

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(firstPaintScript));
const firstPaintHash = btoa(String.fromCharCode(...new Uint8Array(digest)));

/**
 * What pages may load: their own files and nothing else. Pagefind's WebAssembly needs `wasm-unsafe-eval`; the one inline
 * script is allowed by its hash. The policy stands in every page; as a header it can also forbid framing.
 */
const directives = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${firstPaintHash}' 'wasm-unsafe-eval'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

export const contentSecurityPolicy = {
  meta: directives.join('; '),
  header: [...directives, "frame-ancestors 'none'"].join('; '),
} as const;

/** Headers for every response, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy.header,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

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
