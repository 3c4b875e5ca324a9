import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ContentError } from '@tendwell/content';
import { type Html, html, jsonScript } from '@tendwell/content/html';
import type { ErrorPayload, ResolvedConfig } from 'vite';

type OverlayError = ErrorPayload['err'];

/**
 * An error for Vite's overlay. A content error shows the code frame of each issue, and its stack lists their positions,
 * which the overlay turns into links to the editor.
 */
export function overlayError(error: unknown): OverlayError {
  const syntaxError = syntaxErrorOf(error);
  if (syntaxError) return syntaxError;
  if (!(error instanceof ContentError)) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const calls = stack.split('\n').filter((line) => /^\s*at /.test(line));
    return { message, stack: calls.join('\n'), plugin: 'tendwell' };
  }
  const { issues } = error;
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  const places = issues.map(({ file, line, column }) => `    at ${resolve(file)}:${line}:${column}`);
  return {
    message: first ? first.message + more : error.message,
    stack: issues.length > 1 ? [...new Set(places)].join('\n') : '',
    plugin: 'tendwell',
    // The overlay recognizes a frame only if the line with the code ends in a line feed.
    frame: `${error.format()}\n`,
    ...(first && {
      id: resolve(first.file),
      loc: { file: resolve(first.file), line: first.line, column: first.column },
    }),
  };
}

/** The first of the errors that Rolldown finds in the code of a template. */
function syntaxErrorOf(error: unknown): OverlayError | undefined {
  const [first] =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  if (!(first instanceof Error)) return undefined;
  const [message = '', ...frame] = stripVTControlCharacters(first.message).split('\n');
  const { id, loc } = first as { id?: string; loc?: { line: number; column: number } };
  return {
    message: message.replace(/^\[\w+\] /, ''),
    stack: frame.join('\n'),
    plugin: 'tendwell',
    ...(id !== undefined && { id, ...(loc && { loc: { file: id, line: loc.line, column: loc.column } }) }),
  };
}

/** A script that shows an error over the page. Empty if Vite's overlay is turned off. */
export function overlayScript(error: unknown, config: ResolvedConfig): Html {
  const client = `${config.base}@vite/client`;
  const { hmr } = config.server;
  const isShown = typeof hmr === 'object' ? hmr.overlay !== false : hmr !== false;
  const show = html`
import { ErrorOverlay } from ${jsonScript(client)};
document.body.append(new ErrorOverlay(${jsonScript(overlayError(error))}));
`;
  return html`<script type="module">${isShown ? show : html`import ${jsonScript(client)};`}</script>`;
}

/**
 * The page that is served in place of a page whose content has errors: the overlay, or only its text. It loads Vite's
 * client, so it is replaced by the page itself when the content is fixed.
 */
export function errorPage(error: unknown, config: ResolvedConfig): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error</title>
${overlayScript(error, config)}
</head>
<body>
<pre>${error instanceof ContentError ? error.format() : overlayError(error).message}</pre>
</body>
</html>
`.toString();
}
