import type { CDPSession, Page } from 'playwright-core';

/** A virtual authenticator, with which the page can add passkeys and sign in without asking anybody. */
export interface Authenticator {
  readonly devtools: CDPSession;
  readonly authenticatorId: string;
}

/** Adds an authenticator to a page. Only Chromium has virtual ones. */
export async function addAuthenticator(page: Page): Promise<Authenticator> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { devtools, authenticatorId };
}
