/** Loads `pg`, an optional peer dependency. */
export async function loadDriver(): Promise<typeof import('pg')['default']> {
  try {
    // `pg` is CommonJS: every version of Node has its exports on `default`.
    return (await import('pg')).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('PostgreSQL needs the package "pg". Install it: npm install pg', { cause: error });
  }
}
