export const HELP = `Usage: tendwell check [folder] [options]

Looks at every file of a content folder (default: content) and says what is wrong, in its line:
facts and front matter, links and anchors, pictures and files, drafts and expired articles that
are linked to, redirects.

Options:
  --format <text|json|github>  for a person (default), a program, or the lines of a pull request
  --articles <path>            where articles are on the site (default: /articles/:slug/)
  --site <folder>              the built site, to check links to pages that templates make, too
  --recommend                  also warn of what search engines recommend and is not stated
  -h, --help                   show this
  --version                    show the version

Exit code: 0 without errors (there may be warnings), 1 with errors, 2 if nothing could be checked.
Colours are for terminals; NO_COLOR turns them off.
`;
