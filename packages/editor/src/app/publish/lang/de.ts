import type { PublishMessages } from './messages.js';

export const de: PublishMessages = {
  notSetUp: 'Diese Website wird nicht von hier veröffentlicht',
  notSetUpText:
    'Ihre Änderungen sind gespeichert. Bitten Sie die Person, die Ihre Website eingerichtet hat, sie zu veröffentlichen oder das Veröffentlichen im Editor einzurichten.',
  changes: 'Änderungen, die noch nicht veröffentlicht sind',
  none: 'Alles ist veröffentlicht.',
  publishedAt: 'Zuletzt veröffentlicht: {date}',
  never: 'Noch nicht von hier veröffentlicht',
  added: 'Neu',
  changed: 'Geändert',
  removed: 'Gelöscht',
  before: 'Veröffentlicht',
  after: 'Jetzt',
  publish: 'Veröffentlichen',
  publishing: 'Wird veröffentlicht … Das kann einige Minuten dauern.',
  published: 'Ihre Website ist veröffentlicht.',
  failed: 'Ihre Website wurde nicht veröffentlicht',
  failedText:
    'Ihre Änderungen sind gespeichert, und Besucher sehen die Website wie bisher. Versuchen Sie es noch einmal, oder zeigen Sie dies der Person, die Ihre Website eingerichtet hat.',
  output: 'Was die Programme gemeldet haben',
  errors: 'Korrigieren Sie zuerst Folgendes',
  history: 'Verlauf',
  historyEmpty: 'Im Editor wurde noch nichts geändert.',
  restored: 'Wiederhergestellt',
  publication: 'Veröffentlicht',
  letter: 'Brief gesendet: {name}',
  putBack: 'Wiederherstellen',
  putBackLabel: 'Wiederherstellen, was vor dem {date} da war',
  putBackAnyway: 'Trotzdem wiederherstellen',
  changedSince:
    'Das wurde seitdem noch einmal geändert. Wenn Sie es wiederherstellen, bleibt die spätere Änderung im Verlauf.',
  donePutBack: 'Die frühere Fassung ist wiederhergestellt.',
  showMore: 'Ältere Änderungen anzeigen',
};
