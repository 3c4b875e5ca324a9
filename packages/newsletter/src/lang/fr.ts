import type { NewsletterMessages } from './messages.js';

export const fr: NewsletterMessages = {
  dir: 'ltr',
  newsletter: 'Lettre d’information',
  backTo: 'Retour à {practice}',
  form: {
    title: 'S’abonner à la lettre d’information',
    email: 'Adresse e-mail',
    name: 'Nom (facultatif)',
    interests: 'Quels sujets vous intéressent\u202f? (facultatif)',
    button: 'S’abonner',
    honeypot: 'Laissez ce champ vide',
    privacy: 'Politique de confidentialité',
    next: 'Vous recevrez un message avec un lien. La lettre vous parviendra une fois que vous aurez confirmé.',
  },
  errors: {
    title: 'Veuillez vérifier votre saisie',
    emailMissing: 'Veuillez saisir votre adresse e-mail.',
    emailInvalid:
      'Nous ne pouvons pas écrire à «\u00a0{typed}\u00a0»\u00a0: ce n’est pas une adresse e-mail. Une adresse s’écrit comme nom@example.com.',
    didYouMean: 'Vouliez-vous dire {suggestion}\u202f?',
    nameInvalid: 'Veuillez saisir un nom de 100 caractères au plus, sur une ligne, ou laisser le champ vide.',
    consent:
      'Le texte que vous acceptez a peut-être changé depuis l’ouverture de la page du formulaire. Veuillez le lire ci-dessous, puis vous abonner.',
    field:
      'Le formulaire a envoyé quelque chose d’inattendu. Veuillez vous abonner avec le formulaire ci-dessous.',
  },
  resubmit: {
    title: 'Veuillez appuyer encore une fois sur le bouton',
    text: 'Ce second appui montre que c’est une personne qui s’abonne, et non un programme. Votre saisie est toujours là.',
  },
  pending: {
    title: 'Encore une étape\u00a0: consultez votre messagerie',
    lead: 'Nous envoyons un message à {email}, sauf si nous venons déjà de lui en envoyer un. Son objet est «\u00a0{subject}\u00a0».',
    steps: [
      'Ouvrez le message.',
      'Suivez son lien dans un délai de {hours}.',
      'Appuyez sur le bouton de la page qui s’ouvre.',
    ],
    noEmail:
      'Rien reçu après quelques minutes\u202f? Regardez dans les courriers indésirables, ou recommencez en écrivant l’adresse avec soin. Si vous êtes déjà sur la liste, rien ne change.',
    didYouMean:
      'Vouliez-vous dire {suggestion}\u202f? Dans ce cas, abonnez-vous de nouveau avec cette adresse.',
    short:
      'Vous y êtes presque\u00a0: consultez votre messagerie et confirmez dans un délai de {hours}. La lettre ne vous parviendra qu’ensuite.',
  },
  confirm: {
    title: 'Confirmez votre abonnement',
    lead: 'La lettre d’information de {practice} sera envoyée à {email}.',
    name: 'Nom\u00a0: {name}',
    agree: 'Ce que vous acceptez\u00a0:',
    button: 'Confirmer et m’abonner',
    notYou: 'Vous n’avez rien demandé\u202f? Fermez cette page\u00a0: sans le bouton, il ne se passe rien.',
    doneTitle: 'Votre abonnement est confirmé',
    done: 'Merci. La prochaine lettre sera envoyée à {email}.',
    doneNext: 'Chaque message contient un lien pour vous désabonner quand vous le souhaitez.',
    alreadyTitle: 'Votre abonnement était déjà confirmé',
    already: 'L’adresse {email} a déjà été confirmée. Il n’y a plus rien à faire.',
    expiredTitle: 'Ce lien n’est plus valable',
    expired:
      'Un lien de confirmation fonctionne pendant {hours}, et ne fonctionne plus si l’adresse a été retirée de la liste.',
    unknownTitle: 'Nous ne connaissons pas ce lien',
    unknown:
      'Une partie s’est peut-être perdue en chemin. Copiez le lien entier du message, ou recommencez l’abonnement.',
    signUpAgain: 'M’abonner de nouveau',
  },
  unsubscribe: {
    title: 'Se désabonner',
    lead: 'La lettre d’information de {practice} ne sera plus envoyée à {email}.',
    button: 'Me désabonner',
    changedMind:
      'Vous avez changé d’avis\u202f? Fermez cette page\u00a0: sans le bouton, il ne se passe rien.',
    doneTitle: 'Votre désabonnement est enregistré',
    done: 'Plus aucune lettre ne sera envoyée à {email}.',
    signUpAgain: 'Un appui par erreur\u202f? Abonnez-vous de nouveau',
    unknown: 'Une partie s’est peut-être perdue en chemin. Copiez le lien entier du message.',
    writeTo: 'Ou écrivez à {email}, et nous retirerons votre adresse de la liste.',
  },
  block: {
    title: 'Ne plus recevoir de messages',
    lead: 'Nous n’enverrons plus aucun message à {email}, même si quelqu’un saisit cette adresse dans notre formulaire.',
    button: 'Ne plus m’écrire',
    doneTitle: 'Nous ne vous écrirons plus',
    done: 'Nous avons bloqué {email}. Si vous changez d’avis, écrivez-nous.',
  },
  manage: {
    title: 'Votre abonnement',
    confirmed: 'La lettre est envoyée à {email}, comme vous l’avez confirmé le {date}.',
    pending:
      'L’adresse {email} a été inscrite le {date} et n’est pas encore confirmée. Aucune lettre ne sera envoyée d’ici là.',
    unsubscribed:
      'Aucune lettre n’est plus envoyée à {email} depuis votre désabonnement le {date}. Nous gardons l’adresse pour qu’il en reste ainsi.',
    consent: 'Vous avez accepté ceci le {date}\u00a0:',
    language: 'Langue de nos messages',
    save: 'Enregistrer',
    saved: 'Vos modifications sont enregistrées.',
    unsubscribeTitle: 'Se désabonner',
    unsubscribe:
      'Plus aucune lettre ne sera envoyée. Nous gardons votre adresse, avec la mention de votre désabonnement.',
    eraseTitle: 'Effacer vos données',
    erase:
      'Votre adresse et tout ce qui s’y rapporte seront effacés. La page suivante dit exactement ce qui sera effacé et vous demande de confirmer.',
    eraseButton: 'Continuer vers l’effacement',
    expired: 'Un lien vers votre abonnement fonctionne pendant {days}. Vous pouvez en recevoir un nouveau.',
    unknown:
      'Une partie s’est peut-être perdue en chemin, ou vos données ont été effacées. Copiez le lien entier du message, ou demandez-en un nouveau.',
  },
  link: {
    title: 'Voir, modifier ou effacer ce que nous gardons',
    lead: 'Saisissez votre adresse e-mail. Si elle est sur notre liste, nous lui enverrons un message avec un lien vers votre abonnement.',
    button: 'M’envoyer le lien',
    doneTitle: 'Consultez votre messagerie',
    done: 'Si {email} est sur notre liste, un message avec un lien lui est envoyé, sauf si nous venons déjà de lui en envoyer un.',
    newLink: 'Recevoir un nouveau lien',
  },
  erase: {
    title: 'Effacer vos données',
    lead: 'Nous effacerons {email} de notre liste, avec le nom, les centres d’intérêt, les liens et les messages qui s’y rapportent. Cela ne peut pas être annulé.',
    kept: 'Deux choses restent, toutes deux sans votre adresse\u00a0: un code calculé à partir d’elle et, sous ce code, quand vous avez accepté quoi.',
    keptReason:
      'Grâce au code, nous savons que votre adresse ne doit pas revenir sur la liste depuis une ancienne copie. Il ne permet pas de retrouver l’adresse. La trace de votre accord montre que nos messages étaient permis\u202f; elle est effacée au bout de {years}.',
    button: 'Effacer mes données',
    doneTitle: 'Vos données sont effacées',
    done: 'Nous n’avons plus votre adresse, et vous ne recevrez plus de message à ce sujet. Vous pouvez vous abonner de nouveau quand vous le souhaitez.',
    signUpAgain: 'M’abonner de nouveau',
    expired:
      'Le bouton pour effacer fonctionne pendant {minutes}\u202f; ce délai est passé. Rien n’a été effacé. Vous pouvez recevoir un nouveau lien.',
  },
  problems: {
    malformed: {
      title: 'Impossible de lire ce formulaire',
      text: 'Le formulaire est arrivé endommagé. Veuillez revenir en arrière et réessayer.',
    },
    crossSite: {
      title: 'Ce formulaire vient d’un autre site',
      text: 'Nous n’acceptons que les formulaires de nos propres pages. Veuillez utiliser celui qui s’y trouve.',
    },
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse est peut-être mal écrite ou n’est plus valable.',
    },
    methodNotAllowed: {
      title: 'Ce n’est pas possible ici',
      text: 'Cette page ne s’utilise pas ainsi. Veuillez repartir de notre site.',
    },
    timeout: {
      title: 'Cela a pris trop de temps',
      text: 'Le formulaire n’est pas arrivé entier. Veuillez réessayer.',
    },
    tooLarge: {
      title: 'C’est trop long',
      text: 'Le formulaire contenait plus que ce qu’un abonnement demande.',
    },
    unsupportedMediaType: {
      title: 'Impossible de lire ce formulaire',
      text: 'Un abonnement s’envoie sous forme de formulaire ou de JSON.',
    },
    rateLimited: { title: 'Trop de demandes en ce moment', text: 'Rien n’a été enregistré.' },
    mailCapReached: {
      title: 'Plus d’abonnements pour aujourd’hui',
      text: 'Il y en a eu plus que d’habitude. Votre adresse n’a pas été enregistrée\u202f; veuillez revenir demain.',
    },
    unavailable: {
      title: 'Impossible pour le moment',
      text: 'Notre liste est momentanément inaccessible. Veuillez réessayer dans quelques minutes.',
    },
    internalError: {
      title: 'Une erreur s’est produite de notre côté',
      text: 'Rien n’a été modifié. Veuillez réessayer dans quelques minutes.',
    },
  },
  tooManyRequests:
    'Beaucoup de formulaires sont venus de votre réseau. Rien n’a été enregistré\u202f; veuillez réessayer dans {minutes}.',
  mail: {
    confirmationSubject: 'À vérifier et à confirmer\u00a0: la lettre d’information de {practice}',
    confirmationLead:
      'Vous, ou une personne qui a saisi votre adresse, avez demandé à recevoir la lettre d’information de {practice}.',
    agree: 'Ce que vous accepteriez\u00a0:',
    interests: 'Sujets qui vous intéressent\u00a0: {list}.',
    confirmationAsk:
      'Il reste une étape. Le lien ouvre une page avec un seul bouton\u202f; la lettre vous parviendra une fois que vous aurez appuyé dessus.',
    confirmationButton: 'Vérifier et confirmer',
    until: 'Le lien fonctionne jusqu’au {moment}.',
    notYou:
      'Ce n’était pas vous\u202f? Alors ne faites rien. Sans votre confirmation, aucune lettre ne sera envoyée, et votre adresse sera effacée au bout de {days}.',
    reminderSubject: 'Vous êtes déjà sur la liste\u00a0: la lettre d’information de {practice}',
    reminderLead:
      'Vous, ou une personne qui a saisi votre adresse, avez demandé à recevoir la lettre d’information de {practice}.',
    reminderNote:
      'Vous êtes déjà sur la liste\u00a0: il n’y a rien à faire. La prochaine lettre sera envoyée à cette adresse.',
    welcomeSubject: 'Votre abonnement est confirmé\u00a0: la lettre d’information de {practice}',
    welcomeLead:
      'Merci d’avoir confirmé. La lettre d’information de {practice} sera envoyée à cette adresse.',
    welcomeNote:
      'Nous vous conseillons de garder ce message\u00a0: son lien vous désabonne quand vous le souhaitez.',
    linkSubject: 'Votre abonnement\u00a0: la lettre d’information de {practice}',
    linkLead:
      'Vous, ou une personne qui a saisi votre adresse, avez demandé à {practice} un lien vers ce qui est gardé au sujet de cette adresse.',
    linkAsk: 'Vous pouvez y voir et modifier ces données, vous désabonner ou les faire effacer.',
    linkButton: 'Ouvrir mon abonnement',
    linkNotYou: 'Ce n’était pas vous\u202f? Alors ne faites rien\u00a0: rien n’a changé.',
    unsubscribe: 'Se désabonner',
    letterReason:
      'Vous recevez ce message parce que vous avez demandé la lettre d’information de {practice}.',
    letterOnline: 'Lire dans le navigateur',
    letterLinks: 'Liens',
    cancelSignUp: 'Retirer cette demande',
    block: 'Ne plus m’écrire',
    manage: 'Voir, modifier ou effacer ce que nous gardons à votre sujet',
  },
};
