import type { NextConfig } from 'next';

// Static files for any host, in `out`. Without this line, `next start` serves the same pages.
const config: NextConfig = { output: 'export' };

export default config;
