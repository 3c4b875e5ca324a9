import { relative, resolve } from 'node:path';
import type { CheckResult } from '../checks/check-folder.js';
import { countIssues, formatIssue } from '../issues/code-frame.js';
import type { ContentIssue } from '../issues/issue.js';
import { visible } from '../issues/terminal.js';

/** The formats of a report. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What a report is about. */
export interface Report extends CheckResult {
  /** As given on the command line. */
  folder: string;
}

/** Formats a report. It ends with a line feed; for GitHub it is empty without issues. */
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
  const checked = `${files} ${files === 1 ? 'file' : 'files'} of ${visible(folder)}`;
  const frames = issues.map((issue) => `${formatIssue(issue, { color })}\n\n`).join('');
  return `${frames}${issues.length === 0 ? `No problems in ${checked}` : `${countIssues(issues)}; checked ${checked}`}\n`;
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
 * A workflow command, which GitHub shows as an annotation of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function annotation(issue: ContentIssue, workspace: string | undefined): string {
  const { file, line, column, length = 0, severity, code, message, help } = issue;
  const properties = {
    // GitHub resolves paths from the repository's root.
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
