/** The address of a stylesheet that the build has copied. */
declare module '*.css?url' {
  const url: string;
  export default url;
}
