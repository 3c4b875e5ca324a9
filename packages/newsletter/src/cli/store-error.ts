/** Explains a database error; `undefined` for an error that is not known to come from a database. */
export function explainStoreError(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = (each as { code?: unknown }).code;
    const found = [String(code ?? ''), /\bSQLITE_[A-Z]+/.exec(each.message)?.[0] ?? ''].find(
      (name) => name in EXPLANATIONS,
    );
    if (found !== undefined) return EXPLANATIONS[found];
  }
  return undefined;
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'the file is not a database.',
  SQLITE_CORRUPT: 'the file is damaged. Restore the latest backup.',
  SQLITE_READONLY: 'the file is read-only.',
  SQLITE_CANTOPEN: 'the file cannot be opened.',
  SQLITE_FULL: 'the disk is full.',
  SQLITE_BUSY: 'another program is writing to the file. Try again.',
  SQLITE_IOERR: 'the disk reported an error.',
  EACCES: 'permission denied. Run the command as the owner of the file.',
  EISDIR: 'it is a folder.',
  ENOSPC: 'the disk is full.',
  ECONNREFUSED: 'cannot connect to the database server.',
  ETIMEDOUT: 'the database server does not respond.',
  ENOTFOUND: 'the host name of the database server was not found.',
  EAI_AGAIN: 'the host name of the database server was not found. Check your network connection.',
  // PostgreSQL error codes.
  '28P01': 'the database server rejected the password.',
  '28000': 'the database server rejected the user.',
  '3D000': 'the database does not exist on the server. Create it first.',
  '42501': 'the database user is not allowed to create tables.',
};
