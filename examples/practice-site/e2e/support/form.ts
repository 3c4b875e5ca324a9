import { until } from './site.ts';

/** The fields of a page's sign-up form, with their values. */
function fieldsOf(page: string): Record<string, string> {
  const [form = ''] = /<form[^>]*action="[^"]*\/subscribe"[\s\S]*?<\/form>/.exec(page) ?? [];
  const fields = [...form.matchAll(/<input\b[^>]*>/g)].map(([input]) => [
    /\bname="([^"]*)"/.exec(input)?.[1] ?? '',
    /\bvalue="([^"]*)"/.exec(input)?.[1] ?? '',
  ]);
  return Object.fromEntries(fields);
}

/**
 * Signs up with the endpoint's own form, as a browser without JavaScript does: posts the fields as they are, and again
 * if the response says that it was too early.
 */
export async function signUpByForm(origin: string, email: string, explain?: () => string): Promise<string> {
  const form = `${origin}/newsletter/subscribe`;
  let page = await (await fetch(form)).text();
  return until(async () => {
    const answer = await fetch(form, {
      method: 'POST',
      headers: { Origin: origin },
      body: new URLSearchParams({ ...fieldsOf(page), email }),
    });
    page = await answer.text();
    return answer.status === 200 && !page.includes('<form') ? page : undefined;
  }, explain);
}

/** Fetches a page and presses its only button, which posts a token. */
export async function pressButton(url: string): Promise<Response> {
  const page = await (await fetch(url)).text();
  const [form = ''] = /<form[^>]*class="tendwell-form"[\s\S]*?<\/form>/.exec(page) ?? [];
  const action = /action="([^"]*)"/.exec(form)?.[1] ?? '';
  const token = /name="token" value="([^"]*)"/.exec(form)?.[1] ?? '';
  const target = new URL(action, url);
  return fetch(target, {
    method: 'POST',
    headers: { Origin: target.origin },
    body: new URLSearchParams({ token }),
  });
}
