// @ts-check
/**
 * Makes the pictures of the package's README, in `pictures/`, from the elements as they are built and the content of
 * the practice site: `node packages/elements/test/pictures/readme.mjs`.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('readme/take.ts', import.meta.url)));
await module.takeReadmePictures();
