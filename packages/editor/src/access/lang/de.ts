import type { SignInMessages } from './messages.js';

export const de: SignInMessages = {
  name: 'Deutsch',
  title: 'Anmelden',
  lead: 'Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link zum Anmelden.',
  email: 'E-Mail-Adresse',
  send: 'Link schicken',
  withPasskey: 'Mit einem Passkey anmelden',
  orEmail: 'Oder mit Ihrer E-Mail-Adresse: Wir schicken Ihnen einen Link zum Anmelden.',
  passkeyFailed:
    'Der Passkey hat nicht funktioniert. Versuchen Sie es noch einmal, oder lassen Sie sich einen Link schicken.',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sentText:
    'Wenn diese Adresse den Editor benutzen darf, ist ein Link unterwegs. Er funktioniert einmal, 15 Minuten lang.',
  sentHelp:
    'Nach ein paar Minuten ist nichts da? Sehen Sie im Spam-Ordner nach. Prüfen Sie dann die Adresse, und fordern Sie einen neuen Link an.',
  another: 'Neuen Link anfordern',
  confirmText: 'Sie melden sich jetzt auf diesem Gerät an.',
  otherBrowserTitle: 'Sie haben diesen Link in einem anderen Browser angefordert',
  otherBrowserText:
    'Um sich dort anzumelden, kopieren Sie den Link aus der E-Mail und öffnen ihn in jenem Browser. Sie können sich auch hier anmelden. Der Link funktioniert einmal.',
  signInHere: 'Hier anmelden',
  expiredTitle: 'Dieser Link ist abgelaufen',
  expiredText: 'Ein Link funktioniert 15 Minuten lang. Fordern Sie einen neuen an, und öffnen Sie ihn bald.',
  usedTitle: 'Dieser Link wurde schon benutzt',
  usedText:
    'Jeder Link funktioniert einmal. Wenn Sie in diesem Browser angemeldet sind, öffnen Sie den Editor.',
  usedByOther:
    'Wenn Sie ihn nicht selbst benutzt haben, melden Sie sich mit einem neuen Link an, und melden Sie die Geräte ab, die nicht Ihre sind.',
  unknownTitle: 'Dieser Link funktioniert nicht',
  unknownText:
    'Vielleicht fehlt ein Teil. Kopieren Sie den ganzen Link aus der E-Mail, oder fordern Sie einen neuen an.',
  tooManyTitle: 'Zu viele Versuche',
  tooManyText: 'Warten Sie 15 Minuten, und versuchen Sie es dann noch einmal.',
  openEditor: 'Editor öffnen',
  languages: 'Sprache',
  mailSubject: 'Anmelden zum Bearbeiten von {site}',
  mailLead: 'Mit diesem Link melden Sie sich im Editor von {site} an:',
  mailAfter:
    'Er funktioniert einmal, 15 Minuten lang. Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
  mailIgnore:
    'Wenn Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht. Ohne sie kann sich niemand anmelden.',
  newPasskeySubject: 'Ein Passkey für {site} wurde hinzugefügt',
  newPasskeyText: 'Mit dem Passkey „{name}“ kann man sich jetzt im Editor von {site} als Sie anmelden.',
  newPasskeyHelp:
    'Wenn Sie ihn nicht hinzugefügt haben, melden Sie sich an, entfernen Sie ihn unter „Konto“, und melden Sie alle Geräte ab, die nicht Ihre sind.',
};
