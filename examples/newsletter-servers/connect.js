import { toNodeMiddleware } from '@tendwell/newsletter/node';
import connect from 'connect';
import { endpoint, form, port, untilStopped } from './endpoint.js';

const app = connect();
// Before any body parser, because the endpoint reads request bodies itself.
app.use(toNodeMiddleware(endpoint));
app.use((_request, response) => response.writeHead(302, { location: form }).end());

const server = app.listen(port);
untilStopped(() => new Promise((closed) => server.close(closed)));
