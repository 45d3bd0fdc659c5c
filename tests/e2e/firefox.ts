/**
 * Firefox with Sidelight, headless, by WebDriver BiDi with access to the browser's own window: there the toolbar button is a
 * real one (`browserActionFor(…).triggerAction`), and the popup is a `browser` element whose document runs in another process.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Bidi, connectBidi } from "./bidi.ts";
import type { DrivenBrowser, StartOptions } from "./driven-browser.ts";

const EXTENSION_ID = "sidelight@sidelight.invalid";

/** Nothing of Firefox's own may go out: what is left in the request log is a page's or ours. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  "app.update.disabledForTesting": true,
  "browser.aboutConfig.showWarning": false,
  "browser.newtabpage.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.autoDisableScopes": 0,
  "extensions.systemAddon.update.enabled": false,
  "extensions.systemAddon.update.url": "",
  "media.gmp-manager.chromium-update-url": "",
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-manager.url": "",
  "media.gmp-provider.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.proxy.allow_hijacking_localhost": true,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.type": 1,
  "services.settings.server": "data:,#remote-settings-is-off/v1",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "xpinstall.signatures.required": false,
};

export async function startFirefox({ program, extension, proxy }: StartOptions): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-firefox-"));
  const lines = Object.entries({
    ...PREFERENCES,
    "network.proxy.http_port": proxy,
    "network.proxy.ssl_port": proxy,
  }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(
    program,
    [
      "--headless",
      "--no-remote",
      "--remote-debugging-port=0",
      "--remote-allow-system-access",
      "--width=1000",
      "--height=900",
      "--profile",
      profile,
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      // Only with this does a release heed the preference that keeps it from asking for remote settings.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    },
  );
  const address = await new Promise<string>((done, failed) => {
    let log = "";
    child.stderr.on("data", (data) => {
      log += String(data);
      const found = log.match(/ws:\/\/[\d.:a-z[\]]+/)?.[0];
      if (found !== undefined) done(found);
    });
    child.once("exit", () => failed(new Error(`Firefox ended before it listened:\n${log}`)));
  });
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send("session.new", { capabilities: {} });
  await bidi.send("webExtension.install", { extensionData: { type: "path", path: resolve(extension) } });
  const tree = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const tab = tree.contexts[0]?.context as string;
  const chromeTree = await bidi.send<{ contexts: { context: string; url: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const window = (chromeTree.contexts.find(({ url }) => url.includes("browser.xhtml")) ?? chromeTree.contexts[0])
    ?.context as string;
  const inChrome = <T>(body: string) => evaluate<T>(bidi, window, `(async () => { ${body} })()`);
  const inPopup = <T>(expression: string) =>
    inChrome<T>(inContent(`document.querySelector("browser[webextension-view-type=popup]")`, "its own", expression));
  const pointer = (x: number, y: number, press: boolean) =>
    bidi.send("input.performActions", {
      context: tab,
      actions: [
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", x: Math.round(x) - 3, y: Math.round(y) - 1 },
            { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 60 },
            ...(press
              ? [
                  { type: "pointerDown", button: 0 },
                  { type: "pointerUp", button: 0 },
                ]
              : []),
          ],
        },
      ],
    });
  return {
    open: async (url, wait = "loaded") =>
      void (await bidi.send("browsingContext.navigate", {
        context: tab,
        url,
        wait: wait === "loaded" ? "complete" : "none",
      })),
    clickIcon: () =>
      inChrome(`
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(EXTENSION_ID)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`),
    closePopup: () =>
      inChrome(
        `for (const panel of document.querySelectorAll("panel")) if (panel.state === "open") panel.hidePopup();`,
      ),
    inPage: (expression) => evaluate(bidi, tab, expression),
    inPopup,
    readCard: () =>
      inChrome(
        inContent(
          "gBrowser.selectedBrowser",
          "the browser's",
          `(() => {
            const card = document.querySelector("sidelight-card")?.openOrClosedShadowRoot?.querySelector("[role=dialog]");
            return card?.textContent ?? null;
          })()`,
        ),
      ),
    clickPage: async (x, y) => void (await pointer(x, y, true)),
    movePage: async (x, y) => void (await pointer(x, y, false)),
    badge: () =>
      inChrome(`
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(EXTENSION_ID)});
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        return action.action.getProperty(gBrowser.selectedTab, "badgeText") ?? "";`),
    sleepBackground: () =>
      inChrome(`
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(EXTENSION_ID)});
        await extension.terminateBackground({ disableResetIdleForTest: true });`),
    photographPage: async (file) => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context: tab });
      writeFileSync(file, Buffer.from(data, "base64"));
    },
    photographPopup: async (file) => {
      const data = await inChrome<string>(`
        const browser = document.querySelector("browser[webextension-view-type=popup]");
        const { width, height } = browser.getBoundingClientRect();
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, "white");
        const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
        canvas.width = bitmap.width; canvas.height = bitmap.height;
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        return canvas.toDataURL("image/png").split(",")[1];`);
      writeFileSync(file, Buffer.from(data, "base64"));
    },
    setScheme: (scheme) =>
      // A page follows the first, the popup the browser's own theme.
      inChrome(
        `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1});
         Services.prefs.setIntPref("ui.systemUsesDarkTheme", ${scheme === "dark" ? 1 : 0});`,
      ),
    close: async () => {
      bidi.close();
      child.kill();
      await new Promise((ended) => child.once("exit", ended));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The value of a JSON-valued expression in a browsing context; what it throws is thrown here. */
async function evaluate<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>(
    "script.evaluate",
    {
      expression: `Promise.resolve(${expression.trim().replace(/;$/, "")}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    },
  );
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "the script threw");
  return JSON.parse(answer.result?.value ?? "null") as T;
}

/** The slowest question, accessibility of a long popup, takes about four seconds. */
const ANSWER_MS = 12_000;

/**
 * A script for the browser's own window that answers a JSON-valued expression from inside the document of `browserElement`,
 * which lives in another process. The popup's policy forbids `eval`, and rightly so: the expression runs in a sandbox over its
 * window. With the browser's rights it may look into a closed shadow root; with its own it is bound by the document's policy.
 */
function inContent(browserElement: string, rights: "its own" | "the browser's", expression: string): string {
  const principal = rights === "its own" ? "content" : "Services.scriptSecurityManager.getSystemPrincipal()";
  return `
    const browser = ${browserElement};
    if (!browser?.messageManager) throw new Error("no such document is open");
    return await new Promise((resolve, reject) => {
      // A popup that closes or loads anew under the question never answers it; whoever asks may ask again.
      setTimeout(() => reject(new Error("the document did not answer")), ${ANSWER_MS});
      const name = "sidelight:" + Math.random();
      const inside = (name, expression) => {
        const done = (answer) => sendAsyncMessage(name, answer);
        const sandbox = new Cu.Sandbox(${principal}, { sandboxPrototype: content, wantXrays: false });
        try {
          const asked = "Promise.resolve(" + expression + ").then((value) => JSON.stringify(value ?? null))";
          Cu.evalInSandbox(asked, sandbox).then((json) => done({ json }), (error) => done({ error: String(error) }));
        } catch (error) {
          done({ error: String(error) });
        }
      };
      const script = "(" + inside + ")(" + JSON.stringify(name) + "," + ${JSON.stringify(JSON.stringify(expression))} + ")";
      browser.messageManager.addMessageListener(name, function listen({ data }) {
        browser.messageManager.removeMessageListener(name, listen);
        if (data.error) reject(new Error(data.error)); else resolve(JSON.parse(data.json));
      });
      browser.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(script), false);
    });`;
}
