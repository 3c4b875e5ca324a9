// @ts-check
import { createServer } from 'node:http';
import { listen } from '../listen.mjs';
import { TROUBLE } from './answers.mjs';
import { STAND_INS } from './stand-ins.mjs';

/** @typedef {import('./answers.mjs').Answer} Answer */
/** @typedef {import('./answers.mjs').Received} Received */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** What was received, by the key that a test puts before each path. @type {Map<string, Received[]>} */
const log = new Map();

/** The stand-ins on a server of their own, so that a page's posts to it go to another site. @type {Promise<string> | undefined} */
let started;

/** @returns {Promise<string>} The origin of the stand-ins. */
export function providersOrigin() {
  started ??= start();
  return started;
}

function start() {
  const server = createServer((request, response) => void serve(request, response));
  return listen(server);
}

/** Paths are `/<key>/<provider>/<the provider's own path>`; `/<key>/log` is what came. @param {Request} request @param {Response} response */
async function serve(request, response) {
  const [, key = '', name = '', path = '/'] = /^\/([\w-]+)\/(\w+)(\/.*)?$/.exec(request.url ?? '') ?? [];
  if (name === 'log') {
    response.setHeader('Access-Control-Allow-Origin', '*');
    return send(response, { type: 'application/json', body: JSON.stringify(log.get(key) ?? []) });
  }
  const standIn = STAND_INS[name];
  if (!standIn) return send(response, { status: 404, body: 'Nobody' });
  const trusted = standIn.cors === 'everybody' || (standIn.cors === 'trusted' && key.includes('trusted'));
  if (trusted && !key.includes('closed')) response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Headers', 'content-type');
    return send(response, { status: 204 });
  }
  const received = {
    method: request.method ?? '',
    path,
    headers: request.headers,
    fields: await fieldsOf(request),
  };
  log.set(key, [...(log.get(key) ?? []), received]);
  send(response, answerOf(standIn, received));
}

/** @param {import('./stand-ins.mjs').StandIn} standIn @param {Received} received @returns {Answer} */
function answerOf(standIn, received) {
  const { method, path, fields } = received;
  const there = method === 'GET' && standIn.get?.(path);
  if (there) return there;
  const [plain = ''] = path.split('?');
  const isThere = standIn.path.test(path) || standIn.path.test(plain) || plain === standIn.readablePath;
  if (method !== 'POST' || !isThere) return { status: 404, type: 'text/plain', body: `No ${method} ${path}` };
  const [person = ''] = (fields[standIn.email]?.[0] ?? '').split('@');
  if (person === '') return { status: 400, type: 'text/plain', body: `No ${standIn.email}` };
  return TROUBLE[person] ?? standIn.answer(received, person);
}

/** @param {Response} response @param {Answer} answer */
function send(response, { status = 200, type = 'text/plain', body = '', headers = {}, hangs }) {
  if (hangs) return;
  response.writeHead(status, { 'Content-Type': type, ...headers });
  response.end(body);
}

/** @param {Request} request @returns {Promise<Record<string, string[]>>} */
async function fieldsOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (request.headers['content-type']?.startsWith('application/json')) {
    return Object.fromEntries(
      Object.entries(JSON.parse(text)).map(([name, value]) => [name, [value].flat().map(String)]),
    );
  }
  const fields = new URLSearchParams(text);
  return Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]));
}
