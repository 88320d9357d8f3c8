/**
 * How the web server's Node is started. A page leaves many small things behind that live just as long as it takes to draw
 * it: with room for those of several pages at once (64 MB, where Node’s own is 16) they are gone before they are looked
 * at, and not carried from one part of memory to another. Measured in bench/README.md; it costs about 100 MB under load.
 */
export const webServerFlags = ["--max-semi-space-size=64"];
