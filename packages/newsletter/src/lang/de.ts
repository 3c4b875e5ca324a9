import type { NewsletterMessages } from './messages.js';

export const de: NewsletterMessages = {
  dir: 'ltr',
  newsletter: 'Newsletter',
  backTo: 'Zurück zu {practice}',
  form: {
    title: 'Newsletter abonnieren',
    email: 'E-Mail-Adresse',
    name: 'Name (freiwillig)',
    interests: 'Worüber möchten Sie informiert werden? (freiwillig)',
    button: 'Abonnieren',
    honeypot: 'Lassen Sie dieses Feld leer',
    privacy: 'Datenschutzerklärung',
    next: 'Sie bekommen eine E-Mail mit einem Link. Der Newsletter beginnt, sobald Sie dort bestätigt haben.',
  },
  errors: {
    title: 'Bitte prüfen Sie Ihre Angaben',
    emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
    emailInvalid:
      'An „{typed}“ können wir nicht schreiben: Das ist keine E-Mail-Adresse. Eine Adresse sieht zum Beispiel so aus: name@example.com.',
    didYouMean: 'Meinten Sie {suggestion}?',
    nameInvalid:
      'Bitte geben Sie einen Namen mit höchstens 100 Zeichen in einer Zeile ein, oder lassen Sie das Feld leer.',
    consent:
      'Der Text, dem Sie zustimmen, hat sich vielleicht geändert, seit Sie die Seite geöffnet haben. Bitte lesen Sie ihn unten, und melden Sie sich dann an.',
    field:
      'Das Formular hat etwas Unerwartetes gesendet. Bitte melden Sie sich mit dem Formular hier unten an.',
  },
  resubmit: {
    title: 'Bitte drücken Sie den Knopf noch einmal',
    text: 'Dieses zweite Drücken zeigt, dass sich ein Mensch anmeldet und kein Programm. Ihre Eingaben sind noch da.',
  },
  pending: {
    title: 'Noch ein Schritt: Bitte sehen Sie in Ihrem Postfach nach',
    lead: 'Wir senden eine E-Mail an {email}, falls dort nicht gerade erst eine von uns angekommen ist. Der Betreff lautet „{subject}“.',
    steps: [
      'Öffnen Sie die E-Mail.',
      'Folgen Sie ihrem Link. Er gilt {hours} lang.',
      'Drücken Sie den Knopf auf der Seite, die sich öffnet.',
    ],
    noEmail:
      'Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, oder melden Sie sich noch einmal an und achten Sie auf die Schreibweise der Adresse. Falls Sie den Newsletter schon abonniert haben, ändert sich nichts.',
    didYouMean: 'Meinten Sie {suggestion}? Dann melden Sie sich bitte noch einmal mit dieser Adresse an.',
    short:
      'Fast geschafft: Bitte sehen Sie in Ihrem Postfach nach und bestätigen Sie. Der Link gilt {hours} lang. Erst danach beginnt der Newsletter.',
  },
  confirm: {
    title: 'Bestätigen Sie Ihr Abonnement',
    lead: 'Der Newsletter von {practice} soll an {email} gehen.',
    name: 'Ihr Name: {name}',
    agree: 'Dem stimmen Sie zu:',
    button: 'Bestätigen und abonnieren',
    notYou: 'Das waren nicht Sie? Dann schließen Sie diese Seite: Ohne den Knopf geschieht nichts.',
    doneTitle: 'Ihr Abonnement ist bestätigt',
    done: 'Vielen Dank. Die nächste Ausgabe geht an {email}.',
    doneNext: 'In jeder E-Mail ist ein Link, mit dem Sie das Abonnement jederzeit beenden können.',
    alreadyTitle: 'Ihr Abonnement war schon bestätigt',
    already: '{email} wurde schon bestätigt. Sie müssen nichts weiter tun.',
    expiredTitle: 'Dieser Link gilt nicht mehr',
    expired:
      'Ein Link zum Bestätigen gilt {hours} lang, und nicht mehr, sobald die Adresse abgemeldet wurde.',
    unknownTitle: 'Diesen Link kennen wir nicht',
    unknown:
      'Vielleicht ging unterwegs ein Teil verloren. Kopieren Sie bitte den ganzen Link aus der E-Mail, oder melden Sie sich noch einmal an.',
    signUpAgain: 'Noch einmal anmelden',
  },
  unsubscribe: {
    title: 'Newsletter abbestellen',
    lead: 'Der Newsletter von {practice} geht dann nicht mehr an {email}.',
    button: 'Abbestellen',
    changedMind:
      'Sie haben es sich anders überlegt? Dann schließen Sie diese Seite: Ohne den Knopf geschieht nichts.',
    doneTitle: 'Der Newsletter ist abbestellt',
    done: 'An {email} geht kein Newsletter mehr.',
    signUpAgain: 'Aus Versehen gedrückt? Noch einmal anmelden',
    unknown:
      'Vielleicht ging unterwegs ein Teil verloren. Kopieren Sie bitte den ganzen Link aus der E-Mail.',
    writeTo: 'Oder schreiben Sie an {email}, und wir nehmen Ihre Adresse aus der Liste.',
  },
  block: {
    title: 'Keine E-Mails mehr',
    lead: 'Wir schicken keine E-Mails mehr an {email}, auch wenn jemand diese Adresse in unser Formular einträgt.',
    button: 'Bitte schreiben Sie mir nicht mehr',
    doneTitle: 'Wir schreiben Ihnen nicht mehr',
    done: 'Wir haben {email} gesperrt. Wenn Sie es sich anders überlegen, schreiben Sie uns.',
  },
  manage: {
    title: 'Ihr Abonnement',
    confirmed: 'Der Newsletter geht an {email}, wie Sie am {date} bestätigt haben.',
    pending:
      '{email} wurde am {date} angemeldet und ist noch nicht bestätigt. Bis dahin kommt kein Newsletter.',
    unsubscribed:
      'An {email} geht kein Newsletter mehr, seit Sie ihn am {date} abbestellt haben. Wir behalten die Adresse, damit es dabei bleibt.',
    consent: 'Dem haben Sie am {date} zugestimmt:',
    language: 'Sprache unserer E-Mails',
    save: 'Speichern',
    saved: 'Ihre Änderungen sind gespeichert.',
    unsubscribeTitle: 'Newsletter abbestellen',
    unsubscribe:
      'Es kommt kein Newsletter mehr. Wir behalten Ihre Adresse mit dem Vermerk, dass Sie abbestellt haben.',
    eraseTitle: 'Ihre Daten löschen',
    erase:
      'Ihre Adresse und alles, was zu ihr gehört, wird gelöscht. Die nächste Seite sagt genau, was, und fragt noch einmal.',
    eraseButton: 'Weiter zum Löschen',
    expired: 'Ein Link zu Ihrem Abonnement gilt {days} lang. Sie können sich einen neuen senden lassen.',
    unknown:
      'Vielleicht ging unterwegs ein Teil verloren, oder Ihre Daten wurden gelöscht. Kopieren Sie bitte den ganzen Link aus der E-Mail, oder lassen Sie sich einen neuen senden.',
  },
  link: {
    title: 'Ansehen, ändern oder löschen, was wir gespeichert haben',
    lead: 'Geben Sie Ihre E-Mail-Adresse ein. Steht sie auf unserer Liste, so senden wir dorthin eine E-Mail mit einem Link zu Ihrem Abonnement.',
    button: 'Link senden',
    doneTitle: 'Bitte sehen Sie in Ihrem Postfach nach',
    done: 'Steht {email} auf unserer Liste, so ist eine E-Mail mit einem Link unterwegs, falls dort nicht gerade erst eine von uns angekommen ist.',
    newLink: 'Neuen Link senden lassen',
  },
  erase: {
    title: 'Ihre Daten löschen',
    lead: 'Wir löschen {email} aus unserer Liste, dazu den Namen, die Interessen, die Links und die E-Mails, die zu der Adresse gehören. Das lässt sich nicht rückgängig machen.',
    kept: 'Zwei Dinge bleiben, beide ohne Ihre Adresse: ein Code, der aus ihr berechnet ist, und unter diesem Code, wann Sie welchem Text zugestimmt haben.',
    keptReason:
      'An dem Code erkennen wir, dass Ihre Adresse nicht aus einer alten Kopie zurück auf die Liste darf. Die Adresse lässt sich daraus nicht ablesen. Der Nachweis Ihrer Zustimmung zeigt, dass unsere E-Mails erlaubt waren; er wird gelöscht, wenn {years} vergangen sind.',
    button: 'Meine Daten löschen',
    doneTitle: 'Ihre Daten sind gelöscht',
    done: 'Wir haben Ihre Adresse nicht mehr, und Sie bekommen dazu keine weitere E-Mail. Sie können sich jederzeit wieder anmelden.',
    signUpAgain: 'Noch einmal anmelden',
    expired:
      'Der Knopf zum Löschen gilt {minutes} lang; diese Zeit ist vorbei. Es wurde nichts gelöscht. Sie können sich einen neuen Link senden lassen.',
  },
  problems: {
    malformed: {
      title: 'Das ließ sich nicht lesen',
      text: 'Das Formular kam beschädigt an. Bitte gehen Sie zurück, und versuchen Sie es noch einmal.',
    },
    crossSite: {
      title: 'Dieses Formular gehört zu einer anderen Website',
      text: 'Wir nehmen nur Formulare von unseren eigenen Seiten an. Bitte verwenden Sie das Formular dort.',
    },
    notFound: {
      title: 'Diese Seite gibt es nicht',
      text: 'Die Adresse ist vielleicht falsch geschrieben oder veraltet.',
    },
    methodNotAllowed: {
      title: 'Das geht hier nicht',
      text: 'Diese Seite lässt sich so nicht benutzen. Bitte beginnen Sie auf unserer Website.',
    },
    timeout: {
      title: 'Das hat zu lange gedauert',
      text: 'Das Formular kam nicht vollständig an. Bitte versuchen Sie es noch einmal.',
    },
    tooLarge: { title: 'Das ist zu lang', text: 'Das Formular enthielt mehr, als eine Anmeldung braucht.' },
    unsupportedMediaType: {
      title: 'Das ließ sich nicht lesen',
      text: 'Eine Anmeldung wird als Formular oder als JSON gesendet.',
    },
    rateLimited: { title: 'Gerade zu viele Anfragen', text: 'Es wurde nichts gespeichert.' },
    mailCapReached: {
      title: 'Für heute nehmen wir keine Anmeldungen mehr an',
      text: 'Es waren ungewöhnlich viele. Ihre Adresse wurde nicht gespeichert; bitte kommen Sie morgen wieder.',
    },
    unavailable: {
      title: 'Im Moment nicht möglich',
      text: 'Unsere Liste ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    },
    internalError: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    },
  },
  tooManyRequests:
    'Aus Ihrem Netz kamen viele Formulare. Es wurde nichts gespeichert. Wartezeit bis zum nächsten Versuch: {minutes}.',
  mail: {
    confirmationSubject: 'Bitte prüfen und bestätigen: der Newsletter von {practice}',
    confirmationLead:
      'Sie (oder jemand, der Ihre Adresse eingegeben hat) haben den Newsletter von {practice} bestellt.',
    agree: 'Dem würden Sie zustimmen:',
    interests: 'Worüber Sie informiert werden möchten: {list}.',
    confirmationAsk:
      'Ein Schritt fehlt noch. Der Link öffnet eine Seite mit einem einzigen Knopf; der Newsletter beginnt, wenn Sie ihn drücken.',
    confirmationButton: 'Prüfen und bestätigen',
    until: 'Der Link gilt bis {moment}.',
    notYou:
      'Das waren nicht Sie? Dann tun Sie nichts. Ohne Ihre Bestätigung kommt kein Newsletter, und Ihre Adresse wird gelöscht, sobald {days} vergangen sind.',
    reminderSubject: 'Schon abonniert: der Newsletter von {practice}',
    reminderLead:
      'Sie (oder jemand, der Ihre Adresse eingegeben hat) haben den Newsletter von {practice} bestellt.',
    reminderNote:
      'Sie stehen schon auf der Liste, es gibt also nichts zu tun. Die nächste Ausgabe kommt an diese Adresse.',
    welcomeSubject: 'Ihr Abonnement ist bestätigt: der Newsletter von {practice}',
    welcomeLead: 'Danke für die Bestätigung. Der Newsletter von {practice} kommt an diese Adresse.',
    welcomeNote:
      'Bewahren Sie diese E-Mail am besten auf: Mit ihrem Link können Sie den Newsletter jederzeit abbestellen.',
    linkSubject: 'Ihr Abonnement: der Newsletter von {practice}',
    linkLead:
      'Sie (oder jemand, der Ihre Adresse eingegeben hat) haben {practice} um einen Link zu dem gebeten, was zu dieser Adresse gespeichert ist.',
    linkAsk: 'Dort können Sie es ansehen und ändern, den Newsletter abbestellen oder alles löschen lassen.',
    linkButton: 'Mein Abonnement öffnen',
    linkNotYou: 'Das waren nicht Sie? Dann tun Sie nichts: Es hat sich nichts geändert.',
    unsubscribe: 'Abbestellen',
    letterReason: 'Sie erhalten diese Nachricht, weil Sie den Newsletter von {practice} abonniert haben.',
    letterOnline: 'Im Browser lesen',
    letterLinks: 'Links in diesem Text',
    cancelSignUp: 'Diese Anmeldung zurückziehen',
    block: 'Bitte schreiben Sie mir nicht mehr',
    manage: 'Ansehen, ändern oder löschen, was wir über Sie gespeichert haben',
  },
};
