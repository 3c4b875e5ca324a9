/** The value of a cookie of a request. `undefined` if it has none, or several with this name. */
export function cookieOf(request: Request, name: string): string | undefined {
  const values = (request.headers.get('cookie') ?? '').split(';').flatMap((pair) => {
    const [key = '', ...value] = pair.split('=');
    return key.trim() === name ? [value.join('=').trim()] : [];
  });
  return values.length === 1 ? values[0] : undefined;
}

/** A `Set-Cookie` header. Without a value, it removes the cookie. Default of `sameSite`: `Strict`. */
export function setCookie(
  name: string,
  value: string | undefined,
  {
    path,
    secure,
    maxAgeS,
    sameSite = 'Strict',
  }: { path: string; secure: boolean; maxAgeS?: number; sameSite?: 'Strict' | 'Lax' },
): string {
  return [
    `${name}=${value ?? ''}`,
    `Path=${path}`,
    'HttpOnly',
    `SameSite=${sameSite}`,
    ...(secure ? ['Secure'] : []),
    ...(value === undefined ? ['Max-Age=0'] : maxAgeS === undefined ? [] : [`Max-Age=${maxAgeS}`]),
  ].join('; ');
}
