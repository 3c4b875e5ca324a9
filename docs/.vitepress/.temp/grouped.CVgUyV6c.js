function grouped(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const group = typeof entry.group === "string" ? entry.group : "";
    groups.set(group, [...groups.get(group) ?? [], entry]);
  }
  return [...groups];
}
export {
  grouped as g
};
