import { type ChildProcess, fork } from 'node:child_process';
import { type Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { newsletter, practice } from './world.js';

export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** One process with the endpoint on a list; mails go to a mail server on a port, or stay in the outbox. */
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
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { child, port };
}

/** Posts JSON to a route; gives the status, or 0 when the connection ended without an answer. */
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

/** Signs up by HTTP; gives the status. */
export function signUp(port: number, agent: Agent, email: string): Promise<number> {
  return post(port, agent, 'subscribe', { email, consent: newsletter.consent.version });
}
