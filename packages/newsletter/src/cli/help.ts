export const HELP = `Usage: tendwell-newsletter <command> [options]

Manage your practice's newsletter list: who is on it, which emails were sent,
and what to do when something goes wrong.

View
  stats         show how many people are on the list, and how it grows
  list          show who is on the list, and which emails were not delivered
  doctor        check mail server, DNS, settings, and files; suggest fixes

Write
  letter        check, preview, test, and send a letter to your subscribers, and
                show its progress
  bounces       read the mailbox for bounces, and update the list

Import, export, and manage
  import        import a list from another provider or a CSV file
  export        export the list as CSV or JSON
  unsubscribe   unsubscribe one person
  block         make sure that one address gets no more emails
  erase         erase one person permanently
  backup        back up the whole list to one file
  copy          copy the list to another database

Run
  serve         run the server that your site's sign-up form posts to,
                and that sends the letters
  deliver       send the emails and letters that are due, and exit; for cron

In the folder of your site, npx finds it:  npx tendwell-newsletter stats
For help with one command:  npx tendwell-newsletter stats --help

Settings come from the environment or a file named .env in the current folder:
  STORE_URL    where the list is (default: file:.data/newsletter.db)
  CONTENT      the folder with practice.yaml and newsletter.yaml
               (default: content)
For the settings of serve and doctor:  npx tendwell-newsletter serve --help

Exit codes: 0 success, 1 a problem was found, 2 invalid arguments. Set NO_COLOR
to turn off colors.
`;
