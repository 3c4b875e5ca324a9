import { type ChildProcess, fork } from 'node:child_process';
import { type Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { newsletter, practice } from './world.js';

export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the endpoint in its own process. Emails are sent to the mail server on `smtpPort`, or stay in the outbox. */
export async function startServer(
  url: string,
  smtpPort?: number,
): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(packageFolder, 'src/testing/crash-server.mjs'), [
    url,
    JSON.stringify(practice),
    JSON.stringify(newsletter),
    ...(smtpPort === undefined ? [] : [String(smtpPort)]),
  ]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', (code) => reject(new Error(`The server exited with ${code}.`)));
  });
  return { child, port };
}

/** Posts JSON to a route. Returns the status, or 0 if the connection closed without a complete response. */
export function post(port: number, agent: Agent, route: string, fields: object): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(
      {
        port,
        agent,
        host: '127.0.0.1',
        path: `/newsletter/${route}`,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.complete ? (response.statusCode ?? 0) : 0));
        response.on('error', () => resolve(0));
      },
    );
    sent.on('error', () => resolve(0));
    sent.end(JSON.stringify(fields));
  });
}

/** Signs up over HTTP. Returns the status. */
export function signUp(port: number, agent: Agent, email: string): Promise<number> {
  return post(port, agent, 'subscribe', { email, consent: newsletter.consent.version });
}
