import type { NextConfig } from 'next';

const config: NextConfig = {
  // Static files for any host, in `out`. Without this line, `next start` serves the same pages.
  output: 'export',
  // It reads files with worker threads, which a bundler can't follow.
  serverExternalPackages: ['@tendwell/content'],
};
export default config;
