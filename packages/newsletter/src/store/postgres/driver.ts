/** The driver is a package that only those install who use it. */
export async function loadDriver(): Promise<typeof import('pg')['default']> {
  try {
    // A CommonJS package: its names are found on `default` by every Node.
    return (await import('pg')).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('A list in PostgreSQL needs the package "pg": npm install pg', { cause: error });
  }
}
