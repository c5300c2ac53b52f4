import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';
import { earlyScript } from './src/lib/server/early-script.js';

/** SvelteKit's route announcer carries one inline style; its hash is the only inline style allowed. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** The one script that SvelteKit does not hash itself. */
const earlyHash = /** @type {const} */ (
  `sha256-${createHash('sha256').update(earlyScript).digest('base64')}`
);

/** @type {Map<string, string>} */
const scopes = new Map();

/**
 * The class that a component's styles are held together by: shorter than Svelte's own, as it stands in every page a hundred
 * times.
 * @param {string} hash @param {string} css @returns {string}
 */
function scopeOf(hash, css) {
  const scope = `s-${hash.slice(0, 4)}`;
  if ((scopes.get(scope) ?? css) !== css) throw new Error(`Two components are called ${scope}.`);
  scopes.set(scope, css);
  return scope;
}

/** The end-to-end tests build a site of their own beside the one that is published. */
const { BUILD_DIR } = process.env;

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    cssHash: ({ hash, css }) => scopeOf(hash(css), css),
  },
  kit: {
    adapter: adapter({ pages: BUILD_DIR ?? 'build', fallback: '404.html', strict: true }),
    outDir: BUILD_DIR ? `${BUILD_DIR}-kit` : '.svelte-kit',
    // Empty by default: with relative paths a build works at the root and under any sub-path.
    paths: { base: process.env.BASE_PATH ?? '', relative: true },
    // A page that stays open asks every hour whether there is a new version; the pages that follow are of that one.
    version: { pollInterval: 3_600_000 },
    // What analyses pasted articles is big and not needed to answer a quiz: it isn't kept ahead.
    serviceWorker: {
      files: (file) => !file.startsWith('french.'),
      // The page registers it once it has nothing better to do.
      register: false,
    },
    // The styles of a page come with it, rather than in five files that it waits for.
    inlineStyleThreshold: 10_000,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', earlyHash],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', announcerStyle],
        'img-src': ['self'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'qui-dit-quoi'],
      },
    },
  },
};
