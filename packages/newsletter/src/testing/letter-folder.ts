import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './world.js';

export const PRACTICE = `name: Quiet Pine Acupuncture
kind: acupuncture
url: https://quietpine.example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Alder Street, city: Fort Bragg, region: CA, postalCode: "95437", country: US }
    email: hello@quietpine.example.com
`;

export const NEWSLETTER = `action: /newsletter/subscribe
description: One letter a month.
consent: { text: Write to me., version: "1" }
interests: [{ value: tea, label: Tea }]
`;

export const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><path d="M0 0h640v400z" fill="currentColor"/></svg>';

/** A letter with everything that Markdown has. */
export const LETTER = `---
subject: Three teas for the cold months
preheader: Ginger for cold hands, and one to sleep on.
picture: { src: ./bowl.svg, alt: A bowl of tea, caption: The blue bowl }
interests: [tea]
---

The frost came early, and with it the question: "What is *warm*, and not **coffee**?" See [the recipe](../articles/ginger.md#steps), or [our hours](/visit/).[^1]

## Ginger

1. Slice it.
2. Simmer it for \`10\` minutes.

> Until it smells of bread.

| Tea | Water |
| --- | ----: |
| Ginger | 500 ml |

![Moxa](./bowl.svg "Beside the bowl")

### Also

- [x] Ginger
- A [price list](./prices.pdf), <hello@quietpine.example.com>, [here](#ginger)

---

    indented code

Bye.${'  '}
Ada

[^1]: In the evening it keeps people awake.
`;

/** A content folder that is deleted after the test. @param files By name; a practice and its newsletter are there already. */
export async function letterFolder(files: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  const all = {
    'practice.yaml': PRACTICE,
    'newsletter.yaml': NEWSLETTER,
    'articles/ginger.md':
      '---\ntitle: Ginger tea\ndate: 2026-01-02\nsummary: How to slice it.\n---\n## Steps\n\nSlice.\n',
    'letters/bowl.svg': SVG,
    'letters/prices.pdf': '%PDF-1.4',
    'letters/winter-tea.md': LETTER,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}
