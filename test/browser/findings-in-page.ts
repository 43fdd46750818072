import type { Locator } from 'playwright-core';

/** How many findings a list has, of which only some rows are in the page. Waits for the first of them. */
export async function findingCount(root: Locator): Promise<number> {
  return Number(await root.locator('.findings > li').first().getAttribute('aria-setsize'));
}

/** Scrolls a list of findings from its top until the finding with these words is in the page. */
export async function reachFinding(root: Locator, words: string): Promise<Locator> {
  const wanted = root.locator('.findings > li').filter({ hasText: words }).first();
  for await (const _row of turns(root)) if ((await wanted.count()) > 0) return wanted;
  throw new Error(`No finding says ${words}`);
}

/** The text of every finding of a list, in its order. */
export async function findingTexts(root: Locator): Promise<readonly string[]> {
  const texts = new Map<number, string>();
  for await (const _row of turns(root)) {
    for (const row of await root.locator('.findings > li').all()) {
      texts.set(Number(await row.getAttribute('aria-posinset')), await row.innerText());
    }
  }
  return [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** Scrolls the list down part by part. */
async function* turns(root: Locator): AsyncGenerator<number> {
  const list = root.locator('.windowed').filter({ has: root.page().locator('.findings') });
  await list.evaluate((element) => {
    element.scrollTop = 0;
  });
  for (let turn = 0; ; turn += 1) {
    await root.page().evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(undefined))));
    yield turn;
    const isAtEnd = await list.evaluate((element) => {
      const before = element.scrollTop;
      element.scrollTop += 300;
      return element.scrollTop === before;
    });
    if (isAtEnd) return;
  }
}
