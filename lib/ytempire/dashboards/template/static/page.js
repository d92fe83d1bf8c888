// Puts a snapshot into the page: parts by innerHTML, charts by the rows of their named sources.
(() => {
  "use strict";
  const views = new Map(); // element id -> {chart, view, drawing}
  const standing = new Map(); // element id -> the part that it holds
  // Only errors are logged: Vega warns of sources that are empty, which is no fault.
  const OPTIONS = { actions: false, mode: "vega", renderer: "svg", logLevel: 1 };
  let last = null, isLive = document.body.dataset.published !== "stale", why = "";

  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
  let again = null;

  const tell = (name, element, detail) => element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

  const hasSelection = (element) => {
    const chosen = window.getSelection();
    return chosen && !chosen.isCollapsed && chosen.rangeCount && chosen.getRangeAt(0).intersectsNode(element);
  };

  // What somebody marks, types into or drags is not taken away: it waits until they are done.
  const isInUse = (element) =>
    hasSelection(element) || element.querySelector('[aria-expanded="true"], :is(input, textarea):active');

  // Replaces what an element holds; what its visitor opened, scrolled and focused stays so.
  const swap = (element, html) => {
    const open = [...element.querySelectorAll("details")].map((one) => one.open);
    const scrolled = [...element.querySelectorAll(".yt-scroll")].map((one) => [one.scrollTop, one.scrollLeft]);
    const active = element.contains(document.activeElement) ? document.activeElement : null;
    const place = active && [...element.querySelectorAll(FOCUSABLE)].indexOf(active);
    const { key, pick } = active?.dataset ?? {};
    element.innerHTML = html;
    element.querySelectorAll("details").forEach((one, n) => { one.open = open[n] || false; });
    element.querySelectorAll(".yt-scroll").forEach((one, n) => { [one.scrollTop, one.scrollLeft] = scrolled[n] || [0, 0]; });
    tell("yt:part", element);
    if (!active) return;
    const named = key ? `[data-key="${CSS.escape(key)}"]` : pick ? `[data-pick="${CSS.escape(pick)}"]` : "";
    const same = named && element.querySelector(named);
    (same || element.querySelectorAll(FOCUSABLE)[place])?.focus({ preventScroll: true });
  };

  // Vega gives marks without items a role and no name: there is nothing to be told of them.
  const hush = (host) => {
    host.querySelectorAll(".role-mark").forEach((mark) => {
      const isEmpty = mark.getAttribute("role") === "graphics-symbol";
      if (isEmpty) { mark.dataset.hushed = ""; mark.setAttribute("aria-hidden", "true"); }
      else if ("hushed" in mark.dataset) { delete mark.dataset.hushed; mark.removeAttribute("aria-hidden"); }
    });
  };

  const draw = async (id, one) => {
    const host = document.getElementById(id);
    if (!host || !window.vegaEmbed) return;
    const known = views.get(id);
    if (known && known.chart === one.chart) {
      if (!known.view) { known.waiting = one; return; }
      for (const [name, rows] of Object.entries(one.rows)) known.view.data(name, rows);
      await known.view.runAsync();
      hush(host);
      return;
    }
    if (known && known.view) known.view.finalize();
    const entry = { chart: one.chart };
    views.set(id, entry);
    const made = window.ytempireSpecifications[one.chart];
    const filled = (source) => (source.name in one.rows ? { ...source, values: one.rows[source.name] } : source);
    const spec = { ...made, data: made.data.map(filled) };
    const drawn = await window.vegaEmbed(host, spec, OPTIONS);
    entry.view = drawn.view;
    host.dataset.drawn = one.chart;
    hush(host);
    tell("yt:chart", host, { view: drawn.view });
    if (entry.waiting) { const waiting = entry.waiting; entry.waiting = null; await draw(id, waiting); }
  };

  const clear = (id) => {
    const known = views.get(id);
    if (known && known.view) known.view.finalize();
    views.delete(id);
    const host = document.getElementById(id);
    if (host) { host.replaceChildren(); host.removeAttribute("tabindex"); delete host.dataset.drawn; }
  };

  const said = () => {
    const asked = document.getElementById("yt-asked");
    if (!asked || !last || !last.asked_at) return;
    const at = new Date(last.asked_at).toISOString().slice(0, 19).replace("T", " ");
    const live = isLive && !last.problem;
    asked.textContent = (live ? "Live · " : "Not live since ") + at + " UTC" + (isLive || !why ? "" : ` · ${why}`);
    asked.dataset.state = live ? "live" : "late";
  };

  // How the page stands, as live.js hears it: what is shown was true when it was asked for.
  const stand = (live, reason, askedAt) => {
    isLive = live;
    why = reason;
    if (last && askedAt) last.asked_at = askedAt;
    said();
  };

  const apply = (snapshot) => {
    if (!snapshot.parts) return;
    const problem = document.getElementById("yt-problem");
    if (problem) problem.textContent = snapshot.problem;
    if (snapshot.problem) { last = { ...last, problem: snapshot.problem }; said(); return; }
    last = snapshot;
    for (const [id, html] of Object.entries(snapshot.parts)) {
      const element = document.getElementById(id);
      if (!element || standing.get(id) === html) continue;
      // Null: it stands in the page already, as the server wrote it. The server escapes every text;
      // equal parts are left alone, and with them the scroll.
      if (html !== null && isInUse(element)) { again = again || setTimeout(retry, 1000); continue; }
      if (html === null) tell("yt:part", element);
      else swap(element, html);
      standing.set(id, html);
    }
    document.querySelectorAll(".yt-chart").forEach((host) => {
      if (!(host.id in snapshot.charts)) clear(host.id);
    });
    const drawing = Object.entries(snapshot.charts).map(([id, one]) => draw(id, one).catch(console.error));
    said();
    return Promise.all(drawing);
  };

  const retry = () => { again = null; if (last) apply(last); };

  const script = document.querySelector('script[type="application/vnd.ytempire+json"]');
  window.ytempire = { apply, stand, views };
  // Settled when all that came with the page is drawn.
  window.ytempire.drawn = script ? apply(JSON.parse(script.textContent)) : undefined;
})();
