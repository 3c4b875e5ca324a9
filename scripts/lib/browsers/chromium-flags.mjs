// @ts-check

/** Command-line flags for Chromium: no sandbox where it cannot work, and no background requests. */
export function chromiumFlags() {
  return [
    // The sandbox does not run as root, the user in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
