import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createEditor, type Editor } from '../editor.js';
import type { LogEntry, SignInMail } from '../options.js';
import { makeFolder } from './trial-site.js';

const PEOPLE = ['Nora@example.com', 'ben@example.com'];
const START = Date.parse('2026-03-02T12:00:00Z');

/** An editor on a server, with its clock and its mail. */
export class SignInSite {
  readonly origin = 'https://edit.example.com';
  readonly mails: SignInMail[] = [];
  readonly logged: LogEntry[] = [];
  /** Milliseconds since 1970. */
  time = START;
  readonly #folder: string;
  #editor: Editor;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#editor = this.#create(PEOPLE);
  }

  static async start(): Promise<SignInSite> {
    return new SignInSite(await makeFolder());
  }

  get content(): string {
    return join(this.#folder, 'content');
  }

  /** Starts the editor again. */
  restart(people: readonly string[] = PEOPLE): void {
    this.#editor = this.#create(people);
  }

  #create(people: readonly string[]): Editor {
    return createEditor({
      content: this.content,
      origin: this.origin,
      signIn: { people, sendMail: async (mail) => this.mails.push(mail) },
      now: () => new Date(this.time),
      log: (entry) => this.logged.push(entry),
    });
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.#editor.fetch(new Request(`${this.origin}/${path}`, { headers }));
  }

  /** Sends a form, as a browser does. */
  post(
    path: string,
    form: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
    address = '203.0.113.1',
  ): Promise<Response> {
    const request = new Request(`${this.origin}/${path}`, {
      method: 'POST',
      headers: { origin: this.origin, ...headers },
      body: new URLSearchParams(form),
    });
    return this.#editor.fetch(request, { address });
  }

  /** Sends a request as the page does. */
  send(
    method: string,
    path: string,
    {
      cookie = '',
      body,
      address = '203.0.113.1',
    }: { cookie?: string; body?: unknown; address?: string } = {},
  ): Promise<Response> {
    const headers = { origin: this.origin, 'content-type': 'application/json', cookie };
    return this.#editor.fetch(
      new Request(`${this.origin}/${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
      { address },
    );
  }

  /** Asks for a link. @returns its token. */
  async askForLink(
    email = 'nora@example.com',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const own = () => this.mails.filter(({ to }) => to === email);
    const before = own().length;
    await this.post('sign-in', { email }, headers);
    const mail = await vi.waitFor(
      () => {
        const last = own()[before];
        if (!last) throw new Error('no mail yet');
        return last;
      },
      { timeout: 15_000 },
    );
    return /token=([\w-]+)/.exec(mail.text)?.[1] ?? '';
  }

  /** Signs in with a link. @returns the cookie. */
  async signIn(email?: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const response = await this.post('sign-in/confirm', { token: await this.askForLink(email) }, headers);
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Retries, because a read in progress may still write to the cache.
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
