/** YAML that is unusual, but valid. Each is a mapping. */
export const STRANGE: readonly string[] = [
  // No line end at the end.
  'a: 1\nb: two',
  'a:\n  - x\n  - y',
  'a: |\n  x\n  y',
  'a:\n  b:',
  // Windows line ends, a byte order mark, and both.
  'a: 1\r\nb:\r\n  - x\r\n  - y # why\r\n\r\nc: |\r\n  one\r\n  two\r\n',
  '\ufeffa: 1\nb: { c: 2 }\n',
  '\ufeff# first\r\na: "x"\r\n',
  // Tabs and other white space.
  'a:\t1\t# tab\nb: [x,\ty]\n',
  'a:     x    # far\nb  : y\n"c"   : z   \n',
  'a: x   \nb: y\t\n',
  // Comments in every place.
  '# one\n\n# two\na: # three\n  # four\n  - x # five\n  # six\n  - # seven\n    y\n  # eight\n\n# nine\nb: # ten\n  # eleven\n  c: 1\n# twelve\n',
  'a: [ # one\n  x, # two\n  # three\n  y # four\n  # five\n]\n',
  'a: { # one\n  b: 1, # two\n  # three\n  c: 2 # four\n}\n# five\n',
  // Block scalars.
  'a: |+\n  x\n\n\nb: >-\n  one\n  two\n\n  three\n\nc: |2\n    indented\n  less\nd: >+\n  x\n\n',
  'a: | # header\n  # content, not a comment\n  x\n# comment\nb: 1\n',
  'a:\n  - |\n    x\n    y\n  - >-\n    z\n  - "q"\n',
  'a: >\n\n  x\n  y\n\n    code\n\n  z\nb: |\n\n  x\n',
  'a: |\n\nb: >-\n\nc: 1\n',
  // Scalars on several lines.
  'a: one\n  two\n  three\nb: "one\n  two\n\n  three"\nc: \'one\n  two\'\n',
  'a: "one \\\n  two"\nb: 1\n',
  'a:\n  below\nb:\n  # why\n  "below"\nc:\n  [x, y]\n',
  // Flow collections over several lines, nested, and with odd commas.
  'a: [\n  x,\n  y,\n]\nb: {\n  c: 1,\n  d: [2, 3],\n}\n',
  'a: [x,y , z]\nb: {c: 1,d: {e: 2}}\nc: [[1, 2], [3]]\nd: [{ e: 1 }, { e: 2 }]\n',
  'a: [one,\n  two, three,\n  four]\n',
  'a: { b, c: , d: 1 }\n',
  'a: []\nb: {}\nc:\nd: ~\n',
  '{ a: 1, b: [x], c: { d: y } }\n',
  '{\n  "a": 1,\n  "b": ["x", "y"],\n  "c": { "d": null }\n}\n',
  // Lists with their hyphens below the key, lists in lists, and keys far from their hyphens.
  'a:\n- x\n- y\nb:\n- c: 1\n  d: 2\n- c: 3\n',
  'a:\n  - - 1\n    - 2\n  - - 3\n  -\n    - 4\n    - 5\n',
  'a:\n  -   b: 1\n      c: 2\n  -   b: 3\n',
  'a:\n  -\n    b: 1\n    c: 2\n  - # why\n    b: 3\n',
  'a:\n   b:\n      c:\n         - 1\n         - 2\n',
  // Blank lines.
  '\n\na: 1\n\n\nb: 2\n\n\n',
  'a:\n\n  - x\n\n  - y\n\n  - z\n\nb:\n\n  c: 1\n\n  d: 2\n',
  // Anchors, aliases, merge keys, and tags.
  'a: &x\n  b: 1\n  c: [1, 2]\nd: *x\ne:\n  <<: *x\n  f: 2\ng: plain\n',
  'a: &unused one\nb: &list\n  - x\nc: 1\n',
  'a: !!str 1\nb: !!int "2"\nc: !!map\n  d: 1\ne: 3\n',
  // Keys of every kind.
  '"a b": 1\n\'c\': 2\n? d\n: 3\n? e\n: - 1\n  - 2\n12: x\ntrue: y\n"": z\n',
  '__proto__: 1\nconstructor: 2\ntoString: { hasOwnProperty: 3 }\n',
  // Values that look like others.
  'a: "1"\nb: 0x1F\nc: 1e3\nd: 1.50\ne: "true"\nf: True\nh: 0o17\ni: 2026-03-02\nj: "09:00-12:00"\nk: no\nl: Null\n',
  'a: "tab\\tquote\\"\\u00e9"\nb: \'don\'\'t\'\nc: it\'s\nd: a#b\ne: a:b\nf: -x\ng: "?"\n',
  // Markers of the document.
  '%YAML 1.2\n---\na: 1\nb: [x]\n...\n',
  '--- # start\na: 1\nb: 2\n',
  // Characters of many scripts.
  'título: año\n"日本": 鍼灸\nemoji: 🫖 tea\nrtl: שלום\nnbsp: a\u00a0b\n',
];
