import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // A plain form may carry more text than an answer holds: it is refused in words, and comes back in the page.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  serverExternalPackages: ["@node-rs/argon2", "pg-boss", "pg"],
  rewrites: async () => [
    // A page to read and a page to write on stand at the same sort of address, and are two routes: what is only read
    // carries no exercise's script. The catalogue's test keeps the ids of screens to this shape. A module's own page, and
    // sharing it, are pages of a member's. Each pattern is tried with each request: what costs most comes first. What a
    // pattern names goes into the query by itself; named in the destination, it would be compiled anew each time.
    {
      source: "/path/:n(\\d+)/:step((?!page$|share$|read-[0-9]+$)[a-z0-9-]+)",
      destination: "/writing",
    },
    { source: "/path/:n(\\d+)/:step(read-[0-9]+)", destination: "/reading" },
  ],
};

export default config;
