import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PublicationFile } from '../api/publications.js';
import { isTextName } from '../files/paths.js';
import type { Difference, Publisher } from './publisher.js';
import { type Follow, type RunResult, run } from './run.js';

/** Nobody can type a password. The output of `git status` must not depend on the locale. */
const ENV = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
const UPSTREAM = '@{upstream}';

/** Publishes with a commit and a push, from which the host of the site builds it. */
export class GitPublisher implements Publisher {
  readonly #top: string;
  /** The content folder, relative to the repository. */
  readonly #content: string;

  private constructor(top: string, content: string) {
    this.#top = top;
    this.#content = content;
  }

  /** A publisher for a content folder. `undefined` if it is in no repository, or its branch has no upstream branch. */
  static async find(content: string): Promise<GitPublisher | undefined> {
    const folder = await realpath(content).catch(() => undefined);
    if (folder === undefined) return undefined;
    // One program for both, as every opened page of the editor waits for this.
    const found = await run(['git', 'rev-parse', '--show-toplevel', UPSTREAM], { cwd: folder, env: ENV });
    if (!found.ok) return undefined;
    const root = await realpath(found.output.trimEnd().replace(/\n.*$/, ''));
    return new GitPublisher(root, relative(root, folder).replaceAll('\\', '/') || '.');
  }

  async difference(): Promise<Difference> {
    const [changed, untracked, at] = [
      await this.#git('diff', '--name-status', '--no-renames', '-z', UPSTREAM, '--', this.#content),
      await this.#git('ls-files', '--others', '--exclude-standard', '-z', '--', this.#content),
      await this.#git('log', '-1', '--format=%cI', UPSTREAM),
    ];
    const fields = changed.output.split('\0').filter(Boolean);
    const files: PublicationFile[] = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
      const status = fields[index];
      const change = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';
      files.push(await this.#file(fields[index + 1] ?? '', change));
    }
    for (const path of untracked.output.split('\0').filter(Boolean))
      files.push(await this.#file(path, 'added'));
    return {
      ...(at.ok && { publishedAt: new Date(at.output.trim()).toISOString() }),
      files: files.filter(({ path }) => !path.split('/').some((part) => part.startsWith('.'))),
    };
  }

  async publish({ by }: { by: string | null }, { onOutput, signal }: Follow = {}): Promise<RunResult> {
    const { files } = await this.difference();
    const outputs: string[] = [];
    const step = async (...args: string[]): Promise<boolean> => {
      const { ok, output } = await this.#run(args, {
        signal,
        onOutput: (text) => onOutput?.(outputs.join('') + text),
      });
      outputs.push(output);
      return ok;
    };
    const done = (ok: boolean): RunResult => ({ ok, output: outputs.join('') });

    if (!(await step('add', '--all', '--', this.#content))) return done(false);
    const staged = await this.#git('diff', '--cached', '--quiet', '--', this.#content);
    // Other staged changes stay staged.
    if (
      !staged.ok &&
      !(await step(
        ...(await this.#identity(by)),
        'commit',
        '--message',
        messageFor(files),
        '--',
        this.#content,
      ))
    ) {
      return done(false);
    }
    if (await step('push')) return done(true);
    // Somebody else has pushed in the meantime, or the server cannot be reached.
    if (await step(...(await this.#identity(by)), 'pull', '--rebase', '--autostash'))
      return done(await step('push'));
    await this.#git('rebase', '--abort');
    return done(false);
  }

  /** On a computer where Git isn't configured, there is no name for commits. */
  async #identity(by: string | null): Promise<string[]> {
    const known = await this.#git('config', 'user.email');
    if (by !== null) return ['-c', `user.name=${by}`, '-c', `user.email=${by}`];
    return known.ok ? [] : ['-c', 'user.name=Editor', '-c', 'user.email=editor@localhost'];
  }

  async #file(path: string, change: PublicationFile['change']): Promise<PublicationFile> {
    const name = this.#content === '.' ? path : path.slice(this.#content.length + 1);
    if (!isTextName(path)) return { path: name, change };
    const before =
      change === 'added' ? undefined : await this.#git('cat-file', 'blob', `${UPSTREAM}:${path}`);
    const after =
      change === 'removed' ? undefined : await readFile(join(this.#top, path), 'utf8').catch(() => undefined);
    return {
      path: name,
      change,
      ...(before?.ok && { before: before.output }),
      ...(after !== undefined && { after }),
    };
  }

  #git(...args: string[]): Promise<RunResult> {
    return this.#run(args);
  }

  #run(args: readonly string[], follow: Follow = {}): Promise<RunResult> {
    return run(['git', '-c', 'core.quotePath=false', ...args], { cwd: this.#top, env: ENV, ...follow });
  }
}

function messageFor(files: readonly PublicationFile[]): string {
  const [first, ...others] = files.map(({ path }) => path);
  if (first === undefined) return 'Update the site';
  if (others.length === 0) return `Update ${first}`;
  return `Update ${first} and ${others.length} other ${others.length === 1 ? 'file' : 'files'}`;
}
