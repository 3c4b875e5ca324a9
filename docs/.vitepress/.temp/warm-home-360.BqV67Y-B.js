const _imports_0 = "/designs/warm-home-1280.webp";
const _imports_1 = "/designs/warm-home-360.webp";
export {
  _imports_0 as _,
  _imports_1 as a
};
