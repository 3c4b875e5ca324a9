import type { AccountMessages } from './messages.js';

export const fr: AccountMessages = {
  signedInAs: 'Vous êtes connecté en tant que {email}.',
  passkeys: 'Clés d’accès',
  passkeysLead:
    'Avec une clé d’accès, vous vous connectez avec votre empreinte, votre visage ou le code de votre appareil, sans e-mail.',
  noPasskeys: 'Vous n’avez pas encore de clé d’accès.',
  addPasskey: 'Ajouter une clé d’accès',
  passkeyName: 'Nom',
  firstName: 'Clé d’accès {number}',
  passkeyAdded: 'La clé d’accès a été ajoutée. Vous pouvez désormais vous connecter avec elle.',
  passkeyKnown: 'Cet appareil a déjà une clé d’accès pour vous.',
  passkeyFailed: 'La clé d’accès n’a pas été ajoutée. Réessayez.',
  unsupported: 'Ce navigateur ne prend pas en charge les clés d’accès.',
  rename: 'Renommer',
  renameLabel: 'Renommer {name}',
  removeLabel: 'Supprimer {name}',
  removeTitle: 'Supprimer «\u00a0{name}\u00a0»\u00a0?',
  removeText:
    'Vous ne pourrez plus vous connecter avec elle. Supprimez-la aussi des mots de passe de votre appareil.',
  passkeyRemoved: 'La clé d’accès a été supprimée.',
  added: 'Ajoutée\u00a0: {date}',
  lastUsed: 'dernière utilisation\u00a0: {date}',
  neverUsed: 'jamais utilisée',
  devices: 'Où vous êtes connecté',
  devicesLead: 'Si vous ne reconnaissez pas un appareil, déconnectez-le.',
  thisDevice: 'Cet appareil',
  unknownDevice: 'Appareil inconnu',
  signOut: 'Se déconnecter',
  signOutLabel: 'Déconnecter\u00a0: {device}',
  signOutAll: 'Se déconnecter partout',
  signedOutDevice: 'L’appareil a été déconnecté.',
  people: 'Qui peut se connecter',
  peopleText:
    'Ces adresses font partie de la configuration du serveur. Pour les modifier, adressez-vous à la personne qui a installé votre site.',
};
