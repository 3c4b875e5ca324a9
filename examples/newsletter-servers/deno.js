import { endpoint, form, port, untilStopped } from './endpoint.js';

const server = Deno.serve({ port }, (request, { remoteAddr }) => {
  const { origin, pathname } = new URL(request.url);
  if (pathname === '/') return Response.redirect(`${origin}${form}`);
  return endpoint.fetch(request, { address: remoteAddr.hostname });
});
untilStopped(() => server.shutdown());
