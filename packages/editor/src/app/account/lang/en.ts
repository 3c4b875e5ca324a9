import type { AccountMessages } from './messages.js';

export const en: AccountMessages = {
  signedInAs: 'You’re signed in as {email}.',
  passkeys: 'Passkeys',
  passkeysLead:
    'With a passkey, you sign in with your fingerprint, your face, or the PIN of your device, without an email.',
  noPasskeys: 'You have no passkeys yet.',
  addPasskey: 'Add a passkey',
  passkeyName: 'Name',
  firstName: 'Passkey {number}',
  passkeyAdded: 'The passkey was added. You can sign in with it from now on.',
  passkeyKnown: 'This device already has a passkey for you.',
  passkeyFailed: 'The passkey wasn’t added. Try again.',
  unsupported: 'This browser doesn’t support passkeys.',
  rename: 'Rename',
  renameLabel: 'Rename {name}',
  removeLabel: 'Remove {name}',
  removeTitle: 'Remove “{name}”?',
  removeText:
    'You won’t be able to sign in with it anymore. Also delete it from the passwords on your device.',
  passkeyRemoved: 'The passkey was removed.',
  added: 'Added {date}',
  lastUsed: 'last used {date}',
  neverUsed: 'never used',
  devices: 'Where you’re signed in',
  devicesLead: 'If you don’t recognize a device, sign it out.',
  thisDevice: 'This device',
  unknownDevice: 'Unknown device',
  signOut: 'Sign out',
  signOutLabel: 'Sign out: {device}',
  signOutAll: 'Sign out everywhere',
  signedOutDevice: 'The device was signed out.',
  people: 'Who can sign in',
  peopleText:
    'These addresses are part of the setup of the server. Ask whoever set up your site to change them.',
};
