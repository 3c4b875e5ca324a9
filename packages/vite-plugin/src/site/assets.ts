import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { Theme } from '@tendwell/content';
import { letterPicture, type PictureProblem, type PictureUse } from '@tendwell/content/node';
import type { FocusPoint, PictureLookup, ResponsivePicture } from '@tendwell/content/pictures';
import { Failure } from '../failure.js';
import type { Settings } from '../options.js';
import { isInside } from '../paths.js';
import { encodeForMail } from '../pictures/encode-for-mail.js';
import { PORTRAIT_WIDTH, TEXT_WIDTH } from '../pictures/limits.js';
import type { PictureInfo } from '../pictures/probe.js';
import { isUnreadable } from '../pictures/problem.js';
import {
  SHARE_SIZE,
  type ShareWords,
  shareDrawing,
  shareName,
  sharePhoto,
  shareText,
} from '../pictures/share.js';
import type { PictureStore } from '../pictures/store.js';
import { type IconSource, touchIcon, touchIconName } from '../pictures/touch-icon.js';
import { type Variant, type Variants, variantName, variantsOf } from '../pictures/variants.js';

/**
 * Pictures and other files of the content folder. In development, Vite serves them from their folder. A build makes several
 * files of each picture, and copies other files, to names with a hash of their content, so that browsers can cache them
 * forever.
 */
export class Assets implements PictureLookup {
  readonly #settings: Settings;
  readonly #store: PictureStore;
  readonly #urls = new Map<string, string>();
  readonly #pictures = new Map<string, ResponsivePicture>();
  /** The pictures of a build, by the same URLs. */
  readonly #sources = new Map<string, Source>();
  /** Names of pictures for sharing, in the output folder. */
  readonly #shared = new Set<string>();
  /** Their URLs, by the words, which are the same for all pages of a language, and by the picture. */
  readonly #shareUrls = new WeakMap<ShareWords, Map<string, string>>();
  /** The absolute path of the file to write, by name in the output folder. */
  readonly #outputs = new Map<string, string>();
  readonly #making: Promise<void>[] = [];
  /** Pictures that are used, by absolute path. */
  readonly #used = new Set<string>();

  constructor(settings: Settings, store: PictureStore) {
    this.#settings = settings;
    this.#store = store;
  }

  /**
   * The URL of a file of the content folder.
   *
   * @param path The file's absolute path.
   * @param kind `link` for the whole picture on its own. Default: a picture on a page.
   */
  url(path: string, kind: 'image' | 'link' = 'image'): string {
    const key = `${kind} ${path}`;
    const known = this.#urls.get(key);
    if (known !== undefined) return known;
    const info = this.#store.get(path);
    const url = info && !isUnreadable(info) ? this.#picture(path, info, kind) : this.#copied(path);
    this.#urls.set(key, url);
    return url;
  }

  /** The files of a picture, by a URL that {@link Assets.url} returned. */
  get(url: string): ResponsivePicture | undefined {
    return this.#pictures.get(url);
  }

