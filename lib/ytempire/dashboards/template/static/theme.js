// Light or dark: as the system says, until the visitor chooses; the choice is remembered.
(() => {
  "use strict";
  const KEY = "ytempire-theme";
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const keep = (value) => { try { localStorage.setItem(KEY, value); } catch { /* a visitor may forbid it */ } };
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const now = () => kept() || (dark.matches ? "dark" : "light");
  const apply = () => { root.dataset.theme = now(); };
  dark.addEventListener("change", apply);
  window.addEventListener("storage", apply);
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#yt-theme")) return;
    keep(now() === "dark" ? "light" : "dark");
    apply();
  });
  apply();
})();
