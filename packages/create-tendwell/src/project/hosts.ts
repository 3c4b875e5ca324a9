import type { Answers } from '../answers.js';
import type { PackageManager } from '../package-manager.js';

/** The file that a host needs, by path. */
export function hostFiles(
  host: Answers['host'],
  { name, manager, today }: { name: string; manager: PackageManager; today: string },
): Map<string, string> {
  switch (host) {
    case 'github':
      return new Map([['.github/workflows/deploy.yml', githubPages(manager)]]);
    case 'netlify':
      return new Map([
        [
          'netlify.toml',
          '[build]\ncommand = "npm run build"\npublish = "dist"\n\n[build.environment]\nNODE_VERSION = "22"\n',
        ],
      ]);
    case 'cloudflare':
      return new Map([
        [
          'wrangler.jsonc',
          json({
            name,
            compatibility_date: today,
            assets: {
              directory: './dist',
              not_found_handling: '404-page',
              html_handling: 'force-trailing-slash',
            },
          }),
        ],
      ]);
    case 'vercel':
      return new Map([
        ['vercel.json', json({ framework: 'vite', trailingSlash: true, headers: vercelHeaders() })],
      ]);
    case 'other':
      return new Map();
  }
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** The steps of a workflow that install the packages. */
const SETUP: Readonly<Record<PackageManager, string>> = {
  npm: `      - uses: actions/setup-node@v4
        with: { node-version: 22, cache: npm }
      - run: npm ci`,
  pnpm: `      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: corepack enable && pnpm install --frozen-lockfile`,
  yarn: `      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: corepack enable && yarn install`,
  bun: `      - uses: oven-sh/setup-bun@v2
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: bun install --frozen-lockfile`,
};

function githubPages(manager: PackageManager): string {
  return `# Publishes the site on GitHub Pages. In the repository's settings, set Pages > Source to "GitHub Actions".
name: Publish
on:
  push:
    branches: [main]
  # Every night, so that articles appear and expire on their day.
  schedule:
    - cron: "17 4 * * *"
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: true
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
${SETUP[manager]}
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm run check -- --format github
      - run: npm run build -- --base "\${{ steps.pages.outputs.base_path }}/"
      - uses: actions/upload-pages-artifact@v3
        with: { path: dist }
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}

/** False for hosts whose headers a build can't set: the pages state their Content-Security-Policy themselves. */
export const readsHeadersFile = (host: Answers['host']): boolean =>
  host === 'netlify' || host === 'cloudflare';

/**
 * Vercel doesn't read `_headers`. The Content-Security-Policy isn't included: a build computes it from the content, and
 * a fixed policy would block what is added later.
 */
function vercelHeaders(): object[] {
  const entry = (source: string, headers: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  return [
    entry('/(.*)', {
      'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    }),
    entry('/assets/(.*)', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ];
}
