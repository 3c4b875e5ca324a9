import { endpoint, form, port, untilStopped } from './endpoint.js';

const server = Bun.serve({
  port,
  fetch(request, server) {
    const { origin, pathname } = new URL(request.url);
    if (pathname === '/') return Response.redirect(`${origin}${form}`);
    return endpoint.fetch(request, { address: server.requestIP(request)?.address });
  },
});
untilStopped(() => server.stop());
