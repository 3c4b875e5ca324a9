const YOUTUBE = /^https?:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|(?:embed|shorts|live)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i;
const VIMEO = /^https?:\/\/(?:(?:www|player)\.)?vimeo\.com\/(?:video\/)?(\d{6,12})(?:(?:\/|\?h=)([\da-f]{6,20}))?(?![\w/])/i;
const FILE = /^(?:https?:\/\/(?:www\.)?([^/?#]+)|(?![a-z][a-z\d+.-]*:|[/\\]{2}))[^?#]*\.(?:(mp4|webm|ogv|m4v)|mp3|m4a|ogg|oga|opus|wav|flac|aac)(?![^?#])/i;
function mediaOf(url) {
  var _a, _b;
  const video = (_a = YOUTUBE.exec(url)) == null ? void 0 : _a[1];
  if (video) {
    const start = (_b = /[?&](?:t|start)=(\d+)s?(?![\w])/.exec(url)) == null ? void 0 : _b[1];
    const src = `https://www.youtube-nocookie.com/embed/${video}${start ? `?start=${start}` : ""}`;
    return { kind: "frame", src, host: "youtube.com" };
  }
  const [, number, hash] = VIMEO.exec(url) ?? [];
  if (number) {
    const src = `https://player.vimeo.com/video/${number}?${hash ? `h=${hash}&` : ""}dnt=1`;
    return { kind: "frame", src, host: "vimeo.com" };
  }
  const file = FILE.exec(url);
  return file ? { kind: file[2] ? "video" : "audio", src: url, host: file[1] } : void 0;
}
export {
  mediaOf as m
};
