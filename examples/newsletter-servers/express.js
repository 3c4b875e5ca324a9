import { toNodeMiddleware } from '@tendwell/newsletter/node';
import express from 'express';
import { endpoint, form, port, untilStopped } from './endpoint.js';

const app = express();
// Before any body parser, because the endpoint reads request bodies itself.
app.use(toNodeMiddleware(endpoint));
app.use(express.urlencoded());
app.get('/', (_request, response) => response.redirect(form));

const server = app.listen(port);
untilStopped(() => new Promise((closed) => server.close(closed)));
