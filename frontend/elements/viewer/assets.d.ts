/** A file of a package, as the address the build gives it. */
declare module '*?url' {
  const address: string;
  export default address;
}
