import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { hasChromium, openPage } from '../browser/chromium.js';

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

vi.setConfig({ testTimeout: 300_000 });

test.skipIf(!hasChromium)(
  'npm start serves both pages over https, also where no browser can be opened',
  async () => {
    const port = await freePort();
    const server = spawn(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', 'serve', '--port', `${port}`],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, DISPLAY: '', BROWSER: '' },
      },
    );
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('exit', (code) => reject(new Error(`webpack serve ended with ${code}`)));
        server.stdout.on('data', (chunk: Buffer) => {
          if (chunk.toString().includes('compiled')) resolve();
        });
      });
      const origin = `https://localhost:${port}/`;
      for (const [page, notice] of [
        ['offline.html', '离线页：在浏览器中运行'],
        ['taskpane.html', '没有连接 Excel'],
      ] as const) {
        const watched = await openPage(`${origin}${page}`, origin, 350);
        try {
          await watched.page.getByText(notice).first().waitFor();
          expect(watched.faults).toEqual([]);
        } finally {
          await watched.close();
        }
      }
    } finally {
      server.removeAllListeners('exit');
      server.kill();
    }
  },
);
