/** Reads a setting. */
export type Get = (variable: string, option?: string) => string | undefined;
/** Reports what is wrong with a setting. */
export type Report = (setting: string, message: string, help: string) => void;

/** Minimum length of a secret, in characters. */
export const SECRET_LENGTH = 32;

/** Whether a host name means this computer. */
export function isLocal(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}
