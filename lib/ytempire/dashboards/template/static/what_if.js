// What if a vendor's prices were others: worked out here, from the rows that the panel carries.
// Usage stays as it was. Settings outlive a refresh of the panel, which brings new rows.
const settings = new Map(); // vendor -> per cent of the price

const dollars = (micros, places = 2) => "$" + (micros / 1e6).toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
const rate = (ratio) => (ratio * 100).toLocaleString("en-US", { maximumFractionDigits: 1, minimumFractionDigits: 1 }) + "\u00a0%";
const factor = (vendor) => (settings.get(vendor) ?? 100) / 100;

// Vendors that the videos' costs do not tell apart stand together in other_api.
const partOf = (data, vendor) => (data.parts.includes(vendor) ? vendor : "other_api");

const outcome = (data, priced) => {
  const total = Object.entries(data.vendors).reduce((sum, [vendor, micros]) => sum + micros * priced(vendor), 0);
  const shares = data.parts.map((part) => {
    const inside = Object.entries(data.vendors).filter(([vendor]) => partOf(data, vendor) === part);
    const whole = inside.reduce((sum, [, micros]) => sum + micros, 0);
    return whole ? inside.reduce((sum, [vendor, micros]) => sum + micros * priced(vendor), 0) / whole : 1;
  });
  const under = data.videos.filter(([micros, ...cents]) =>
    micros + cents.reduce((sum, cent, n) => sum + cent * 1e4 * (shares[n] - 1), 0) < data.target).length;
  return {
    total,
    video: data.published ? total / data.published : null,
    share: data.videos.length ? under / data.videos.length : null,
  };
};

const put = (panel, key, now, was, write) => {
  const place = panel.querySelector(`[data-outcome="${key}"]`);
  place.querySelector("b").textContent = now === null ? "–" : write(now);
  place.querySelector("small").textContent = now === null ? "not known" : now === was ? "as it is" : `now ${write(was)}`;
};

const show = (panel) => {
  const data = JSON.parse(panel.dataset.whatIf);
  panel.querySelectorAll("input[data-vendor]").forEach((input) => {
    const percent = settings.get(input.dataset.vendor) ?? 100;
    input.value = percent;
    input.setAttribute("aria-valuetext", `${percent} % of today's price`);
    input.parentElement.querySelector("output").textContent = `${percent} %`;
  });
  const now = outcome(data, factor), was = outcome(data, () => 1);
  put(panel, "total", now.total, was.total, dollars);
  put(panel, "video", now.video, was.video, (micros) => dollars(micros, 3));
  put(panel, "share", now.share, was.share, rate);
};

const all = () => document.querySelectorAll("[data-what-if]").forEach(show);

document.addEventListener("yt:part", all);
document.addEventListener("input", (event) => {
  const vendor = event.target.dataset?.vendor;
  if (vendor === undefined) return;
  settings.set(vendor, Number(event.target.value));
  all();
});
document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-what-if-reset]")) return;
  settings.clear();
  all();
});
all();
