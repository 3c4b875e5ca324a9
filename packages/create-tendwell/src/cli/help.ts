import { COLORS, DESIGNS, PRACTICE_KINDS } from '@tendwell/content';
import { HOSTS, LANGUAGES } from '../answers.js';

const kinds = wrap(PRACTICE_KINDS.join(', '), 58).join(`\n${' '.repeat(24)}`);

export const HELP = `Usage: npm create tendwell [folder] -- [options]

Starts the website of a wellness practice: sample text for your kind of practice, and everything
needed to show, check, build, and publish it. Asks for whatever is not given as an option.
Never overwrites a file.

The practice:
  --name <name>         its name
  --kind <kind>         ${kinds}
  --town <town>         city or town
  --street <street>     street and number (default: none)
  --region <region>     state or province (default: none)
  --postal-code <code>  (default: none)
  --country <code>      such as US or DE
  --time-zone <zone>    such as America/New_York (default: by country)

The site:
  --languages <list>    ${LANGUAGES.join(', ')}; the first is the main language: en,es
  --design <design>     ${DESIGNS.join(', ')}
  --colors <colors>     ${COLORS.join(', ')}
  --host <host>         ${HOSTS.join(', ')}
  --newsletter          offer a newsletter (--no-newsletter: don't)

The command:
  -y, --yes             ask nothing, and use defaults for what is not given
  --git                 create a git repository (--no-git: don't)
  --no-install          don't install packages
  -h, --help            show this help
  --version             show the version

Without a terminal, as in CI, nothing is asked. Exit code: 0 if the site was created, 1 if not, or
if packages could not be installed, 2 for invalid arguments, 130 if you stop it.
`;

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
