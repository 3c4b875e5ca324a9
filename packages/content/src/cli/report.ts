import { relative, resolve } from 'node:path';
import type { CheckResult } from '../checks/check-folder.js';
import { countIssues, formatIssue } from '../issues/code-frame.js';
import type { ContentIssue } from '../issues/issue.js';
import { visible } from '../issues/terminal.js';

/** The forms that a report can have. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What a report is about. */
export interface Report extends CheckResult {
  /** As it was given. */
  folder: string;
}

/** A report, with a line feed at its end; empty where there is nothing to say to GitHub. */
export function format(
  name: Format,
  report: Report,
  { color, githubWorkspace }: { color: boolean; githubWorkspace?: string | undefined },
): string {
  if (name === 'json') return `${JSON.stringify(toJson(report), null, 2)}\n`;
  if (name === 'github') return report.issues.map((issue) => annotation(issue, githubWorkspace)).join('');
  return text(report, color);
}

function text({ issues, files, folder }: Report, color: boolean): string {
  const looked = `${files} ${files === 1 ? 'file' : 'files'} of ${visible(folder)}`;
  const frames = issues.map((issue) => `${formatIssue(issue, { color })}\n\n`).join('');
  return `${frames}${issues.length === 0 ? `No problems in ${looked}` : `${countIssues(issues)}; looked at ${looked}`}\n`;
}

function toJson({ issues, files, folder }: Report): object {
  const count = (wanted: ContentIssue['severity']) =>
    issues.filter(({ severity }) => severity === wanted).length;
  return {
    version: 1,
    folder,
    files,
    errors: count('error'),
    warnings: count('warning'),
    issues: issues.map(({ file, line, column, length = 0, severity, code, path, message, help }) => ({
      file,
      line,
      column,
      length,
      severity,
      code,
      path,
      message,
      ...(help !== undefined && { help }),
    })),
  };
}

/**
 * A command that a GitHub workflow shows in the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotation(issue: ContentIssue, workspace: string | undefined): string {
  const { file, line, column, length = 0, severity, code, message, help } = issue;
  const properties = {
    // GitHub looks for the file from the top of the repository.
    file: workspace === undefined ? file : relative(workspace, resolve(file)).replaceAll('\\', '/'),
    line,
    col: column,
    ...(length > 0 && { endColumn: column + length }),
    title: code,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const words = help === undefined ? message : `${message}\nhelp: ${help}`;
  return `::${severity} ${list.join(',')}::${escapeData(words)}\n`;
}

const escapeData = (value: string) =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
