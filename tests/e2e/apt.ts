/** Programs that tests need and npm does not have. */
import { execFileSync } from 'node:child_process';

/** Installs Debian's packages with apt; false where this user may not, or there is no apt. */
export function installWithApt(packages: readonly string[]): boolean {
  const prefix = asRoot();
  if (prefix === null) return false;
  console.log(`Installing with apt-get: ${packages.join(', ')}.`);
  const environment = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  try {
    run([...environment, 'apt-get', 'update']);
    run([...environment, 'apt-get', 'install', '-y', ...packages]);
    return true;
  } catch {
    return false;
  }
}

/** What to put before a command to run it as root, without asking for a password; null where one cannot. */
function asRoot(): string[] | null {
  if (!works(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return works(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

function works([command = '', ...args]: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run([command = '', ...args]: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