  /**
   * The picture for sharing a page.
   *
   * @param src The URL of the page's picture. Without it, the practice's name is drawn.
   * @param focus The point of a photo that stays visible. Default: its most interesting part.
   * @returns `undefined` if {@link Assets.url} did not return the URL, or if the picture is broken.
   */
  share(
    src: string | undefined,
    words: ShareWords,
    focus?: FocusPoint,
  ): { url: string; width: number; height: number } | undefined {
    // Cached, because most pages have the same picture, and each asks several times.
    const urls = this.#shareUrls.get(words) ?? new Map<string, string>();
    this.#shareUrls.set(words, urls);
    const key = focus ? `${focus.x} ${focus.y} ${src}` : (src ?? '');
    const known = urls.get(key);
    if (known !== undefined) return { url: known, ...SHARE_SIZE };
    const source = src === undefined ? undefined : this.#sources.get(src);
    if (src !== undefined && !source) return undefined;
    const { path, info } = source ?? {};
    const end = shareName(words, info, focus);
    const stem = path === undefined ? 'share' : basename(path, extname(path));
    const name = join(this.#settings.assetsDir, `${stem}-${end}`).replaceAll('\\', '/');
    if (!this.#shared.has(name)) {
      this.#shared.add(name);
      this.#wait(this.#makeShared(name, `share-${end}`, words, source && { ...source, focus }));
    }
    const url = this.#below(name);
    urls.set(key, url);
    return { url, ...SHARE_SIZE };
  }

  /** Publishes a picture of a letter for mail programs. Once it is sent, it must stay at its address. */
  addForMail(path: string, theme: Theme | undefined): void {
    const info = this.#store.get(path);
    // A broken picture is reported at its place in the letter.
    if (!this.#settings.dev && info && !isUnreadable(info)) this.#wait(this.#makeForMail(path, info, theme));
  }

  /** The URL of the site's icon for home screens. */
  touchIcon(source: IconSource): string {
    const end = touchIconName(source);
    const name = `${this.#settings.assetsDir}/icon-${end}`;
    if (!this.#shared.has(name)) {
      this.#shared.add(name);
      const make = async () => {
        this.#outputs.set(name, await this.#store.makeOther(`icon-${end}`, () => touchIcon(source)));
      };
      this.#wait(make());
    }
    return this.#below(name);
  }

  /** What is wrong with a picture where it is used. */
  problemOf(path: string, use: PictureUse): PictureProblem | undefined {
    const info = this.#store.get(path);
    const name = basename(path);
    if (!info) return undefined;
    if (isUnreadable(info)) {
      return { code: 'unreadable-picture', message: `\`${name}\` ${info.problem}`, help: info.help };
    }
    const shown = use === 'portrait' ? PORTRAIT_WIDTH : use === 'picture' ? TEXT_WIDTH : 0;
    if (info.kind === 'svg' || info.width === undefined || info.width >= shown) return undefined;
    return {
      code: 'small-picture',
      message: `\`${name}\` is ${info.width} pixels wide, but is shown up to ${shown} pixels wide`,
      help: 'use the original photo, or a larger copy',
    };
  }

  /**
   * Waits until all pictures are made.
   *
   * @returns The absolute paths of the files to write, by name in the output folder.
   * @throws {Failure} for a broken picture that no content file refers to. Look at {@link Assets.problemOf} for others.
   */
  async finish(isReported: (path: string) => boolean): Promise<ReadonlyMap<string, string>> {
    await Promise.all(this.#making);
    for (const path of this.#used) {
      const problem = this.problemOf(path, 'text');
      if (problem && !isReported(path))
        throw new Failure(`tendwell: ${path} ${problem.message}. ${problem.help}`);
    }
    await this.#store.prune();
    return this.#outputs;
  }

  #picture(path: string, info: PictureInfo, kind: 'image' | 'link'): string {
    const { dev } = this.#settings;
    const variants = variantsOf(info);
    const nameOf = (variant: Variant) =>
      this.#name(basename(path, extname(path)), this.#store.hashOf(info), variantName(variant));
    const main = kind === 'link' ? variants.linked : variants.fallback;
    const url = dev ? this.#served(path) : this.#below(nameOf(main));
    if (!dev) this.#make(path, info, kind === 'link' ? [main] : [...variants.sources, main], nameOf);
    if (kind === 'image' && !dev) this.#sources.set(url, { path, info, main });
    if (kind === 'image') this.#pictures.set(url, this.#responsive(url, info, variants, nameOf));
    return url;
  }

  #responsive(
    src: string,
    info: PictureInfo,
    { sources, fallback }: Variants,
    nameOf: (variant: Variant) => string,
  ): ResponsivePicture {
    const { width, height } = info;
    const { dev } = this.#settings;
    if (!width || !height) return { src };
    const shown = Math.min(width, fallback.width);
    return {
      src,
      width: shown,
      height: Math.max(1, Math.round((height * shown) / width)),
      ...(!dev &&
        sources.length > 0 && {
          type: 'image/webp',
          sources: sources.map((source) => ({ src: this.#below(nameOf(source)), width: source.width })),
        }),
    };
  }

  #make(
    path: string,
    info: PictureInfo,
    variants: readonly Variant[],
    nameOf: (variant: Variant) => string,
  ): void {
    this.#used.add(path);
    const made = async () => {
      const files = await this.#store.make(path, info, variants);
      for (const [index, file] of files?.entries() ?? []) {
        const variant = variants[index];
        if (variant) this.#outputs.set(nameOf(variant), file);
      }
    };
    this.#wait(made());
  }

  async #makeShared(
    name: string,
    cacheName: string,
    words: ShareWords,
    source?: Source & { focus: FocusPoint | undefined },
  ): Promise<void> {
    // A broken picture is reported once, as one that the page shows.
    if (source && !(await this.#store.make(source.path, source.info, [source.main]))) return;
    const file = await this.#store.makeOther(cacheName, async () => {
      if (!source) return shareText(words);
      const bytes = await readFile(source.path);
      return source.info.kind === 'svg' ? shareDrawing(bytes, words) : sharePhoto(bytes, words, source.focus);
    });
    this.#outputs.set(name, file);
  }

  async #makeForMail(path: string, info: PictureInfo, theme: Theme | undefined): Promise<void> {
    const bytes = await readFile(path);
    const picture = letterPicture(path, bytes, theme);
    const name = picture.path.slice(1);
    const { paper, ink } = picture.colors;
    const cacheName = `mail-${this.#store.hashOf(info)}-${[paper, ink].join('').replaceAll('#', '')}-${basename(name)}`;
    const file = await this.#store
      .makeOther(cacheName, () => encodeForMail(bytes, info, picture))
      .catch((error) => {
        // A full disk isn't the picture's fault.
        if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
        return undefined;
      });
    if (file !== undefined) this.#outputs.set(name, file);
  }

  #wait(making: Promise<void>): void {
    // `finish` handles the error. Without this handler, it would end the process before.
    making.catch(() => {});
    this.#making.push(making);
  }

  #copied(path: string): string {
    if (this.#settings.dev) return this.#served(path);
    const hash = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 8);
    const name = this.#name(basename(path, extname(path)), hash, extname(path).slice(1));
    this.#outputs.set(name, path);
    return this.#below(name);
  }

  #served(path: string): string {
    const { root } = this.#settings;
    return this.#below(isInside(root, path) ? relative(root, path) : `@fs/${path.replace(/^\//, '')}`);
  }

  #name(stem: string, hash: string, extension: string): string {
    const name = `${stem}-${hash}${extension && `.${extension}`}`;
    return join(this.#settings.assetsDir, name).replaceAll('\\', '/');
  }

  #below(path: string): string {
    return this.#settings.base + encodePath(path);
  }
}

/** A picture of the content folder. */
interface Source {
  readonly path: string;
  readonly info: PictureInfo;
  /** The file whose URL it has. */
  readonly main: Variant;
}

function encodePath(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replace('%40fs/', '@fs/');
}
