import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // A plain form may carry more text than an answer holds: it is refused in words, and comes back in the page.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  serverExternalPackages: ["@node-rs/argon2", "pg-boss", "pg"],
};

export default config;
