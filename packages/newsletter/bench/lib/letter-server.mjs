// A mail server that accepts everything and keeps nothing.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData(stream, _session, callback) {
    stream.resume();
    stream.on('end', () => callback());
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.server.address().port }));
