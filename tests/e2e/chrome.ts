/** Chromium with Sidelight, headless, by puppeteer-core; the icon is clicked by `Extension.triggerAction`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { type DrivenBrowser, until } from "./driven-browser.ts";

export async function startChrome(executablePath: string, extension: string): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-chrome-"));
  const requests: string[] = [];
  const browser: Browser = await launch({
    executablePath,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--force-device-scale-factor=1",
    ],
    defaultViewport: { width: 1000, height: 900 },
  });
  // Whoever sends a request, page, worker or popup, it is seen at its target.
  const watch = async (target: import("puppeteer-core").Target) => {
    const session = await target.createCDPSession().catch(() => null);
    if (session === null) return;
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (!request.url.startsWith("chrome-extension://") && !request.url.startsWith("data:"))
        requests.push(request.url);
    });
    await session.send("Network.enable").catch(() => undefined);
  };
  browser.on("targetcreated", watch);
  const id = await browser.installExtension(resolve(extension));
  for (const target of browser.targets()) await watch(target);
  const page: Page = (await browser.pages())[0] ?? (await browser.newPage());
  const popup = () =>
    until("the popup", async () => {
      const found = (await extensionOf(browser, id)).pages();
      return (await found)[0];
    }) as Promise<Page>;
  return {
    name: "chrome",
    open: async (url) => void (await page.goto(url)),
    clickIcon: async () => {
      await page.bringToFront();
      await (await extensionOf(browser, id)).triggerAction(page);
    },
    closePopup: async () => {
      for (const open of await (await extensionOf(browser, id)).pages()) await open.close().catch(() => undefined);
    },
    inPage: (expression) => page.evaluate(expression) as never,
    inPopup: async (expression) => (await popup()).evaluate(expression) as never,
    clickPage: (x, y) => page.mouse.click(x, y),
    movePage: async (x, y) => {
      await page.mouse.move(x - 3, y - 1);
      await page.mouse.move(x, y, { steps: 3 });
    },
    badge: async () => {
      const target = await browser.waitForTarget((one) => one.type() === "service_worker");
      const worker = await target.worker();
      return (await worker?.evaluate(
        "chrome.tabs.query({active: true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))",
      )) as string;
    },
    requests: () => requests,
    photographPage: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    photographPopup: async (file) => void (await (await popup()).screenshot({ path: file as `${string}.png` })),
    setScheme: async (scheme) => {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      for (const open of await (await extensionOf(browser, id)).pages()) {
        await open.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      }
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function extensionOf(browser: Browser, id: string) {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error("the extension is not installed");
  return extension;
}
