import { spawn } from "node:child_process";

const FIRST_SIGN_OF_LIFE = 2_000;
const BETWEEN_SIGNS_ON_TERMINAL = 1_000;
const BETWEEN_SIGNS_ELSEWHERE = 10_000;

/**
 * Runs a command as a named step. Says what is going on at once, how long it has taken while it lasts, and shows what
 * the command printed only where it failed.
 *
 * @param {string} label What is going on, as a person would say it: "Installing packages".
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, show?: boolean, quiet?: boolean }} [options] `show`
 *   passes on all that it prints; `quiet` holds it back on failure too, where the caller has something better to say.
 * @returns {Promise<boolean>} Whether the command succeeded.
 */
export async function step(label, command, args, options = {}) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const terminal = process.stdout.isTTY && !options.show;
  process.stdout.write(terminal ? `${label} ...` : `${label} ...\n`);

  const sign = () =>
    process.stdout.write(terminal ? `\r${label} ... ${seconds()}` : `  still ${lower(label)}, ${seconds()}\n`);
  const interval = terminal ? BETWEEN_SIGNS_ON_TERMINAL : BETWEEN_SIGNS_ELSEWHERE;
  const timers = options.show ? [] : [setTimeout(sign, FIRST_SIGN_OF_LIFE), setInterval(sign, interval)];
  const result = await run(command, args, options);
  for (const timer of timers) clearTimeout(timer);

  const outcome = `${label}: ${result.ok ? "done" : "failed"} after ${seconds()}`;
  process.stdout.write(terminal ? `\r${outcome}\n` : `${outcome}\n`);
  if (!result.ok && !options.quiet) process.stderr.write(result.output);
  return result.ok;
}

/**
 * How npm is called from a script: by the very npm that started us, where there is one.
 *
 * @param {readonly string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const npm = process.env["npm_execpath"];
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)) {
    return { command: process.execPath, args: [npm, ...args], shell: false };
  }
  return { command: "npm", args: [...args], shell: process.platform === "win32" };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, show?: boolean }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      stdio: options.show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += String(chunk)));
    child.stderr?.on("data", (chunk) => (output += String(chunk)));
    const stop = () => child.kill();
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const finish = (/** @type {boolean} */ ok) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve({ ok, output });
    };
    child.on("error", (error) => {
      output += `${command}: ${error.message}\n`;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}

/** @param {string} label */
function lower(label) {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
