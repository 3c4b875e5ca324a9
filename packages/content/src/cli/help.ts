export const HELP = `Usage: tendwell check [folder] [options]
       tendwell edit [folder]            change the content in a browser; see tendwell edit --help

Checks every file of a content folder (default: content). Errors point to the exact line: facts
and front matter, links and anchors, pictures and files, links to drafts and expired articles,
redirects, and samples that came with the kit. Texts are always read by the built-in Markdown
parser, even if the site uses another one.

Options:
  --format <text|json|github>  output for people (default), programs, or pull request annotations
  --articles <path>            path of articles on the site (default: /articles/:slug/)
  --site <folder>              the built site, to also check links to pages made by templates
  --allow-samples              don't warn about sample text, and facts such as example.com
  --recommend                  also warn about missing facts that search engines recommend
  -h, --help                   show this help
  --version                    show the version

Exit code: 0 without errors (warnings don't fail), 1 with errors, 2 if nothing could be checked.
Colors are used in terminals; set NO_COLOR to turn them off. To check the content as of another
moment, set TENDWELL_NOW to it, such as 2028-02-29T10:00:00-05:00.
`;

export const EDIT_HELP = `Usage: tendwell edit [folder] [options]

Opens the editor for a content folder (default: content) in your browser. It listens on this
computer only, and the address that is shown works once. The package @tendwell/editor must be
installed in the folder of your site.

Options:
  --port <number>          listen on this port (default: the last one, or else a free one)
  --no-open                don't open the browser
  --publish <command>      what Publish runs, in the folder above the content, such as "npm run deploy"
                           (default: a Git commit and push, if the branch has an upstream)
  --config <sveltia|decap> print a configuration for Sveltia CMS or Decap CMS instead
  -h, --help               show this help

Exit code: 0 if you stop it, 2 if it cannot start.
`;
