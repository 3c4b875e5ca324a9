/** What a sign-up of a live example is answered, as by the endpoint of `@tendwell/newsletter`. */
const ANSWERS: Readonly<Record<string, readonly [status: number, body: object]>> = {
  success: [
    200,
    { outcome: 'pending', message: 'Almost done. Open the email that we have sent you, and confirm.' },
  ],
  invalid: [
    422,
    { outcome: 'invalid', errors: { email: 'This address can’t receive email. Check it for typos.' } },
  ],
  failure: [
    503,
    {
      outcome: 'failed',
      problem: 'unavailable',
      message: 'We can’t store your sign-up at the moment. Please try again in a few minutes.',
    },
  ],
};

/** Long enough to see that the form is being sent. */
const DELAY_MS = 1_500;

let answer: string | undefined;

/** Chooses what the next sign-ups are answered. Without a value, requests go to the server. */
export function answerSignUps(name: string | undefined): void {
  answer = name;
}

/**
 * Answers the requests of live examples, because the docs are files on a static host: a sign-up as chosen, and
 * `/live/slow.md` and `/live/slow.json` never. All other requests go to the server.
 */
export function answerLiveExamples(): void {
  const request = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (origin !== location.origin) return request(input, init);
    if (pathname.startsWith('/live/slow.')) return never(init?.signal);
    if (answer === undefined || !pathname.startsWith('/newsletter/')) return request(input, init);
    if (pathname === '/newsletter/token') return Response.json({ token: 'live' });
    const [status, body] = ANSWERS[answer] ?? [];
    if (!body) return never(init?.signal);
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    return Response.json(body, { status: status ?? 200 });
  };
}

/** A request without a response, until it is aborted. */
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
