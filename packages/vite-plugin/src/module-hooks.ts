import { normalizePath, type Plugin, type Rolldown } from 'vite';
import type { Setup } from './setup.js';
import { SHELL_NAME, shellFile } from './shell-file.js';
import { MODULE_ID, MODULE_NAME, moduleCode, NOTHING } from './virtual.js';

/** The hooks for what scripts import from the site, and for the shell of a site that has no `index.html`. */
export function moduleHooks(setup: Setup): Pick<Plugin, 'resolveId' | 'load'> {
  return {
    resolveId: {
      filter: { id: [MODULE_NAME, SHELL_NAME] },
      handler(name) {
        if (MODULE_NAME.test(name)) return `\0${name}`;
        // Vite itself finds the file if there is one.
        const shell = shellFile(setup.settings.root);
        return normalizePath(name) === shell ? shell : undefined;
      },
    },

    load: {
      filter: { id: [MODULE_ID, SHELL_NAME] },
      async handler(id) {
        if (!MODULE_ID.test(id)) {
          if (id !== shellFile(setup.settings.root)) return undefined;
          const { readShell } = await import('./shell.js');
          return readShell(setup.settings, (await readFor(this, setup)).practice.theme);
        }
        const name = id.slice(1);
        if (name === NOTHING) return 'export {};';
        return moduleCode(name, await readFor(this, setup)) ?? this.error(`There is no module ${name}`);
      },
    },
  };
}

async function readFor(context: Rolldown.PluginContext, setup: Setup) {
  try {
    return (await (await setup.project()).read()).site;
  } catch (error) {
    const { overlayError } = await import('./dev/overlay.js');
    return context.error(overlayError(error));
  }
}
