import { spawn } from 'node:child_process';

/**
 * Opens an address in the browser of the user.
 *
 * @returns `false` if there is no program for that, as on a server.
 */
export async function openBrowser(url: string): Promise<boolean> {
  const [command, args] = commandFor(url);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    // The browser outlives the editor.
    child.unref();
  });
}

/** The address isn't parsed by a shell. */
function commandFor(url: string): [command: string, args: string[]] {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}
