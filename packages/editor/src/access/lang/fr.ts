import type { SignInMessages } from './messages.js';

export const fr: SignInMessages = {
  name: 'Français',
  title: 'Se connecter',
  lead: 'Saisissez votre adresse e-mail. Nous vous enverrons un lien pour vous connecter.',
  email: 'Adresse e-mail',
  send: 'Envoyer le lien',
  withPasskey: 'Se connecter avec une clé d’accès',
  orEmail: 'Ou utilisez votre adresse e-mail\u00a0: nous vous enverrons un lien pour vous connecter.',
  passkeyFailed: 'La clé d’accès n’a pas fonctionné. Réessayez, ou demandez un lien par e-mail.',
  sentTitle: 'Consultez votre messagerie',
  sentText:
    'Si cette adresse est autorisée à utiliser l’éditeur, un lien est en route. Il fonctionne une seule fois, pendant 15 minutes.',
  sentHelp:
    'Rien après quelques minutes\u00a0? Regardez dans les indésirables. Vérifiez ensuite l’adresse, et demandez un autre lien.',
  another: 'Demander un autre lien',
  confirmText: 'Vous allez vous connecter sur cet appareil.',
  otherBrowserTitle: 'Vous avez demandé ce lien dans un autre navigateur',
  otherBrowserText:
    'Pour vous y connecter, copiez le lien de l’e-mail et ouvrez-le dans ce navigateur. Vous pouvez aussi vous connecter ici. Le lien fonctionne une seule fois.',
  signInHere: 'Se connecter ici',
  expiredTitle: 'Ce lien a expiré',
  expiredText: 'Un lien fonctionne pendant 15 minutes. Demandez-en un autre, et ouvrez-le rapidement.',
  usedTitle: 'Ce lien a déjà été utilisé',
  usedText:
    'Chaque lien fonctionne une seule fois. Si vous êtes connecté dans ce navigateur, ouvrez l’éditeur.',
  usedByOther:
    'Si vous ne l’avez pas utilisé vous-même, connectez-vous avec un nouveau lien, et déconnectez les appareils qui ne sont pas à vous.',
  unknownTitle: 'Ce lien ne fonctionne pas',
  unknownText:
    'Il en manque peut-être une partie. Copiez le lien entier depuis l’e-mail, ou demandez-en un autre.',
  tooManyTitle: 'Trop de tentatives',
  tooManyText: 'Attendez 15 minutes, puis réessayez.',
  openEditor: 'Ouvrir l’éditeur',
  languages: 'Langue',
  mailSubject: 'Connectez-vous pour modifier {site}',
  mailLead: 'Ce lien vous connecte à l’éditeur de {site}\u00a0:',
  mailAfter:
    'Il fonctionne une seule fois, pendant 15 minutes. Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:',
  mailIgnore: 'Si vous ne l’avez pas demandé, ignorez cet e-mail. Personne ne peut se connecter sans lui.',
  newPasskeySubject: 'Une clé d’accès a été ajoutée pour {site}',
  newPasskeyText:
    'La clé d’accès «\u00a0{name}\u00a0» permet maintenant de se connecter à l’éditeur de {site} en votre nom.',
  newPasskeyHelp:
    'Si vous ne l’avez pas ajoutée, connectez-vous, supprimez-la dans «\u00a0Compte\u00a0», et déconnectez tous les appareils qui ne sont pas à vous.',
};
