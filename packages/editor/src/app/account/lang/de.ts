import type { AccountMessages } from './messages.js';

export const de: AccountMessages = {
  signedInAs: 'Sie sind als {email} angemeldet.',
  passkeys: 'Passkeys',
  passkeysLead:
    'Mit einem Passkey melden Sie sich mit Ihrem Fingerabdruck, Ihrem Gesicht oder der PIN Ihres Geräts an und brauchen keine E-Mail.',
  noPasskeys: 'Sie haben noch keine Passkeys.',
  addPasskey: 'Passkey hinzufügen',
  passkeyName: 'Name',
  firstName: 'Passkey {number}',
  passkeyAdded: 'Der Passkey wurde hinzugefügt. Sie können sich ab jetzt damit anmelden.',
  passkeyKnown: 'Auf diesem Gerät haben Sie schon einen Passkey.',
  passkeyFailed: 'Der Passkey wurde nicht hinzugefügt. Versuchen Sie es noch einmal.',
  unsupported: 'Dieser Browser unterstützt keine Passkeys.',
  rename: 'Umbenennen',
  renameLabel: '{name} umbenennen',
  removeLabel: '{name} entfernen',
  removeTitle: '„{name}“ entfernen?',
  removeText:
    'Sie können sich damit nicht mehr anmelden. Löschen Sie ihn auch aus den Passwörtern Ihres Geräts.',
  passkeyRemoved: 'Der Passkey wurde entfernt.',
  added: 'Hinzugefügt: {date}',
  lastUsed: 'zuletzt benutzt: {date}',
  neverUsed: 'nie benutzt',
  devices: 'Wo Sie angemeldet sind',
  devicesLead: 'Wenn Sie ein Gerät nicht kennen, melden Sie es ab.',
  thisDevice: 'Dieses Gerät',
  unknownDevice: 'Unbekanntes Gerät',
  signOut: 'Abmelden',
  signOutLabel: 'Abmelden: {device}',
  signOutAll: 'Überall abmelden',
  signedOutDevice: 'Das Gerät wurde abgemeldet.',
  people: 'Wer sich anmelden kann',
  peopleText:
    'Diese Adressen sind auf dem Server eingestellt. Ändern kann sie, wer Ihre Website eingerichtet hat.',
};
