// A click on a channel's bar leaves only that channel's rows in the tables beside it.
let picked = null;

const show = () => {
  document.querySelectorAll("tr[data-group]").forEach((row) => {
    row.hidden = picked !== null && row.dataset.group !== picked;
  });
  const note = document.getElementById("yt-filter");
  if (!note) return;
  note.hidden = picked === null;
  note.replaceChildren();
  if (picked === null) return;
  const left = document.querySelectorAll("tr[data-group]:not([hidden])").length;
  const words = document.createElement("span");
  const name = document.createElement("b");
  name.dir = "auto";
  name.textContent = picked;
  words.append("Tables show only ", name, left ? "" : ": none of the listed rows is of this channel");
  const all = document.createElement("button");
  all.type = "button";
  all.className = "yt-button";
  all.id = "yt-unfilter";
  all.textContent = "Show all";
  note.append(words, all);
};

const pick = (name) => {
  picked = name === picked ? null : name;
  show();
};

const listen = (view) => view.addEventListener("click", (_, item) => {
  if (item?.datum?.channel !== undefined) pick(item.datum.channel);
});
// A chart may have been drawn before this script ran.
for (const { view } of window.ytempire?.views.values() ?? []) if (view) listen(view);
document.addEventListener("yt:chart", (event) => listen(event.detail.view));
document.addEventListener("yt:part", show);
document.addEventListener("click", (event) => {
  if (event.target.closest("#yt-unfilter")) pick(null);
  // The table beneath a chart picks as its bars do: by keyboard, too.
  const button = event.target.closest("[data-pick]");
  if (button) pick(button.dataset.pick);
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.defaultPrevented && picked !== null) pick(null); });
