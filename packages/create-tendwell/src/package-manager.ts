/** The supported package managers. */
export const PACKAGE_MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'] as const;
/** A package manager, from {@link PACKAGE_MANAGERS}. */
export type PackageManager = (typeof PACKAGE_MANAGERS)[number];

/**
 * The package manager that runs this program.
 *
 * @param userAgent Its `npm_config_user_agent`: `pnpm/9.1.0 npm/? node/v20.19.0 linux x64`.
 */
export function detectPackageManager(userAgent: string | undefined): PackageManager {
  const name = userAgent?.split('/')[0];
  return PACKAGE_MANAGERS.find((manager) => manager === name) ?? 'npm';
}

/** The command that runs a script: `npm run dev`. Without `run`, pnpm's own `edit` and Yarn's own `check` would run. */
export const runCommand = (manager: PackageManager, script: string): string => `${manager} run ${script}`;
