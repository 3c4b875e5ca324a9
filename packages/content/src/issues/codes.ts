/** What a code of {@link ContentIssue} stands for. */
export interface IssueCodeDetails {
  readonly severity: 'error' | 'warning';
  /** What is wrong, in Markdown. */
  readonly meaning: string;
  /** What to do, in Markdown. */
  readonly fix: string;
}

/**
 * Every code that a {@link ContentIssue} can have, in the order of the documentation. A code keeps its meaning in every
 * later release. Each has a report of it in `test/fixtures/reports`.
 */
export const ISSUE_CODES = {
  'missing-folder': {
    severity: 'error',
    meaning: 'The content folder does not exist, or cannot be read. `tendwell check` exits with 2.',
    fix: 'Check the path, and the directory that you run the command in.',
  },
  'missing-file': {
    severity: 'error',
    meaning: 'The folder has no `practice.yaml`.',
    fix: 'Add `practice.yaml` to the content folder.',
  },
  'unreadable-file': {
    severity: 'error',
    meaning: 'The operating system does not allow the file to be read.',
    fix: 'Check its permissions, and that it is a file and not a directory.',
  },
  'ignored-file': {
    severity: 'warning',
    meaning: 'A file looks like content, but its name is not one that is read, such as `tea.markdown`.',
    fix: 'Rename the file. To leave it out on purpose, start its name with an underscore.',
  },
  'invalid-utf-8': {
    severity: 'error',
    meaning: 'The file is not valid UTF-8, starting at this character.',
    fix: 'Save the file as UTF-8.',
  },
  'empty-file': {
    severity: 'error',
    meaning: 'The file is empty or contains only white space.',
    fix: 'Add the content, or delete the file.',
  },
  'too-large': {
    severity: 'error',
    meaning: 'The YAML is larger than 256 kB.',
    fix: 'Move long text from the front matter into the body of the article.',
  },
  'missing-front-matter': {
    severity: 'error',
    meaning: 'The file does not start with `---`.',
    fix: 'Start the file with front matter: `title` and `date` between two lines of `---`.',
  },
  'unclosed-front-matter': {
    severity: 'error',
    meaning: 'The front matter has no closing `---`.',
    fix: 'Add a line of `---` after the last key.',
  },
  'yaml-tab': {
    severity: 'error',
    meaning: 'A line is indented with a tab.',
    fix: 'Indent with two spaces for each level.',
  },
  'yaml-indentation': {
    severity: 'error',
    meaning: 'A line is not aligned with the others of its group.',
    fix: 'Indent the line like those around it.',
  },
  'yaml-unquoted-colon': {
    severity: 'error',
    meaning: 'A value contains a colon followed by a space.',
    fix: 'Put quotes around the value.',
  },
  'yaml-missing-colon': {
    severity: 'error',
    meaning: 'A key has no colon, or no space after the colon.',
    fix: 'Write `key: value`.',
  },
  'yaml-missing-comma': {
    severity: 'error',
    meaning: 'Two entries in brackets have no comma between them.',
    fix: 'Add the comma.',
  },
  'yaml-reserved-character': {
    severity: 'error',
    meaning: 'A value starts with a character that YAML reserves, such as `@` or a backtick.',
    fix: 'Put quotes around the value.',
  },
  'yaml-unclosed-quote': {
    severity: 'error',
    meaning: 'A quoted value has no closing quote.',
    fix: 'Add the closing quote.',
  },
  'yaml-quote': {
    severity: 'error',
    meaning: 'There is text after a closing quote.',
    fix: 'Put the whole value in quotes, and use the other kind of quote inside it.',
  },
  'yaml-unclosed-bracket': {
    severity: 'error',
    meaning: 'A bracket or brace has no closing one.',
    fix: 'Add the closing bracket or brace.',
  },
  'yaml-escape': {
    severity: 'error',
    meaning: 'A backslash between double quotes does not start a known escape sequence.',
    fix: 'Write the backslash twice, or use single quotes.',
  },
  'yaml-comment': {
    severity: 'warning',
    meaning: 'A value without quotes ends at a `#` after a space: the rest is a comment.',
    fix: 'Put quotes around the value, or put the comment on a line of its own.',
  },
  'yaml-key': {
    severity: 'error',
    meaning: 'A key is not text.',
    fix: 'Put quotes around the key.',
  },
  'yaml-documents': {
    severity: 'error',
    meaning: 'A second YAML document starts in the file.',
    fix: 'Remove the line of `---` in the middle.',
  },
  'yaml-alias': {
    severity: 'error',
    meaning: 'A YAML alias (`*name`) refers to an unknown anchor or to itself, or expands to too much.',
    fix: 'Write the value out, or put quotes around text that starts with `*`.',
  },
  'yaml-tag': {
    severity: 'error',
    meaning: 'A value has a YAML tag (`!name`). Tags are not supported.',
    fix: 'Remove the tag, or put quotes around text that starts with `!`.',
  },
  'yaml-nesting': {
    severity: 'error',
    meaning: 'Values are nested more than 64 levels deep.',
    fix: 'Check the indentation and the brackets.',
  },
  'yaml-syntax': {
    severity: 'error',
    meaning: 'The file is not valid YAML for another reason.',
    fix: 'See the message.',
  },
  'duplicate-key': {
    severity: 'error',
    meaning: 'A key appears twice.',
    fix: 'Keep one of the two.',
  },
  'missing-key': {
    severity: 'error',
    meaning: 'A required key is missing.',
    fix: 'Add the key.',
  },
  'unknown-key': {
    severity: 'error',
    meaning: 'A key is not part of the schema.',
    fix: 'Use the key that the help suggests, or remove it.',
  },
  'empty-value': {
    severity: 'error',
    meaning: 'A key has no value.',
    fix: 'Add a value, or remove the key.',
  },
  'wrong-type': {
    severity: 'error',
    meaning: 'A value has the wrong type, such as text instead of a list.',
    fix: 'Write the type of value that the message names.',
  },
  'wrong-length': {
    severity: 'error',
    meaning: 'A list has too few entries.',
    fix: 'Add the missing entries.',
  },
  'out-of-range': {
    severity: 'error',
    meaning: 'A number is too small or too large.',
    fix: 'Use a number within the range that the message names.',
  },
  'control-character': {
    severity: 'error',
    meaning: 'A text contains a NUL character.',
    fix: 'Delete the invisible character.',
  },
  'invalid-value': {
    severity: 'error',
    meaning: 'A value is not one of the allowed values.',
    fix: 'Use one of the values that the help lists.',
  },
  'conflicting-keys': {
    severity: 'error',
    meaning: 'Two keys exclude each other, such as `amount` and `free` of a price.',
    fix: 'Remove one of the two.',
  },
  'duplicate-value': {
    severity: 'error',
    meaning: 'Two interests have the same value.',
    fix: 'Give each interest its own `value`.',
  },
  'provider-method': {
    severity: 'error',
    meaning: 'The newsletter provider does not support the `method`.',
    fix: 'Use the method that the message names, or leave `method` out.',
  },
  'provider-interests': {
    severity: 'error',
    meaning: 'The newsletter provider does not support `interests`.',
    fix: 'Remove `interests`.',
  },
  'invalid-interest': {
    severity: 'error',
    meaning: 'The value of an interest does not have the form that the newsletter provider uses.',
    fix: 'Copy the value from the provider’s own form, as the message shows.',
  },
  'missing-list': {
    severity: 'error',
    meaning: 'The newsletter provider listmonk needs the ID of a list.',
    fix: 'Add the UUID of the list: `hidden: { l: … }`.',
  },
  'invalid-date': {
    severity: 'error',
    meaning: 'A value is not a calendar date.',
    fix: 'Write the date as YYYY-MM-DD.',
  },
  'invalid-day-of-year': {
    severity: 'error',
    meaning: 'A value is not a month and a day.',
    fix: 'Write the month and the day as MM-DD, such as `06-15` for June 15.',
  },
  'wrong-weekday': {
    severity: 'error',
    meaning: 'The `from` of recurring hours is not on their day of the week.',
    fix: 'Write the date of the first of these days, or correct the day.',
  },
  'date-order': {
    severity: 'error',
    meaning: 'A date is earlier than the date that it has to follow.',
    fix: 'Correct one of the two dates.',
  },
  'invalid-email': {
    severity: 'error',
    meaning: 'A value is not an email address.',
    fix: 'Write an address such as `hello@example.com`.',
  },
  'scrambled-email': {
    severity: 'error',
    meaning: 'An email address was replaced by Cloudflare’s placeholder, `[email protected]`.',
    fix: 'Write the real address.',
  },
  'invalid-phone': {
    severity: 'error',
    meaning: 'A value is not a phone number with its country code.',
    fix: 'Write the number in international format, in quotes: `"+1 415 555 0132"`.',
  },
  'invalid-link': {
    severity: 'error',
    meaning: 'A value is neither a path nor a complete URL, or it has a scheme that is not allowed.',
    fix: 'Start a path with `/`, or a URL with `https://`. A picture may also have a path relative to its file.',
  },
  'invalid-url': {
    severity: 'error',
    meaning: 'A value is not a complete web address.',
    fix: 'Write the whole URL, with `https://`.',
  },
  'invalid-slug': {
    severity: 'error',
    meaning: 'A name cannot be used in a URL unchanged.',
    fix: 'Use lowercase letters, digits, and hyphens.',
  },
  'invalid-language': {
    severity: 'error',
    meaning: 'A value is not the BCP 47 tag of a known language.',
    fix: 'Use a tag such as `en`, `es-US`, or `pt-BR`.',
  },
  'invalid-time-zone': {
    severity: 'error',
    meaning: 'A value is not an IANA time zone.',
    fix: 'Use a name such as `America/New_York`.',
  },
  'invalid-time-range': {
    severity: 'error',
    meaning: 'A value is not a range of times.',
    fix: 'Write it as `"09:00-17:30"`.',
  },
  'overlapping-hours': {
    severity: 'error',
    meaning: 'Two ranges of opening hours overlap, on one day or where one ends after midnight.',
    fix: 'Write one range, or correct the times.',
  },
  'long-hours': {
    severity: 'warning',
    meaning: 'A range of opening hours lasts more than 14 hours, because it ends before it starts.',
    fix: 'Write the end on a 24-hour clock: 5 in the afternoon is `17:00`.',
  },
  'invalid-country': {
    severity: 'error',
    meaning: 'A value is not an ISO 3166 country code.',
    fix: 'Use a code of two capital letters, such as `US`.',
  },
  'invalid-currency': {
    severity: 'error',
    meaning: 'A value is not an ISO 4217 currency code.',
    fix: 'Use a code of three capital letters, such as `USD`.',
  },
  'invalid-year': {
    severity: 'error',
    meaning: 'A value is not a four-digit year.',
    fix: 'Write the year as `"2015"`.',
  },
  'invalid-schema-type': {
    severity: 'error',
    meaning: 'A value is not a schema.org business type.',
    fix: 'Use a type from [schema.org/LocalBusiness](https://schema.org/LocalBusiness), such as `MedicalClinic`, or leave the key out.',
  },
  'duplicate-slug': {
    severity: 'error',
    meaning: 'Two articles, practitioners, services, or questions have the same slug.',
    fix: 'Change the `slug` of one of them, or rename the file of the article.',
  },
  'unknown-author': {
    severity: 'error',
    meaning: '`author` looks like a slug, and no practitioner has it.',
    fix: 'Use the slug of a practitioner in `practice.yaml`, or write a name.',
  },
  'unknown-interest': {
    severity: 'error',
    meaning: 'An interest of a letter is not in `newsletter.yaml`: nobody would get the letter.',
    fix: 'Use the `value` of an interest in `newsletter.yaml`, or remove `interests` to write to everybody.',
  },
  'unknown-practitioner': {
    severity: 'error',
    meaning:
      'A slug in `practitioners` or `supervisor`, or the name of a file in `people/`, is not that of a practitioner.',
    fix: 'Use the slug of a practitioner in `practice.yaml`. A supervisor can also be a name.',
  },
  'unknown-service': {
    severity: 'error',
    meaning: 'The name of a file in `services/` is not the slug of a service.',
    fix: 'Rename the file, or give the service in `practice.yaml` this `slug`.',
  },
  'translation-mismatch': {
    severity: 'error',
    meaning:
      'A list entry in the facts of a translation has no counterpart in the main language, or the `locale` is not in the language of its folder.',
    fix: 'Give the entry the `slug`, `kind`, or `from` of the entry that it translates, or list all entries in the same order.',
  },
  'missing-translation': {
    severity: 'warning',
    meaning: 'Texts or facts have no translation. `tendwell check` lists them for each language.',
    fix: 'Add the file under the same name in the folder of the language, or the key in its `practice.yaml`.',
  },
  'outdated-translation': {
    severity: 'warning',
    meaning: 'A text was updated after its translation, according to their `updated` or `date`.',
    fix: 'Translate what has changed, and set `updated` in the translation.',
  },
  'missing-picture': {
    severity: 'error',
    meaning: 'A picture file does not exist.',
    fix: 'Add the file, or correct its path.',
  },
  'unreadable-picture': {
    severity: 'error',
    meaning:
      'A picture file is not a picture, or of a kind that browsers don’t show, such as HEIC. When the site is built, also one that is broken or incomplete, or has more than 120 megapixels.',
    fix: 'Export the picture again, as JPEG, PNG, WebP, AVIF, GIF, or SVG.',
  },
  'small-picture': {
    severity: 'warning',
    meaning: 'A picture has fewer pixels than the page needs. Found when the site is built.',
    fix: 'Use the original photo, or a larger copy.',
  },
  'broken-link': {
    severity: 'error',
    meaning: 'A link points to a file or article that does not exist.',
    fix: 'Correct the path of the link.',
  },
  'outside-folder': {
    severity: 'error',
    meaning: 'A path points outside the content folder.',
    fix: 'Move the file into the content folder.',
  },
  'invalid-redirect': {
    severity: 'error',
    meaning: 'A value of `redirectFrom` is not a path that can redirect: the home page, or a path with `?`.',
    fix: 'Write the old path only, such as `/blog/ginger/`. Redirect addresses with `?` in the settings of the host.',
  },
  'redirect-loop': {
    severity: 'error',
    meaning: '`redirectFrom` redirects in a circle.',
    fix: 'Remove one of the redirects.',
  },
  'duplicate-redirect': {
    severity: 'error',
    meaning: 'Two articles redirect from the same path.',
    fix: 'Remove the path from one of them.',
  },
  'redirect-over-page': {
    severity: 'error',
    meaning: '`redirectFrom` contains the path of an existing page.',
    fix: 'Remove the path, or move the page.',
  },
  'missing-anchor': {
    severity: 'warning',
    meaning: 'A link points to a heading that does not exist.',
    fix: 'Use the `id` of a heading on that page.',
  },
  'link-to-draft': {
    severity: 'warning',
    meaning: 'A link points to a draft or to an article that is not published yet.',
    fix: 'Publish the article, or remove the link.',
  },
  'link-to-expired': {
    severity: 'warning',
    meaning: 'A link points to an article that has expired.',
    fix: 'Remove the link, or extend `expiresAt`.',
  },
  'expired-article': {
    severity: 'warning',
    meaning: 'The article has passed the date in `expiresAt`.',
    fix: 'Delete the article, or extend `expiresAt`.',
  },
  'refused-address': {
    severity: 'warning',
    meaning: 'A link has a URL scheme that is not allowed, such as `javascript:`. The link is left out.',
    fix: 'Use `https:`, `mailto:`, or `tel:`.',
  },
  'missing-scheme': {
    severity: 'warning',
    meaning: 'A web or email address has no scheme, so it is read as a file name.',
    fix: 'Start it with `https://` or `mailto:`.',
  },
  'empty-link': {
    severity: 'warning',
    meaning: 'A link has no destination.',
    fix: 'Write the destination between the parentheses.',
  },
  'printed-as-text': {
    severity: 'warning',
    meaning:
      'Something looks like a link, picture, heading or its id, list, table, footnote, bold text, HTML, or entity, but is not valid where it is. The page shows it as it is typed.',
    fix: 'Write it as the help shows. To show a character itself, put a backslash before it. Put backticks around code.',
  },
  'removed-html': {
    severity: 'warning',
    meaning:
      'The Markdown engine that replaces the built-in parser, such as `markedEngine()`, removes an HTML tag from the page, and for some tags also their content.',
    fix: 'Use Markdown instead. To show the tag itself, put a backslash before it.',
  },
  'missing-alt': {
    severity: 'warning',
    meaning: 'A picture has no alternative text.',
    fix: 'Describe the picture: `![description](picture.jpg)`.',
  },
  'skipped-heading': {
    severity: 'warning',
    meaning: 'A heading skips a level, such as `####` after `##`.',
    fix: 'Use the next level.',
  },
  'health-interest': {
    severity: 'warning',
    meaning: 'Choosing the interest reveals something about a person’s health.',
    fix: 'Give the interest a more general name.',
  },
  'letter-media': {
    severity: 'warning',
    meaning: 'A letter has a link to a video or a recording, which mail programs do not play.',
    fix: 'Say in the text what the link leads to, or link a picture of it.',
  },
  'letter-remote-picture': {
    severity: 'warning',
    meaning: 'A picture of a letter is on another site, which learns who opens the letter.',
    fix: 'Save the picture in the content folder.',
  },
  'letter-wide-table': {
    severity: 'warning',
    meaning: 'A table of a letter has more than three columns, which do not fit a phone.',
    fix: 'Use fewer columns, or a list, or link a page that has the table.',
  },
  'letter-size': {
    severity: 'warning',
    meaning:
      'A letter is so long that Gmail hides its end, with the links to unsubscribe. `tendwell-newsletter letter check` shows its exact size.',
    fix: 'Send the beginning, with a link to an article that has the rest.',
  },
  'missing-postal-address': {
    severity: 'warning',
    meaning:
      'There are letters to subscribers, but no postal address for the end of each letter, which laws such as CAN-SPAM require.',
    fix: 'Add the `street` of a location, or `postalAddress` to `newsletter.yaml`: a P.O. box, for example.',
  },
  'sample-content': {
    severity: 'warning',
    meaning:
      'Text that came with the kit is still there: it is marked with `sample: true`. Reported by `tendwell check` unless it has `--allow-samples`.',
    fix: 'Replace the text with your own, or keep it if it is true of your practice, and delete the line `sample: true`.',
  },
  'sample-fact': {
    severity: 'warning',
    meaning:
      'A web address, email address, or phone number is reserved for examples, such as `example.com` or 555-01xx. Reported by `tendwell check` unless it has `--allow-samples`.',
    fix: 'Write your own, or delete it.',
  },
  recommended: {
    severity: 'warning',
    meaning: 'Search engines recommend a fact that is missing. Reported only with `--recommend`.',
    fix: 'Add the key that the help names.',
  },
} as const satisfies Record<string, IssueCodeDetails>;

/** A code from {@link ISSUE_CODES}. */
export type IssueCode = keyof typeof ISSUE_CODES;
