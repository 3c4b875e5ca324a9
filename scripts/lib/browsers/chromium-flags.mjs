// @ts-check

/** How Chromium is started: without its sandbox where that cannot work, and without any talk of its own. */
export function chromiumFlags() {
  return [
    // The sandbox refuses to run for root, which is who one is in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
