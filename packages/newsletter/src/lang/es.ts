import type { NewsletterMessages } from './messages.js';

export const es: NewsletterMessages = {
  dir: 'ltr',
  newsletter: 'Boletín',
  backTo: 'Volver a {practice}',
  form: {
    title: 'Suscríbase al boletín',
    email: 'Correo electrónico',
    name: 'Nombre (opcional)',
    interests: '¿Qué temas le interesan? (opcional)',
    button: 'Suscribirme',
    honeypot: 'Deje este campo vacío',
    privacy: 'Política de privacidad',
    next: 'Recibirá un mensaje con un enlace. El boletín empezará a llegarle cuando lo haya confirmado allí.',
  },
  errors: {
    title: 'Revise lo que ha escrito',
    emailMissing: 'Escriba su dirección de correo electrónico.',
    emailInvalid:
      'No podemos escribir a «{typed}»: no es una dirección de correo electrónico. Debe tener una forma como nombre@example.com.',
    didYouMean: '¿Quiso decir {suggestion}?',
    nameInvalid: 'Escriba un nombre de 100 caracteres como máximo, en una sola línea, o deje el campo vacío.',
    consent:
      'Es posible que el texto que usted acepta haya cambiado desde que abrió la página del formulario. Léalo abajo y después suscríbase.',
    field: 'El formulario envió algo inesperado. Suscríbase con el formulario de abajo.',
  },
  resubmit: {
    title: 'Pulse el botón una vez más',
    text: 'Esta segunda pulsación muestra que se suscribe una persona y no un programa. Lo que escribió sigue ahí.',
  },
  pending: {
    title: 'Falta un paso: revise su correo',
    lead: 'Le enviamos un mensaje a {email}, salvo que acabemos de enviarle otro. Su asunto es «{subject}».',
    steps: [
      'Abra el mensaje.',
      'Siga el enlace en un plazo de {hours}.',
      'Pulse el botón de la página que se abre.',
    ],
    noEmail:
      '¿No ha llegado nada en unos minutos? Mire en la carpeta de correo no deseado o suscríbase de nuevo escribiendo la dirección con cuidado. Si ya tenía una suscripción, nada cambia.',
    didYouMean: '¿Quiso decir {suggestion}? En ese caso, suscríbase de nuevo con esa dirección.',
    short:
      'Ya casi está: revise su correo y confirme en un plazo de {hours}. Solo entonces empezará a llegar el boletín.',
  },
  confirm: {
    title: 'Confirme su suscripción',
    lead: 'El boletín de {practice} se enviará a {email}.',
    name: 'Nombre: {name}',
    agree: 'Lo que usted acepta:',
    button: 'Confirmar y suscribirme',
    notYou: '¿No lo ha pedido usted? Cierre esta página: si no pulsa el botón, no ocurre nada.',
    doneTitle: 'Su suscripción está confirmada',
    done: 'Gracias. El próximo boletín llegará a {email}.',
    doneNext: 'Cada mensaje tiene un enlace para darse de baja cuando lo desee.',
    alreadyTitle: 'Su suscripción ya estaba confirmada',
    already: 'La dirección {email} ya se había confirmado. No queda nada por hacer.',
    expiredTitle: 'Este enlace ya no es válido',
    expired:
      'Un enlace de confirmación funciona durante {hours}, y deja de hacerlo si la dirección se da de baja.',
    unknownTitle: 'No conocemos este enlace',
    unknown:
      'Tal vez se perdió una parte por el camino. Copie el enlace entero del mensaje o suscríbase de nuevo.',
    signUpAgain: 'Suscribirme de nuevo',
  },
  unsubscribe: {
    title: 'Darse de baja',
    lead: 'El boletín de {practice} dejará de llegar a {email}.',
    button: 'Darme de baja',
    changedMind: '¿Ha cambiado de idea? Cierre esta página: si no pulsa el botón, no ocurre nada.',
    doneTitle: 'Se ha dado de baja',
    done: 'Ya no enviaremos ningún boletín a {email}.',
    signUpAgain: '¿Lo pulsó por error? Suscríbase de nuevo',
    unknown: 'Tal vez se perdió una parte por el camino. Copie el enlace entero del mensaje.',
    writeTo: 'O escriba a {email} y quitaremos su dirección de la lista.',
  },
  block: {
    title: 'No recibir más mensajes',
    lead: 'No enviaremos más mensajes a {email}, aunque alguien escriba esa dirección en nuestro formulario.',
    button: 'No me escriban más',
    doneTitle: 'No le escribiremos más',
    done: 'Hemos bloqueado {email}. Si cambia de opinión, escríbanos.',
  },
  manage: {
    title: 'Su suscripción',
    confirmed: 'El boletín llega a {email}, como usted confirmó el {date}.',
    pending:
      'La dirección {email} se inscribió el {date} y todavía no se ha confirmado. Hasta entonces no llegará ningún boletín.',
    unsubscribed:
      'No enviamos ningún boletín a {email} desde que se dio de baja el {date}. Guardamos la dirección para que siga siendo así.',
    consent: 'Usted aceptó esto el {date}:',
    language: 'Idioma de nuestros mensajes',
    save: 'Guardar',
    saved: 'Sus cambios se han guardado.',
    unsubscribeTitle: 'Darse de baja',
    unsubscribe: 'No llegará ningún boletín más. Guardamos su dirección, marcada como dada de baja.',
    eraseTitle: 'Borrar sus datos',
    erase:
      'Su dirección y todo lo relacionado con ella se borrarán. La página siguiente dice exactamente qué se borra y se lo pregunta una vez más.',
    eraseButton: 'Continuar para borrar',
    expired: 'Un enlace a su suscripción funciona durante {days}. Puede pedir que le enviemos uno nuevo.',
    unknown:
      'Tal vez se perdió una parte por el camino, o sus datos se borraron. Copie el enlace entero del mensaje o pida que le enviemos uno nuevo.',
  },
  link: {
    title: 'Ver, cambiar o borrar lo que guardamos',
    lead: 'Escriba su dirección de correo electrónico. Si está en nuestra lista, le enviaremos un mensaje con un enlace a su suscripción.',
    button: 'Enviarme el enlace',
    doneTitle: 'Revise su correo',
    done: 'Si {email} está en nuestra lista, le llegará un mensaje con un enlace, salvo que acabemos de enviarle otro.',
    newLink: 'Pedir un enlace nuevo',
  },
  erase: {
    title: 'Borrar sus datos',
    lead: 'Borraremos {email} de nuestra lista, con el nombre, los intereses, los enlaces y los mensajes que le corresponden. Esto no se puede deshacer.',
    kept: 'Quedan dos cosas, ninguna con su dirección: un código hecho a partir de ella y, bajo ese código, cuándo aceptó usted qué.',
    keptReason:
      'Con el código sabemos que su dirección no debe volver a la lista desde una copia antigua. El código no permite recuperar la dirección. La constancia de su consentimiento muestra que nuestros mensajes estaban permitidos; se borra después de {years}.',
    button: 'Borrar mis datos',
    doneTitle: 'Sus datos se han borrado',
    done: 'Ya no tenemos su dirección y no recibirá más mensajes sobre esto. Puede suscribirse de nuevo cuando quiera.',
    signUpAgain: 'Suscribirme de nuevo',
    expired:
      'El botón para borrar funciona durante {minutes}, que ya han pasado. No se ha borrado nada. Puede pedir que le enviemos un enlace nuevo.',
  },
  problems: {
    malformed: {
      title: 'No se ha podido leer',
      text: 'El formulario llegó dañado. Vuelva atrás e inténtelo de nuevo.',
    },
    crossSite: {
      title: 'Este formulario es de otro sitio',
      text: 'Solo aceptamos formularios de nuestras propias páginas. Utilice el que hay allí.',
    },
    notFound: {
      title: 'Esta página no existe',
      text: 'Puede que la dirección esté mal escrita o ya no sea válida.',
    },
    methodNotAllowed: {
      title: 'Eso no es posible aquí',
      text: 'Esta página no se puede usar de ese modo. Empiece desde nuestro sitio.',
    },
    timeout: {
      title: 'Ha tardado demasiado',
      text: 'El formulario no llegó entero. Inténtelo de nuevo.',
    },
    tooLarge: {
      title: 'Es demasiado largo',
      text: 'El formulario contenía más de lo que necesita una suscripción.',
    },
    unsupportedMediaType: {
      title: 'No se ha podido leer',
      text: 'Una suscripción se envía como formulario o como JSON.',
    },
    rateLimited: { title: 'Demasiadas peticiones en este momento', text: 'No se ha guardado nada.' },
    mailCapReached: {
      title: 'Por hoy no admitimos más suscripciones',
      text: 'Ha habido más de lo habitual. Su dirección no se ha guardado; vuelva mañana, por favor.',
    },
    unavailable: {
      title: 'En este momento no es posible',
      text: 'Ahora mismo no podemos acceder a nuestra lista. Inténtelo de nuevo dentro de unos minutos.',
    },
    internalError: {
      title: 'Algo ha fallado por nuestra parte',
      text: 'No se ha cambiado nada. Inténtelo de nuevo dentro de unos minutos.',
    },
  },
  tooManyRequests:
    'Han llegado muchos formularios desde su red. No se ha guardado nada; inténtelo de nuevo dentro de {minutes}.',
  mail: {
    confirmationSubject: 'Revise y confirme: el boletín de {practice}',
    confirmationLead:
      'Usted, o alguien que escribió su dirección, ha solicitado recibir el boletín de {practice}.',
    agree: 'Lo que usted aceptaría:',
    interests: 'Temas que le interesan: {list}.',
    confirmationAsk:
      'Falta un paso. El enlace abre una página con un solo botón; el boletín empezará a llegar cuando usted lo pulse.',
    confirmationButton: 'Revisar y confirmar',
    until: 'El enlace funciona hasta el {moment}.',
    notYou:
      '¿No ha sido usted? Entonces no haga nada. Sin su confirmación no llegará ningún boletín, y su dirección se borrará después de {days}.',
    reminderSubject: 'Su suscripción ya está activa: el boletín de {practice}',
    reminderLead:
      'Usted, o alguien que escribió su dirección, ha solicitado recibir el boletín de {practice}.',
    reminderNote:
      'Usted ya está en la lista, así que no tiene que hacer nada. El próximo boletín llegará a esta dirección.',
    welcomeSubject: 'Su suscripción está confirmada: el boletín de {practice}',
    welcomeLead: 'Gracias por confirmar. El boletín de {practice} llegará a esta dirección.',
    welcomeNote: 'Le conviene guardar este mensaje: con su enlace puede darse de baja cuando quiera.',
    linkSubject: 'Su suscripción: el boletín de {practice}',
    linkLead:
      'Usted, o alguien que escribió su dirección, ha pedido a {practice} un enlace a lo que se guarda sobre esta dirección.',
    linkAsk: 'Allí puede verlo y cambiarlo, darse de baja o hacer que se borre.',
    linkButton: 'Abrir mi suscripción',
    linkNotYou: '¿No ha sido usted? Entonces no haga nada: no ha cambiado nada.',
    unsubscribe: 'Darse de baja',
    letterReason: 'Recibe este mensaje porque se suscribió al boletín de {practice}.',
    letterOnline: 'Leer en el navegador',
    letterLinks: 'Enlaces',
    cancelSignUp: 'Retirar esta solicitud',
    block: 'No me escriban más',
    manage: 'Ver, cambiar o borrar lo que guardamos sobre usted',
  },
};
