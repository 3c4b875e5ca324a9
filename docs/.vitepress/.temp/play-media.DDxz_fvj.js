import { m as mediaOf } from "./media.CUYayvkf.js";
function playMedia(link) {
  var _a;
  const { href, title, textContent } = link;
  const figure = link.parentElement;
  const media = mediaOf(href);
  if (!figure || !media) {
    location.assign(href);
    return;
  }
  const { kind, src } = media;
  const player = kind === "frame" ? frameOf(src) : fileOf(kind, src);
  const name = title || (textContent == null ? void 0 : textContent.trim()) || ((_a = link.querySelector("img")) == null ? void 0 : _a.alt) || href;
  if (player instanceof HTMLIFrameElement)
    player.title = name;
  else
    player.setAttribute("aria-label", name);
  const caption = figure.querySelector("figcaption") ?? document.createElement("figcaption");
  link.replaceWith(player);
  if (link.querySelector("img"))
    link.textContent = name;
  caption.prepend(link, " ");
  figure.append(caption);
  player.focus();
}
function frameOf(src) {
  const frame = document.createElement("iframe");
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  const url = new URL(src);
  url.searchParams.set("autoplay", "1");
  frame.src = url.href;
  return frame;
}
function fileOf(kind, src) {
  const player = document.createElement(kind);
  player.controls = true;
  player.autoplay = true;
  player.src = src;
  return player;
}
export {
  playMedia
};
