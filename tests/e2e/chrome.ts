/** Chromium with Sidelight, headless, by puppeteer-core; the icon is clicked by `Extension.triggerAction`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, launch, type Page, type Protocol } from "puppeteer-core";
import { type DrivenBrowser, type StartOptions, until } from "./driven-browser.ts";
import { BROWSERS_OWN } from "./watch-network.ts";

/**
 * The browser's own calls home are switched off, and the two that cannot be are turned to an address that names them, so that
 * whatever else the proxy sees is a page's or ours.
 */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,NetworkTimeServiceQuerying",
  `--component-updater=url-source=${BROWSERS_OWN}/`,
  `--gaia-url=${BROWSERS_OWN}`,
  "--proxy-bypass-list=<-loopback>",
  "--force-device-scale-factor=1",
];

export async function startChrome({ program, extension, proxy }: StartOptions): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-chrome-"));
  const browser = await launch({
    executablePath: program,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [...FLAGS, `--proxy-server=http://127.0.0.1:${proxy}`],
    defaultViewport: { width: 1000, height: 900 },
  });
  const id = await browser.installExtension(resolve(extension));
  const page: Page = (await browser.pages())[0] ?? (await browser.newPage());
  const popups = async () => (await extensionOf(browser, id)).pages();
  const popup = async (): Promise<Page> => {
    const [first] = await popups();
    if (first === undefined) throw new Error("no popup is open");
    return first;
  };
  return {
    open: async (url, wait = "loaded") => {
      const going = page.goto(url);
      if (wait === "loaded") await going;
      else going.catch(() => undefined);
    },
    clickIcon: async () => {
      await page.bringToFront();
      await (await extensionOf(browser, id)).triggerAction(page);
    },
    closePopup: async () => {
      for (const open of await popups()) await open.close().catch(() => undefined);
    },
    inPage: (expression) => page.evaluate(expression) as never,
    inPopup: async (expression) => (await popup()).evaluate(expression) as never,
    readCard: () => readCard(page),
    clickPage: (x, y) => page.mouse.click(x, y),
    movePage: async (x, y) => {
      await page.mouse.move(x - 3, y - 1);
      await page.mouse.move(x, y, { steps: 3 });
    },
    badge: async () => {
      const target = await browser.waitForTarget((one) => one.type() === "service_worker");
      const worker = await target.worker();
      // A worker that has only just started has no extension API yet.
      await until("the worker's API", async () => (await worker?.evaluate("typeof chrome === 'object'")) === true);
      return (await worker?.evaluate(
        "chrome.tabs.query({active: true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))",
      )) as string;
    },
    sleepBackground: async () => {
      const target = browser.targets().find((one) => one.type() === "service_worker");
      await (await target?.worker())?.close();
    },
    photographPage: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    photographPopup: async (file) => void (await (await popup()).screenshot({ path: file as `${string}.png` })),
    setScheme: async (scheme) => {
      for (const one of [page, ...(await popups())]) {
        await one.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
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

/** A closed shadow root is open to the debugger. */
async function readCard(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const host = find(root, ({ nodeName }) => nodeName.toLowerCase() === "sidelight-card");
    const card = host && find(host, ({ attributes }) => attributes?.includes("dialog") === true);
    return card ? textOf(card) : null;
  } finally {
    await session.detach();
  }
}

type CdpNode = Protocol.DOM.Node;

function find(node: CdpNode, fits: (node: CdpNode) => boolean): CdpNode | null {
  if (fits(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, fits);
    if (found !== null) return found;
  }
  return null;
}

function textOf({ nodeType, nodeValue, children }: CdpNode): string {
  return nodeType === 3 ? nodeValue : (children ?? []).map(textOf).join(" ");
}
