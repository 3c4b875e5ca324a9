/** The messages about a person's own devices and passkeys, in one language. */
export interface AccountMessages {
  readonly signedInAs: string;
  readonly passkeys: string;
  readonly passkeysLead: string;
  readonly noPasskeys: string;
  readonly addPasskey: string;
  readonly passkeyName: string;
  /** The first name of a passkey, if the device is unknown. */
  readonly firstName: string;
  readonly passkeyAdded: string;
  readonly passkeyKnown: string;
  readonly passkeyFailed: string;
  readonly unsupported: string;
  readonly rename: string;
  readonly renameLabel: string;
  readonly removeLabel: string;
  readonly removeTitle: string;
  readonly removeText: string;
  readonly passkeyRemoved: string;
  readonly added: string;
  readonly lastUsed: string;
  readonly neverUsed: string;
  readonly devices: string;
  readonly devicesLead: string;
  readonly thisDevice: string;
  readonly unknownDevice: string;
  readonly signOut: string;
  readonly signOutLabel: string;
  readonly signOutAll: string;
  readonly signedOutDevice: string;
  readonly people: string;
  readonly peopleText: string;
}
