import type { PublishMessages } from './messages.js';

export const es: PublishMessages = {
  notSetUp: 'Este sitio no se publica desde aquí',
  notSetUpText:
    'Sus cambios están guardados. Pida a quien instaló su sitio que los publique o que configure la publicación en el editor.',
  changes: 'Cambios aún sin publicar',
  none: 'Todo está publicado.',
  publishedAt: 'Última publicación: {date}',
  never: 'Aún no se ha publicado desde aquí',
  added: 'Nuevo',
  changed: 'Cambiado',
  removed: 'Eliminado',
  before: 'Publicado',
  after: 'Ahora',
  publish: 'Publicar',
  publishing: 'Publicando… Puede tardar unos minutos.',
  published: 'Su sitio está publicado.',
  failed: 'Su sitio no se ha publicado',
  failedText:
    'Sus cambios están guardados y los visitantes siguen viendo el sitio como estaba. Inténtelo de nuevo o muestre esto a quien instaló su sitio.',
  output: 'Lo que informaron los programas',
  errors: 'Corrija primero lo siguiente',
  history: 'Historial',
  historyEmpty: 'Aún no se ha cambiado nada en el editor.',
  restored: 'Restaurado',
  publication: 'Publicado',
  letter: 'Carta enviada: {name}',
  putBack: 'Restaurar',
  putBackLabel: 'Restaurar lo que había antes del {date}',
  putBackAnyway: 'Restaurar de todos modos',
  changedSince:
    'Se ha cambiado de nuevo desde entonces. Si lo restaura, el cambio posterior queda en el historial.',
  donePutBack: 'La versión anterior está restaurada.',
  showMore: 'Mostrar cambios anteriores',
};
