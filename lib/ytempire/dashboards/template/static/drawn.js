// Tells the server, once, how long its visitor waited until the page was drawn.
const page = document.body.dataset;
const root = page.baseUrl.replace(/voila\/$/, "");
const LONGEST = 600000; // ms

// A tab that is opened behind another one is drawn when it is looked at: nobody has waited for it.
const nobodyLooked = () => document.visibilityState !== "visible"
  || performance.getEntriesByType("visibility-state").some((one) => one.name === "hidden");

// The charts' program came out of the browser's cache: nothing of it went over the network.
const isWarm = () => performance.getEntriesByType("resource").some((one) =>
  /\/vega-[^/]*\.js$/.test(new URL(one.name).pathname) && one.transferSize === 0);

const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const tell = async () => {
  const content = window.ytempire?.drawn;
  if (!content) return;
  await content;
  await painted();
  const milliseconds = Math.round(performance.now());
  if (nobodyLooked() || milliseconds < 1 || milliseconds > LONGEST) return;
  const cookie = document.cookie.split("; ").find((one) => one.startsWith("_xsrf="));
  if (!cookie) return;
  await fetch(`${root}loads/${page.page}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRFToken": decodeURIComponent(cookie.slice(6)) },
    body: JSON.stringify({ milliseconds, is_warm: isWarm() }),
    keepalive: true,
  }).catch(() => null);
};

// The script that draws waits for the chart bundle; this one may be here before it.
if (window.ytempire) tell();
else document.addEventListener("DOMContentLoaded", tell, { once: true });
