import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from '@tendwell/content/html';

const folder = new URL('../report/', import.meta.url);

/** Where the differences of the last run are shown. Git does not know it. */
export const REPORT = fileURLToPath(new URL('index.html', folder));

/** How a person takes what there is now for right. */
export const ACCEPT = 'npm test -- --only=pictures --update';

/** A picture that is not as it was, or that is new. */
export interface Difference {
  name: string;
  difference: string;
  expected?: Buffer | undefined;
  got: Buffer;
  marks?: Buffer | undefined;
}

/** Takes away the last run's report and writes this one's: one file that needs no other, to be sent around. */
export async function writeReport(differences: readonly Difference[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  if (differences.length === 0) return;
  await mkdir(folder, { recursive: true });
  await writeFile(REPORT, reportHtml(differences));
}

/** The report as a page. */
export function reportHtml(differences: readonly Difference[]): string {
  const entries = differences.map(
    ({ name, difference, expected, got, marks }) => `<section id="${escapeHtml(name)}">
<h2>${escapeHtml(name)}</h2>
<p>${escapeHtml(difference)}</p>
<div>
${figure('Expected', expected)}
${figure('Now', got)}
${figure('Difference', marks)}
</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures that differ</title>
<style>
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #f4f4f2; }
code { font-size: 1em; }
ol { columns: 20rem; }
section { margin-block: 3rem; border-block-start: 1px solid #999; }
section > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; }
figure { margin: 0; }
img { max-inline-size: 100%; border: 1px solid #bbb; background: repeating-conic-gradient(#ddd 0 25%, #fff 0 50%) 0 0 / 1rem 1rem; }
</style>
<h1>Pictures that differ: ${differences.length}</h1>
<p>If they are right now: <code>${ACCEPT}</code></p>
<ol>${differences.map(({ name }) => `<li><a href="#${escapeHtml(name)}">${escapeHtml(name)}</a></li>`).join('\n')}</ol>
${entries.join('\n')}
</html>
`;
}

function figure(caption: string, picture: Buffer | undefined): string {
  if (!picture) return '';
  const address = `data:image/png;base64,${picture.toString('base64')}`;
  return `<figure><figcaption>${caption}</figcaption><a href="${address}"><img src="${address}" alt="${caption}"></a></figure>`;
}
