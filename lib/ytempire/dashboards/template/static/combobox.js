// The channel selector: type to filter, arrows to move, Enter to go there, Escape to leave it as it
// was. An option is no link: what listens to the list would hear of two things in one.
const parts = (element) => {
  const box = element.closest?.(".yt-combobox");
  if (!box) return null;
  const input = box.querySelector('[role="combobox"]');
  return { box, input, list: box.querySelector('[role="listbox"]'), found: box.querySelector('[role="status"]') };
};

const options = (list) => [...list.querySelectorAll('[role="option"]:not([hidden])')];

const mark = ({ input, list }, option) => {
  list.querySelectorAll("[data-active]").forEach((one) => { delete one.dataset.active; });
  if (!option) { input.removeAttribute("aria-activedescendant"); return; }
  option.dataset.active = "";
  input.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
};

const open = (one, isOpen) => {
  one.list.hidden = !isOpen;
  one.input.setAttribute("aria-expanded", String(isOpen));
  if (!isOpen) { mark(one, null); one.found.textContent = ""; }
};

const filter = (one, typed) => {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  one.list.querySelectorAll('[role="option"]').forEach((option) => {
    option.hidden = !words.every((word) => option.dataset.search.includes(word));
  });
  const left = options(one.list);
  open(one, true);
  one.found.textContent = left.length === 0 ? "No channel is called that." : `${left.length} channel${left.length === 1 ? "" : "s"}`;
  mark(one, typed ? left[0] : one.list.querySelector('[aria-selected="true"]'));
};

const leave = (one) => { one.input.value = one.input.dataset.chosen; filter(one, ""); open(one, false); };

const go = (option, isAside) => {
  if (!option) return;
  if (isAside) window.open(option.dataset.href, "_blank", "noopener");
  else window.location.assign(option.dataset.href);
};

const step = (one, by) => {
  if (one.list.hidden) filter(one, "");
  const all = options(one.list);
  const at = all.findIndex((option) => "active" in option.dataset);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  mark(one, all[next]);
};

document.addEventListener("keydown", (event) => {
  const one = event.target.matches?.('.yt-combobox [role="combobox"]') && parts(event.target);
  if (!one) return;
  const ways = { ArrowDown: () => step(one, 1), ArrowUp: () => step(one, -1), Escape: () => leave(one) };
  if (event.key === "Enter") ways.Enter = () => go(one.list.querySelector("[data-active]"));
  if (!ways[event.key]) return;
  event.preventDefault();
  ways[event.key]();
});
document.addEventListener("input", (event) => {
  const one = event.target.matches?.('.yt-combobox [role="combobox"]') && parts(event.target);
  if (one) filter(one, one.input.value);
});
document.addEventListener("click", (event) => {
  go(event.target.closest?.('.yt-combobox [role="option"]'), event.ctrlKey || event.metaKey);
  const one = event.target.matches?.('.yt-combobox [role="combobox"]') && parts(event.target);
  if (one && one.list.hidden) { one.input.select(); filter(one, ""); }
});
document.addEventListener("focusout", (event) => {
  const one = parts(event.target);
  if (one && !one.box.contains(event.relatedTarget)) setTimeout(() => {
    // A click on an option takes the focus after the field has lost it.
    if (!one.box.contains(document.activeElement)) leave(one);
  }, 200);
});
