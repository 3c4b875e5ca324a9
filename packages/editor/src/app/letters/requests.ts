import type {
  LetterOutcome,
  LetterState,
  LetterSummary,
  LettersMissing,
  LettersOverview,
  LetterView,
  ListNumbers,
  PeoplePage,
  PeopleRequest,
  PreviewRequest,
  SendRequest,
  TestRequest,
  TestResult,
} from '../../api/letters.js';
import type { Api } from '../api/client.js';
import { encodePath } from '../api/path.js';

/** Before a letter is sent, every picture is requested from the site. */
const SITE_TIMEOUT_MS = 120_000;

/** The requests about letters. Each rejects with an `ApiError`. */
export class LetterRequests {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  overview = () => this.#api.request<LettersOverview | LettersMissing>('letters');

  status = (name: string) => this.#api.request<LetterState | null>(`letters/status/${encodePath(name)}`);

  summary = (name: string) =>
    this.#api.request<LetterSummary>(`letters/summary/${encodePath(name)}`, { timeoutMs: SITE_TIMEOUT_MS });

  preview = (name: string, json: PreviewRequest, signal?: AbortSignal) =>
    this.#api.request<LetterView>(`letters/preview/${encodePath(name)}`, { method: 'POST', json, signal });

  /** The address of a preview, for a frame. */
  mailUrl = (id: string, view: Readonly<Record<string, string>>) =>
    `${this.#api.url(`letters/mail/${id}`)}?${new URLSearchParams(view)}`;

  test = (name: string, json: TestRequest) =>
    this.#api.request<TestResult>(`letters/test/${encodePath(name)}`, {
      method: 'POST',
      json,
      timeoutMs: SITE_TIMEOUT_MS,
    });

  send = (name: string, json: SendRequest) =>
    this.#api.request<LetterOutcome>(`letters/send/${encodePath(name)}`, {
      method: 'POST',
      json,
      timeoutMs: SITE_TIMEOUT_MS,
    });

  change = (what: 'pause' | 'resume' | 'cancel', name: string) =>
    this.#api.request<LetterOutcome>(`letters/${what}/${encodePath(name)}`, { method: 'POST', json: {} });

  numbers = () => this.#api.request<ListNumbers>('letters/numbers');

  people = (json: PeopleRequest) => this.#api.request<PeoplePage>('letters/people', { method: 'POST', json });
}
