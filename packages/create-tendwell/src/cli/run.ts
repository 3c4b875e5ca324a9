import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { systemErrorReason } from '@tendwell/content/terminal';
import {
  detectPackageManager,
  type PackageManager,
  runCommand as scriptCommand,
} from '../package-manager.js';
import { projectFiles } from '../project/files.js';
import { ownVersion, projectName } from '../project/manifest.js';
import { sampleWords } from '../project/sample-words.js';
import { runCommand } from './commands.js';
import { type Machine, withDefaults } from './defaults.js';
import { type Flags, readFlags } from './flags.js';
import { HELP } from './help.js';
import { type Asked, askAll, Cancelled } from './questions.js';
import { summary } from './summary.js';
import { UsageError } from './usage-error.js';
import { folderError, writeProject } from './write-project.js';

/** What the command needs from the process. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  err(text: string): void;
  /** Whether somebody can answer questions. */
  readonly isInteractive: boolean;
  /** The current folder. */
  readonly cwd: string;
  readonly machine: Machine;
  readonly userAgent: string | undefined;
  /** The current moment. */
  readonly now: Date;
  /** Calls `stop` at Ctrl+C while `work` goes on, instead of ending the process. */
  interruptible<Result>(work: Promise<Result>, stop: () => void): Promise<Result>;
  /** How long packages are installed before it is said that this may take minutes. */
  readonly patienceMs: number;
}

/** Exit codes of the command. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Runs `create-tendwell` and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommandLine(readFlags(args), terminal);
  } catch (error) {
    if (error instanceof Cancelled) {
      terminal.err('\nStopped. Nothing was written.\n');
      return 130;
    }
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`create-tendwell: ${error.message}\n\nTry: npm create tendwell -- --help\n`);
    return 2;
  }
}

async function runCommandLine(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { output, cwd } = terminal;
  if (flags.help) return print(output, HELP);
  if (flags.version) return print(output, `${await ownVersion()}\n`);
  const problemOf = (folder: string) => folderError(resolve(cwd, fromHome(folder)));
  const isAsked = terminal.isInteractive && !flags.yes;
  const early = flags.folder === undefined ? undefined : problemOf(flags.folder);
  if (early) return fail(terminal, early);
  const asked = isAsked
    ? await askAll(flags, terminal.machine, terminal, problemOf)
    : chosen(flags, terminal);
  const problem = problemOf(asked.folder);
  if (problem) return fail(terminal, problem);
  return create(asked, flags, terminal);
}

function chosen(flags: Flags, { machine }: Terminal): Asked {
  const answers = withDefaults(flags.answers, machine, flags.folder);
  return { answers, folder: flags.folder ?? projectName(answers.name), git: flags.git ?? false };
}

async function create(asked: Asked, { install }: Flags, terminal: Terminal): Promise<ExitCode> {
  const { answers, git } = asked;
  const folder = fromHome(asked.folder);
  const { output, cwd, now, userAgent } = terminal;
  const packageManager = detectPackageManager(userAgent);
  const root = resolve(cwd, folder);
  const files = await projectFiles(answers, { now, folder: root, packageManager });
  try {
    writeProject(root, files);
  } catch (error) {
    const reason = systemErrorReason(error);
    if (reason === undefined) throw error;
    const { path = root } = error as NodeJS.ErrnoException;
    return fail(terminal, `The file \`${path}\` cannot be written: ${reason}.`);
  }
  const { language } = sampleWords(answers.kind, answers.languages[0]);
  output.write(
    summary({
      answers,
      folder,
      files: files.size,
      sampleLanguage: language,
      checkCommand: scriptCommand(packageManager, 'check'),
    }),
  );
  if (git) await initGit(root, terminal);
  const code = install ? await installPackages(packageManager, root, terminal) : 0;
  output.write(nextSteps(folder, packageManager, install && code === 0));
  return code;
}

async function initGit(root: string, { err }: Terminal): Promise<void> {
  const { code, output } = await runCommand('git', ['init', '--quiet', '--initial-branch=main'], root);
  if (code !== 0) err(`The git repository could not be created: ${output.trim()}\n`);
}

async function installPackages(
  manager: PackageManager,
  root: string,
  { output, err, interruptible, patienceMs }: Terminal,
): Promise<ExitCode> {
  output.write(`\nInstalling packages with ${manager} …\n`);
  const stopping = new AbortController();
  // Without a network, npm tries for minutes before it says so.
  const waiting = setTimeout(() => {
    output.write(
      `This takes longer than usual. The site itself is complete: you can press Ctrl+C, and run \`${manager} install\` later.\n`,
    );
  }, patienceMs);
  const command = runCommand(manager, ['install'], root, stopping.signal);
  const result = await interruptible(command, () => stopping.abort());
  clearTimeout(waiting);
  if (result.code === 0) return 0;
  if (stopping.signal.aborted) {
    err('\nStopped. The site itself is complete: install the packages as shown below.\n');
    return 130;
  }
  const lines = result.output.trimEnd().split('\n').slice(-12).join('\n');
  err(
    `${lines}\n\nThe packages could not be installed. The site itself is complete: try again as shown below.\n`,
  );
  return 1;
}

function nextSteps(folder: string, manager: PackageManager, isInstalled: boolean): string {
  const isHere = resolve(folder) === resolve('.') || folder === '.';
  const commands = [
    ...(isHere ? [] : [`cd ${quoted(folder)}`]),
    ...(isInstalled ? [] : [`${manager} install`]),
    scriptCommand(manager, 'dev'),
  ];
  return `\nNext:\n${commands.map((command) => `  ${command}\n`).join('')}`;
}

/** Only a shell knows what `~` is, and it doesn't see what is typed as an answer. */
const fromHome = (folder: string) => folder.replace(/^~(?=$|[\\/])/, () => homedir());

/** A folder as it is typed in a shell. */
function quoted(folder: string): string {
  const path = folder.startsWith('-') ? `./${folder}` : folder;
  return /[^\w./\\-]/.test(path) ? `"${path.replace(/["$`]/g, '\\$&')}"` : path;
}

function print(output: Writable, text: string): ExitCode {
  output.write(text);
  return 0;
}

function fail({ err }: Terminal, problem: string): ExitCode {
  err(`${problem}\nNothing was written.\n`);
  return 1;
}
