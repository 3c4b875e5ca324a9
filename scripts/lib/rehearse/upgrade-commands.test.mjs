// @ts-check
import { expect, test } from 'vitest';
import { upgradeCommands } from './upgrade-commands.mjs';

const changelog = `# @tendwell/content

## 0.3.0

### Minor Changes

- Rename \`hours\`:

  \`\`\`sh
  tendwell rename hours
  tendwell check
  \`\`\`

## 0.2.0

- Move pictures.

\`\`\`sh
mv pictures public
\`\`\`

## 0.1.0

\`\`\`sh
npm create tendwell
\`\`\`
`;

test('an upgrade runs the commands of all newer versions, the oldest first', () => {
  expect(upgradeCommands(changelog, '0.1.0')).toEqual([
    'mv pictures public',
    'tendwell rename hours\ntendwell check',
  ]);
  expect(upgradeCommands(changelog, '0.2.0')).toEqual(['tendwell rename hours\ntendwell check']);
});

test('the newest version has nothing to run', () => {
  expect(upgradeCommands(changelog, '0.3.0')).toEqual([]);
});
