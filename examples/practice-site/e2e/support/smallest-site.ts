import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photo } from '../../../../packages/vite-plugin/test/photo.ts';

const PRACTICE = `name: Salt & Marsh
kind: massage
url: https://saltmarsh.example.com/
locale: en-US
timeZone: America/New_York
locations:
  - address: { street: 12 Dune Lane, city: Wellfleet, region: MA, postalCode: "02667", country: US }
    phone: +1 508 555 0147
`;

const ARTICLE = `---
title: The marsh at low tide
date: 2026-11-20
---

![Grass and mud at low tide](marsh.jpg)

${'We walk before we work, as the tide leaves more room for the feet than the clock does. '.repeat(30)}

[A walk in the marsh](https://youtu.be/aBcDeFgHiJk)
`;

const CONFIG = `import { tendwell } from '@tendwell/vite-plugin';

export default { plugins: [tendwell()] };
`;

/** `practice.yaml`, one article with a photo of 12 megapixels, and three lines of configuration. */
export async function smallestSite(folder: string): Promise<void> {
  await rm(join(folder, 'content'), { recursive: true });
  await rm(join(folder, 'src'), { recursive: true });
  await mkdir(join(folder, 'content/articles'), { recursive: true });
  await writeFile(join(folder, 'content/practice.yaml'), PRACTICE);
  await writeFile(join(folder, 'content/articles/marsh.md'), ARTICLE);
  await writeFile(join(folder, 'vite.config.ts'), CONFIG);
  const picture = (await photo(4032, 3024)).jpeg({ quality: 92 });
  await writeFile(join(folder, 'content/articles/marsh.jpg'), await picture.toBuffer());
}
