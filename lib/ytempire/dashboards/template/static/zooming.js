// Zooms time axes with shift or control and the wheel (a pinch comes as the latter), and moves them
// by keyboard. Dragging and the double click are Vega's own; the wheel alone scrolls the page.
// Vega's own zoom reads deltaY, which browsers turn into deltaX while shift is held.
const CLOSER = 0.7; // of what is seen, at a press of +
const ASIDE = 0.2; // of what is seen, at a press of an arrow
const KEYS = "Plus and minus zoom, left and right move, 0 shows all.";
// The signal that holds what is seen is named after its field: zoom_day, zoom_at.
const FIELD = /^zoom_(?!(tuple|translate|zoom|modify|store))/;
const zoomed = new WeakMap(); // element -> {view, signal, whole}

const span = ([first, last]) => last - first;
const seen = ({ view }) => view.scale("x").domain().map(Number);

// What is asked for stays inside of what there is; all of it is no zoom.
const show = (one, [first, last]) => {
  const whole = one.whole();
  const length = last - first;
  let domain = null;
  if (length < span(whole) * 0.999) {
    const from = Math.min(Math.max(first, whole[0]), whole[1] - length);
    domain = [from, from + length];
  }
  one.view.signal(one.signal, domain).runAsync();
};

const around = (one, middle, factor) =>
  show(one, seen(one).map((end) => middle + (end - middle) * factor));

const moved = (one, part) => {
  const by = span(seen(one)) * part;
  if (one.view.signal(one.signal)) show(one, seen(one).map((end) => end + by));
};

const middle = (one) => (seen(one)[0] + seen(one)[1]) / 2;

const WAYS = {
  "+": (one) => around(one, middle(one), CLOSER),
  "=": (one) => around(one, middle(one), CLOSER),
  "-": (one) => around(one, middle(one), 1 / CLOSER),
  ArrowLeft: (one) => moved(one, -ASIDE),
  ArrowRight: (one) => moved(one, ASIDE),
  0: (one) => one.view.signal(one.signal, null).runAsync(),
};

const turned = (event) => {
  const one = zoomed.get(event.currentTarget);
  const turn = event.deltaY || event.deltaX;
  if (!one || !turn || !(event.shiftKey || event.ctrlKey)) return;
  event.preventDefault();
  const left = one.host.querySelector("svg").getBoundingClientRect().left + one.view.origin()[0];
  const at = Number(one.view.scale("x").invert(event.clientX - left));
  around(one, at, Math.pow(1.001, turn * Math.pow(16, event.deltaMode)));
};

const offer = (host, view) => {
  const all = window.ytempireSpecifications[host.dataset.drawn]?.signals || [];
  const signal = all.find(({ name }) => FIELD.test(name))?.name;
  if (!signal) { zoomed.delete(host); host.removeAttribute("tabindex"); return; }
  let whole = seen({ view });
  const one = {
    host, view, signal,
    // New rows may reach further: what there is is known whenever nothing is zoomed.
    whole: () => { if (!view.signal(signal)) whole = seen({ view }); return whole; },
  };
  if (!zoomed.has(host)) host.addEventListener("wheel", turned, { passive: false });
  zoomed.set(host, one);
  host.tabIndex = 0;
  host.dataset.keys = KEYS;
  host.setAttribute("aria-keyshortcuts", "+ - ArrowLeft ArrowRight 0");
};

for (const [id, { view }] of window.ytempire?.views ?? []) if (view) offer(document.getElementById(id), view);
document.addEventListener("yt:chart", (event) => offer(event.target, event.detail.view));
document.addEventListener("keydown", (event) => {
  const one = zoomed.get(event.target);
  if (!one || event.ctrlKey || event.metaKey || event.altKey || !WAYS[event.key]) return;
  event.preventDefault();
  WAYS[event.key](one);
});
