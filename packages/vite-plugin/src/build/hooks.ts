import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { terminalColors } from '../failure.js';
import { isInside } from '../paths.js';
import type { Setup } from '../setup.js';
import { NOTHING } from '../virtual.js';
import type { Building } from './building.js';
import { limitHeapGrowth } from './heap.js';

type BuildHooks = Pick<
  Plugin,
  'options' | 'buildStart' | 'watchChange' | 'generateBundle' | 'writeBundle' | 'closeBundle'
>;

/** The hooks that build a site. They do nothing in the dev server. */
export function buildHooks(setup: Setup, building: Building): BuildHooks {
  return {
    // Not in `buildStart`: errors of later hooks are wrapped and printed with Vite's stack.
    async options(given) {
      if (!building.isStarted) return undefined;
      const { settings } = setup;
      const warnings = building.unchanged(settings.folder, settings.now);
      if (warnings) {
        const shown = warnings.map(([plain, colored]) => (terminalColors() ? colored : plain));
        if (shown.length > 0) settings.warn(shown.join('\n\n'));
        return { ...given, input: NOTHING };
      }
      limitHeapGrowth();
      const [{ failBuild }, { parseShell, readShell }, content] = await Promise.all([
        import('../failed.js'),
        import('../shell.js'),
        setup.project(),
      ]);
      parseShell(await readShell(settings));
      const { site } = await content.refresh().catch(failBuild);
      const { theme } = site.practice;
      await building.findClient(await readShell(settings, theme), theme);
      return building.client ? { ...given, input: NOTHING } : undefined;
    },

    async buildStart() {
      if (!building.isStarted || !this.meta.watchMode) return;
      const content = await setup.project();
      await content.read().catch(() => {});
      for (const file of content.files) this.addWatchFile(file);
    },

    async watchChange(file) {
      if (!building.isStarted || !isInside(setup.settings.folder, resolve(file))) return;
      void (await setup.project()).refresh();
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { consumer, build } = this.environment.config;
        if (consumer !== 'client') return;
        const { client } = building;
        if (building.isUnchanged || client) {
          for (const name of Object.keys(bundle)) delete bundle[name];
        }
        if (building.isUnchanged) return;
        for (const [fileName, path] of building.prebuiltFiles) {
          this.emitFile({ type: 'asset', fileName, source: await readFile(path) });
        }
        const [{ emitSite, takeShell }, { withPolicy }, { failBuild }, content] = await Promise.all([
          import('./emit.js'),
          import('./policy.js'),
          import('../failed.js'),
          setup.project(),
        ]);
        const reading = await content.read().catch(failBuild);
        const bundled = client ?? { shell: takeShell(bundle), modules: moduleFiles(this) };
        const shell = withPolicy(bundled.shell, reading.site, setup.settings);
        if (build.write) await building.write(bundled, shell, reading);
        else await emitSite(this, shell, reading).catch(failBuild);
      },
    },

    // After those of other plugins, so that a build is complete only if they succeeded.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(_options, bundle) {
        if (this.environment.config.consumer === 'client') building.complete(Object.keys(bundle));
      },
    },

    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        try {
          building.publish();
        } catch (error) {
          const { failBuild } = await import('../failed.js');
          failBuild(error);
        }
      },
    },
  };
}

/** The files of the modules of a build, without queries. */
function moduleFiles(context: Rolldown.PluginContext): string[] {
  const paths = [...context.getModuleIds()].map((id) => id.replace(/[?#].*/, ''));
  return [...new Set(paths.filter((path) => isAbsolute(path)))].sort();
}
