import { parseArgs } from 'node:util';
import { type CheckResult, checkFolder } from '../checks/check-folder.js';
import { packageVersion } from '../package-version.js';
import { HELP } from './help.js';
import { FORMATS, type Format, format } from './report.js';

/** What the command needs from the process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether to use colors. */
  color: boolean;
  /** The current moment. */
  now: Date;
  /** Where GitHub has checked out the repository, in an action. */
  githubWorkspace?: string | undefined;
}

/** The command line is invalid. */
class UsageError extends Error {}

/** Runs `tendwell` and returns the exit code: 0 without errors, 1 with errors in the content, 2 if it cannot run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`tendwell: ${error.message}\n\nTry: tendwell --help\n`);
    return 2;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { values, positionals } = parse(args);
  if (values.help) {
    terminal.out(HELP);
    return 0;
  }
  if (values.version) {
    terminal.out(`${await packageVersion(import.meta.url)}\n`);
    return 0;
  }
  const [command, folder = 'content', ...others] = positionals;
  if (command === undefined) throw new UsageError('missing command');
  if (command !== 'check') throw new UsageError(`unknown command \`${command}\``);
  if (others.length > 0) throw new UsageError('only one folder can be checked at a time');
  if (!isFormat(values.format)) {
    throw new UsageError(`\`--format\` must be one of ${FORMATS.join(', ')}, not \`${values.format}\``);
  }
  const result = await checkFolder(folder, {
    articlePath: articlePath(values.articles),
    site: values.site,
    recommendations: values.recommend,
    samples: !values['allow-samples'],
    now: terminal.now,
  });
  return report(result, folder, values.format, terminal);
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

function articlePath(pattern: string): (slug: string) => string {
  if (!/^\/(?:[^?#]*\/)?:slug(?:\/|\.html)?$/.test(pattern)) {
    throw new UsageError(
      `\`--articles\` must be a path with :slug at its end, like /articles/:slug/, not \`${pattern}\``,
    );
  }
  return (slug) => pattern.replace(':slug', () => slug);
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'allow-samples': { type: 'boolean', default: false },
        articles: { type: 'string', default: '/articles/:slug/' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
        recommend: { type: 'boolean', default: false },
        site: { type: 'string' },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // The first sentence names the problem; the rest explains `--`.
    const [message = ''] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(message.replace(/\.$/, ''));
  }
}
