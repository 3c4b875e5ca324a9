import type { SignInMessages } from './messages.js';

export const es: SignInMessages = {
  name: 'Español',
  title: 'Iniciar sesión',
  lead: 'Escriba su dirección de correo. Le enviaremos un enlace para iniciar sesión.',
  email: 'Correo electrónico',
  send: 'Enviar el enlace',
  withPasskey: 'Iniciar sesión con una clave de acceso',
  orEmail: 'O use su dirección de correo: le enviaremos un enlace para iniciar sesión.',
  passkeyFailed: 'La clave de acceso no ha funcionado. Inténtelo de nuevo o pida un enlace por correo.',
  sentTitle: 'Revise su correo',
  sentText:
    'Si esta dirección puede usar el editor, un enlace está en camino. Funciona una vez, durante 15 minutos.',
  sentHelp:
    '¿No ha llegado nada en unos minutos? Mire en la carpeta de correo no deseado. Después, compruebe la dirección y pida otro enlace.',
  another: 'Pedir otro enlace',
  confirmText: 'Va a iniciar sesión en este dispositivo.',
  otherBrowserTitle: 'Pidió este enlace en otro navegador',
  otherBrowserText:
    'Para iniciar sesión allí, copie el enlace del correo y ábralo en ese navegador. También puede iniciar sesión aquí. El enlace funciona una vez.',
  signInHere: 'Iniciar sesión aquí',
  expiredTitle: 'Este enlace ha caducado',
  expiredText: 'Un enlace funciona durante 15 minutos. Pida otro y ábralo pronto.',
  usedTitle: 'Este enlace ya se ha usado',
  usedText: 'Cada enlace funciona una vez. Si ha iniciado sesión en este navegador, abra el editor.',
  usedByOther:
    'Si no lo ha usado usted, inicie sesión con un enlace nuevo y cierre la sesión de los dispositivos que no sean suyos.',
  unknownTitle: 'Este enlace no funciona',
  unknownText: 'Puede que falte una parte. Copie el enlace entero del correo o pida otro.',
  tooManyTitle: 'Demasiados intentos',
  tooManyText: 'Espere 15 minutos e inténtelo de nuevo.',
  openEditor: 'Abrir el editor',
  languages: 'Idioma',
  mailSubject: 'Inicie sesión para editar {site}',
  mailLead: 'Use este enlace para iniciar sesión en el editor de {site}:',
  mailAfter:
    'Funciona una vez, durante 15 minutos. Si el botón no funciona, copie esta dirección en su navegador:',
  mailIgnore: 'Si no lo ha pedido, ignore este correo. Sin él, nadie puede iniciar sesión.',
  newPasskeySubject: 'Se ha añadido una clave de acceso para {site}',
  newPasskeyText:
    'Ahora se puede usar la clave de acceso «{name}» para iniciar sesión como usted en el editor de {site}.',
  newPasskeyHelp:
    'Si no la ha añadido usted, inicie sesión, quítela en «Cuenta» y cierre la sesión de todos los dispositivos que no sean suyos.',
};
