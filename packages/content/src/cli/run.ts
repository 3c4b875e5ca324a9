import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CheckResult, checkFolder } from '../checks/check-folder.js';
import { clock } from '../clock.js';
import { visible } from '../issues/terminal.js';
import { packageVersion } from '../package-version.js';
import { systemErrorReason } from '../system-error.js';
import { edit } from './edit.js';
import { EDIT_HELP, HELP } from './help.js';
import { FORMATS, type Format, format } from './report.js';
import type { Terminal } from './terminal.js';

/** The command line is invalid. */
class UsageError extends Error {}

/** Runs `tendwell` and returns the exit code: 0 without errors, 1 with errors in the content, 2 if it cannot run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    const message =
      error instanceof UsageError ? `${error.message}\n\nTry: npx tendwell --help` : systemMessage(error);
    if (message === undefined) throw error;
    terminal.err(`tendwell: ${message}\n`);
    return 2;
  }
}

/** What the operating system refused, such as a folder on a disk that is full. */
function systemMessage(error: unknown): string | undefined {
  const { path, syscall } = error as NodeJS.ErrnoException;
  const reason = systemErrorReason(error);
  return reason && visible(`${path ?? syscall}: ${reason}`);
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { values, positionals } = parse(args);
  if (values.help) {
    terminal.out(positionals[0] === 'edit' ? EDIT_HELP : HELP);
    return 0;
  }
  if (values.version) {
    terminal.out(`${await packageVersion(import.meta.url)}\n`);
    return 0;
  }
  const [command, folder = 'content', ...others] = positionals;
  if (command === undefined) throw new UsageError('missing command');
  if (command !== 'check' && command !== 'edit') throw new UsageError(`unknown command \`${command}\``);
  if (others.length > 0) throw new UsageError(`only one folder can be ${command}ed at a time`);
  requireOptionsOf(command, values);
  // Also for the editor, whose builds of the site inherit it.
  const moment = now(terminal);
  if (command === 'edit') {
    return edit(
      folder,
      {
        port: portOf(values.port),
        open: values['no-open'] !== true,
        publish: values.publish,
        config: cmsOf(values.config),
      },
      terminal,
    );
  }
  return check(folder, values, moment, terminal);
}

async function check(folder: string, values: Values, now: Date, terminal: Terminal): Promise<0 | 1 | 2> {
  const { format: chosen = 'text' } = values;
  if (!isFormat(chosen)) {
    throw new UsageError(`\`--format\` must be one of ${FORMATS.join(', ')}, not \`${chosen}\``);
  }
  if (values.site !== undefined && !statSync(values.site, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `\`--site\` must be the folder of the built site, and there is none at \`${values.site}\``,
    );
  }
  const result = await checkFolder(folder, {
    articlePath: articlePath(values.articles ?? DEFAULT_ARTICLES),
    site: values.site,
    recommendations: values.recommend,
    samples: !values['allow-samples'],
    now,
  });
  return report(result, folder, chosen, terminal);
}

function report(result: CheckResult, folder: string, chosen: Format, terminal: Terminal): 0 | 1 | 2 {
  // Without content there is nothing to report on.
  if (result.issues.some(({ code }) => code === 'missing-folder')) {
    const [issue] = result.issues;
    throw new UsageError(`${issue?.file}: ${issue?.message}`);
  }
  terminal.out(format(chosen, { ...result, folder }, terminal));
  return result.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** @throws UsageError if the moment is invalid. */
function now(terminal: Terminal): Date {
  try {
    return clock(terminal.now)();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function articlePath(pattern: string): (slug: string) => string {
  if (!/^\/(?:[^?#]*\/)?:slug(?:\/|\.html)?$/.test(pattern)) {
    throw new UsageError(
      `\`--articles\` must be a path with :slug at its end, like /articles/:slug/, not \`${pattern}\``,
    );
  }
  return (slug) => pattern.replace(':slug', () => slug);
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

const DEFAULT_ARTICLES = '/articles/:slug/';

const CHECK_OPTIONS = {
  'allow-samples': { type: 'boolean' },
  articles: { type: 'string' },
  format: { type: 'string' },
  recommend: { type: 'boolean' },
  site: { type: 'string' },
} as const;

const EDIT_OPTIONS = {
  config: { type: 'string' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  publish: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** @throws UsageError for an option of another command. */
function requireOptionsOf(command: 'check' | 'edit', values: Values): void {
  const others = command === 'check' ? EDIT_OPTIONS : CHECK_OPTIONS;
  const wrong = Object.keys(values).find((name) => name in others);
  if (wrong !== undefined) throw new UsageError(`\`tendwell ${command}\` has no option \`--${wrong}\``);
}

function cmsOf(value: string | undefined): 'sveltia' | 'decap' | undefined {
  if (value === undefined || value === 'sveltia' || value === 'decap') return value;
  throw new UsageError(`\`--config\` must be sveltia or decap, not \`${value}\``);
}

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new UsageError(`\`--port\` must be a number from 0 to 65535, not \`${value}\``);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...CHECK_OPTIONS,
        ...EDIT_OPTIONS,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The first sentence names the problem; the rest explains `--`.
    const [message = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(message.replace(/\.$/, ''));
  }
}
