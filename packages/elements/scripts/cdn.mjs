// @ts-check
/**
 * Makes `dist/cdn`, for pages without a build: all elements in one script, the same as a module that loads its parts
 * when they are needed, and what a page says of these files.
 */
import { build } from 'vite';
import { writeIntegrity } from './cdn/integrity.mjs';
import { MODULE, moduleFiles } from './cdn/module.mjs';
import { ONE_FILE, oneFile } from './cdn/one-file.mjs';
import { writeSanitizer } from './cdn/sanitizer.mjs';

const outDir = 'dist/cdn';

for (const options of [oneFile, moduleFiles]) {
  await build({
    ...options,
    configFile: false,
    logLevel: 'warn',
    build: { target: 'es2022', outDir, emptyOutDir: options === oneFile, sourcemap: true, ...options.build },
  });
}
writeSanitizer(outDir);
const hashes = writeIntegrity(outDir);
for (const name of [ONE_FILE, MODULE]) console.log(`${outDir}/${name} integrity="${hashes[name]}"`);
