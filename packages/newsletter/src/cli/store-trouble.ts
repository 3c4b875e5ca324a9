/** Words for what a database says when it cannot be used; `undefined` for what is no trouble of a database. */
export function storeTrouble(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = (each as { code?: unknown }).code;
    const found = [String(code ?? ''), /\bSQLITE_[A-Z]+/.exec(each.message)?.[0] ?? ''].find(
      (name) => name in SAID,
    );
    if (found !== undefined) return SAID[found];
  }
  return undefined;
}

const SAID: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'the file is not a database.',
  SQLITE_CORRUPT: 'the file is damaged. Bring back the last backup.',
  SQLITE_READONLY: 'the file may not be written.',
  SQLITE_CANTOPEN: 'the file may not be opened.',
  SQLITE_FULL: 'the disk is full.',
  SQLITE_BUSY: 'another program is writing to it. Try again.',
  SQLITE_IOERR: 'the disk does not work as it should.',
  EACCES: 'it may not be read or written by this user.',
  EISDIR: 'it is a folder.',
  ENOSPC: 'the disk is full.',
  ECONNREFUSED: 'the database server does not answer.',
  ETIMEDOUT: 'the database server does not answer.',
  ENOTFOUND: 'there is no database server of that name.',
  EAI_AGAIN: 'the name of the database server was not found. Is this computer on the network?',
  // PostgreSQL's own.
  '28P01': 'the database server refuses the password.',
  '28000': 'the database server refuses the user.',
  '3D000': 'there is no database of that name on the server. Make it first.',
  '42501': 'the user may not make tables there.',
};
