export const HELP = `Usage: tendwell-newsletter <command> [options]

The newsletter list of your practice: who is on it, what was sent, and what to
do when something is wrong.

Look
  stats    how many people are on the list, and how it grows
  list     who is on the list, and which mails could not be delivered
  doctor   checks mail server, DNS, secret and files, and says what to do

Bring in and take out
  import   takes over a list from Mailchimp, Kit, Buttondown, Substack, a table
  export   writes the list as a table for a spreadsheet, or as JSON
  erase    forgets one person for good
  backup   writes a copy of everything into one file
  copy     moves the list to another database

Run
  serve    answers the sign-up form of your site

Each explains itself:  tendwell-newsletter stats --help

Settings, from the environment or a file named .env in the current folder:
  STORE_URL    where the list is        file:.data/newsletter.db
  CONTENT      the folder with practice.yaml and newsletter.yaml     content
  and for serve and doctor those that  tendwell-newsletter serve --help  names.

Exit code: 0 all is well, 1 a problem was found, 2 the command was not
understood. Colours are for terminals; NO_COLOR turns them off.
`;
