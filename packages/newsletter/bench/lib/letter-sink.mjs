// @ts-check
// A mail server that accepts everything, and counts messages and the addresses that they went to.
import { SMTPServer } from 'smtp-server';

const recipients = new Set();
let [messages, utf8] = [0, 0];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData(stream, { envelope }, callback) {
    stream.resume();
    stream.on('end', () => {
      messages += 1;
      for (const { address } of envelope.rcptTo) recipients.add(address);
      if ('smtpUtf8' in envelope && envelope.smtpUtf8) utf8 += 1;
      callback();
    });
  },
});
server.on('error', () => {});
process.on('message', () => process.send?.({ messages, recipients: recipients.size, utf8 }));
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
